import { quarterOf } from "../../../src/domain/read/quarter-of";
import { yearRank } from "../../../src/domain/read/year-preference";
import { table } from "../report/records-builder";

test.each<[string, number | null]>([
  ["Capaian IKU Triwulan II Tahun 2025", 2], ["Realisasi s.d. TW 3", 3], ["TW-IV 2025", 4], ["triwulan ke-1", 1], ["Triwulan I – III", 3], ["Triwulan I s.d. Triwulan IV", 4], ["Semester I", 2], ["Semester 2", 4],
  ["Capaian per Triwulan", null], ["Triwulan I, Triwulan II", null], ["Tahun 2025", null], ["Triwulan V", null], ["Ketua RTW 2", null],
])("%p is quarter %p", (title, quarter) => {
  expect(quarterOf({ title, sheet: "A" })).toBe(quarter);
});

const ranked = (until: 1 | 2 | 3 | 4 | null, ...titles: string[]): string[] =>
  titles.map((title) => ({ title, rank: yearRank({ ...table("anggaran", "A"), title }, 2025, until) })).sort((a, b) => a.rank - b.rank).map(({ title }) => title);

test("the report is of the whole year's table, or of the one up to its quarter", () => {
  const [year, second, third, none, other] = ["Anggaran 2025", "Triwulan II 2025", "Triwulan III 2025", "Anggaran", "Anggaran 2024"];
  expect(ranked(null, other, second, third, none, year)).toEqual([year, none, third, second, other]);
  expect(ranked(2, other, third, none, year, second)).toEqual([second, year, none, third, other]);
});
