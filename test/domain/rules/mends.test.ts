import { assess } from "../../../src/domain/assess";
import { cellName } from "../../../src/domain/grid";
import { workbookOf, type CellInput } from "../workbook-of";

/** What "Perbaiki" would write by the findings of one rule: cell, value, format, and both as people see them. */
const mendsOf = (rule: string, rows: readonly (readonly CellInput[])[]) =>
  assess(workbookOf({ A: rows })).findings.filter((finding) => finding.rule === rule).map(({ mend }) => mend && mend.edits.map(({ at, value, format, before, after }) => [cellName(at), value, format, before, after]));

const budget = (percentages: readonly CellInput[], total: readonly CellInput[] = ["", "JUMLAH", 371_000, 251_000]) =>
  [["No", "Kegiatan", "Anggaran", "Realisasi", "%", "Sisa"], ["a", "Satu", 300_000, 200_000, percentages[0]], ["b", "Dua", 71_000, 51_000, percentages[1]], total];

test.each<[string, CellInput, CellInput, readonly unknown[]]>([
  ["a text becomes what the column holds", "66,6%", [0.7183, "0.00%"], ["E2", 0.667, "0.0%", "66,6%", "66,7%"]],
  ["also where that is a plain number", "66,6%", 71.83, ["E2", 66.7, "0.0", "66,6%", "66,7"]],
  ["a text alone becomes a percentage", "66,6%", "71,83%", ["E2", 0.667, "0.0%", "66,6%", "66,7%"]],
  ["a text without a sign becomes a number", "66,6", "71,83", ["E2", 66.7, "0.0", "66,6", "66,7"]],
  ["a number stays a number", 66.6, "71,83%", ["E2", 66.7, null, "66,6", "66,7"]],
  ["a percentage keeps its format", [0.666, "0.0%"], "71,83%", ["E2", 0.667, null, "66,6%", "66,7%"]],
  ["a plain fraction stays one", 0.666, "71,83%", ["E2", 0.667, null, "0,666", "0,667"]],
  ["a whole percentage stays whole", "66%", "71,83%", ["E2", 0.667, "0.0%", "66%", "66,7%"]],
])("%s", (_, first, second, edit) => {
  expect(mendsOf("serapan-matches-figures", budget([first, second]))).toEqual([[edit]]);
});

test("a hundred that is none gets decimals", () => {
  const rows = [["No", "Kegiatan", "Anggaran", "Realisasi", "%"], ["a", "Satu", 711_144_650, 708_380_720, [1, "0%"]]] as const;
  expect(mendsOf("serapan-matches-figures", rows)).toEqual([[["E2", 0.9961, "0.00%", "100%", "99,61%"]]]);
});

test("a percentage by formula is the formula's business", () => {
  expect(mendsOf("serapan-matches-figures", budget([{ f: "=D3/C3", v: 0.7183 }, "71,83%"]))).toEqual([null]);
});

test.each<[string, CellInput, readonly unknown[] | null]>([
  ["a number", 300_000, ["C4", 371_000, null, "300.000", "371.000"]],
  ["a text", "Rp. 300.000,-", ["C4", 371_000, "#,##0", "Rp. 300.000,-", "371.000"]],
  ["a formula", { f: "=C2", v: 300_000 }, null],
])("a stated total: %s", (_, total, edit) => {
  expect(mendsOf("parts-sum-to-total", budget([], ["", "JUMLAH", total, 251_000]))).toEqual([edit && [edit]]);
});

test("what is left, and counts of staff", () => {
  const rows = [["Kegiatan", "Anggaran", "Realisasi", "Sisa"], ["Satu", 300_000, 200_000, "Rp 90.000"]];
  expect(mendsOf("sisa-matches", rows)).toEqual([[["D2", 100_000, "#,##0", "Rp 90.000", "100.000"]]]);
  const staff = (row: CellInput, column: CellInput, corner: CellInput) => [["Golongan", "SMA", "S-1", "Jumlah"], ["II", 4, 1, row], ["III", 2, 3, 5], ["TOTAL", column, 4, corner]];
  expect(mendsOf("staff-row-sums", staff(7, 6, 10))).toEqual([[["D2", 5, null, "7", "5"]]]);
  expect(mendsOf("staff-column-sums", staff(5, "7", 10))).toEqual([[["B4", 6, "#,##0", "7", "6"]]]);
  expect(mendsOf("staff-grand-total", staff(5, 6, 11))).toEqual([[["D4", 10, null, "11", "10"]]]);
  expect(mendsOf("staff-grand-total", staff(6, 6, 10))).toEqual([null]);
  expect(mendsOf("staff-row-sums", staff("7 orang", 6, 10))).toEqual([null]);
});
