import { columnUnitTrue } from "../../../../src/domain/rules/output/column-unit-true";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf } from "../check";

const table = (target: string, realisasi: string, ...rows: readonly CellInput[][]) => workbookOf({ A: [["Kegiatan Satu"], ["Indikator", "Tolok Ukur", target, realisasi], ...rows] });
const FUNDS: CellInput[] = ["Masukan", "Tersedianya dana", "Rp. 1.000", "900"];

test.each<[string, string, CellInput, CellInput, readonly string[], number]>([
  ["Target (Rp.)", "Realisasi (Rp.)", "12 OB", "12 bulan", ["A!C2", "A!D2"], 2],
  ["Target", "Realisasi (Rp)", "12 OB", "12 bulan", ["A!D2"], 1],
  ["Target (Rp)", "Realisasi (Rp)", "85%", "80", ["A!C2"], 1],
  ["Target (Rp)", "Realisasi (Rp)", 12, 12, [], 0],
  ["Target", "Realisasi", "12 OB", "12 bulan", [], 0],
  ["Target (%)", "Realisasi (%)", "85%", 80, [], 0],
  ["Target (%)", "Realisasi (%)", "85 Dokumen", 80, ["A!C2"], 1],
])("%s, %s above %p, %p", (target, realisasi, a, b, cells, count) => {
  const issues = issuesOf(columnUnitTrue, table(target, realisasi, ...(target.includes("%") ? [] : [FUNDS]), ["Keluaran", "Layanan", a, b]));
  expect(issues.map(({ at, facts }) => [at, facts.cells])).toEqual(count === 0 ? [] : [[cells, count]]);
});

test("once for each table, and never of amounts", () => {
  const budget = workbookOf({ A: [["Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "%"], ["Satu", "Rp. 1.000,-", "900", "90%"]] });
  expect(issuesOf(columnUnitTrue, budget)).toEqual([]);
  const two = table("Target (Rp)", "Realisasi (Rp)", FUNDS, ["Keluaran", "Layanan", "1 Unit", "1 Unit"], [], ["Kegiatan Dua"], ["Indikator", "Tolok Ukur", "Target (Rp)", "Realisasi (Rp)"], FUNDS, ["Keluaran", "Layanan", "1 Unit", "1 Unit"]);
  expect(issuesOf(columnUnitTrue, two).map(({ at }) => at[0])).toEqual(["A!C2", "A!C7"]);
});
