import { countsMatchText } from "../../../../src/domain/rules/budget/counts-match-text";
import { issuesOf, lacksOf } from "../check";
import { namesOf } from "./names-of";

const BUDGET = [["1.01.01", "Program A"], ["1.01.01.2.01", "Perencanaan"], ["1.01.01.2.02", "Keuangan"], ["1.01.02", "Program B"], ["1.01.02.2.01", "Pelayanan"]] as const;
const counted = (text: string, budget: readonly (readonly [string, string])[] = BUDGET, captions: readonly string[] = []) =>
  issuesOf(countsMatchText, namesOf(budget, [text], captions)).map(({ at, facts }) => [at[0], facts.level, facts.stated, facts.counted]);

test.each<[string, readonly unknown[]]>([
  ["Kecamatan Contoh melaksanakan 2 program, 3 kegiatan dengan anggaran Rp. 500", []],
  ["Kecamatan Contoh melaksanakan 2 (dua) program dan 4 (empat) kegiatan.", [["N!B4", "kegiatan", 4, 3]]],
  ["Tahun 2022 dilaksanakan 3 Program, 3 Kegiatan", [["N!B4", "program", 3, 2]]],
  ["didukung dengan beberapa 3 program sebagai berikut :", [["N!B4", "program", 3, 2]]],
  ["didukung dengan beberapa 2 program sebagai berikut :", []],
  ["Tahun 2021 dilaksanakan 3 Program, 5 Kegiatan", []],
  ["Dari 2 program, 1 kegiatan belum selesai", []],
  ["Program A terdiri dari 2 kegiatan dan 5 sub kegiatan", []],
  ["Terdapat 3 program prioritas nasional yang didukung kecamatan", []],
  ["Sasaran 1 didukung oleh 1 program dan 1 kegiatan", []],
  ["Renstra memuat 6 program dan 20 kegiatan", []],
  ["Untuk mencapai 3 sasaran strategis dilaksanakan 3 program dan 3 kegiatan", [["N!B4", "program", 3, 2]]],
  ["Dibahas 3 program sebagai berikut", []],
  ["melaksanakan 2 program, 3 kegiatan dan 27 sub kegiatan", []],
])("%s", (text, found) => {
  expect(counted(text)).toEqual(found);
});

test("a list of sub kegiatan is counted; without one the outputs stand for them, of which a sub kegiatan may have several", () => {
  const listed = [...BUDGET.slice(0, 2), ["1.01.01.2.01.0001", "Satu"], ["1.01.01.2.01.0002", "Dua"]] as const;
  expect(counted("1 program, 1 kegiatan dan 3 sub kegiatan", listed)).toEqual([["N!B4", "sub-kegiatan", 3, 2]]);
  const captions = ["Perencanaan", "Keuangan", "Pelayanan"];
  expect(counted("2 program, 3 kegiatan dan 3 sub kegiatan", BUDGET, captions)).toEqual([]);
  expect(counted("2 program, 3 kegiatan dan 4 sub kegiatan", BUDGET, captions)).toEqual([["N!B4", "sub-kegiatan", 4, 3]]);
  expect(counted("2 program, 3 kegiatan dan 4 sub kegiatan", BUDGET, captions.slice(1))).toEqual([]);
});

test("kegiatan are not counted where the table does not tell them from programs", () => {
  expect(counted("2 program dan 4 kegiatan", [["", "Satu"], ["", "Dua"]])).toEqual([]);
});

test("a kegiatan that is named only as an output is what may be missing", () => {
  const workbook = namesOf(BUDGET, ["melaksanakan 2 program dan 4 kegiatan"], ["Pelayanan"]);
  const rows = workbook.grids.find(({ sheet }) => sheet === "K")?.rows.map((row) => row?.map((cell) => (cell?.value === "Layanan" ? { ...cell, value: "- Kegiatan Pelaksanaan Urusan Pemerintahan yang Dilimpahkan Kepada Camat" } : cell))) ?? [];
  const named = { ...workbook, grids: workbook.grids.map((grid) => (grid.sheet === "K" ? { ...grid, rows } : grid)) };
  expect(issuesOf(countsMatchText, named)).toEqual([{ at: ["N!B4", "A!B5", "K!B5"], facts: { level: "kegiatan", stated: 4, counted: 3, probably: "7.01.02.2.04" } }]);
});

test("it says what it lacks", () => {
  expect(lacksOf(countsMatchText, namesOf(BUDGET))).toHaveLength(1);
  expect(lacksOf(countsMatchText, namesOf(BUDGET, ["melaksanakan 2 program, 3 kegiatan dan 27 sub kegiatan"]))).toHaveLength(1);
  expect(lacksOf(countsMatchText, namesOf(BUDGET, ["melaksanakan 2 program dan 3 kegiatan"]))).toEqual([]);
});
