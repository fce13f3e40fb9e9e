import { ratioOfAnyTable } from "../../../../src/domain/rules/document/ratio-of-any-table";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";

const budget = (first: CellInput, second: CellInput, total: CellInput = "95,5"): CellInput[][] => [
  ["Program", "Anggaran", "", "Realisasi", "", "Rasio (%)", ""], ["", 2021, 2022, 2021, 2022, 2021, 2022], ["Satu", 500, 600, 450, 570, first, second], ["Dua", 100, 400, 100, 385, 100, "96,25"], ["JUMLAH", 600, 1000, 550, 955, "91,67", total],
];
const compared = (capaian: CellInput, target: CellInput = 80, realisasi: CellInput = 76): CellInput[][] => [
  ["Indikator Kinerja", "Tahun 2021", "", "", "Tahun 2022", "", ""], ["", "Target", "Realisasi", "Capaian (%)", "Target", "Realisasi", "Capaian (%)"], ["IKM", target, realisasi, capaian, 82, 82, 100],
];
const found = (rows: CellInput[][]) => issuesOf(ratioOfAnyTable, workbookOf({ A: rows })).map(({ at, facts }) => [at[0], facts.verdict]);

test.each<[string, CellInput[][], readonly (readonly string[])[]]>([
  ["a matrix of budgets that is right", budget(90, 95), []],
  ["as fractions, as texts with %", budget([0.9, "0%"], "95%"), []],
  ["last year's percentage copied", budget(95, 95), [["A!F3", "wrong"]]],
  ["rounded up to all of it", [["Program", "Anggaran", "", "Realisasi", "", "Rasio (%)", ""], ["", 2021, 2022, 2021, 2022, 2021, 2022], ["Satu", 1000, 1000, 996, 990, 100, 99]], [["A!F3", "rounded-to-100"]]],
  ["a total's percentage", budget(90, 95, 90), [["A!G5", "wrong"]]],
  ["a comparison of indicators that is right", compared(95), []],
  ["a falling indicator, by either formula", compared(105), []],
  ["a falling indicator, T / R", compared("105,26"), []],
  ["held at 100", compared(100, 80, 84), []],
  ["wrong", compared(97), [["A!D3", "wrong"]]],
  ["cut", compared("96,2", 80, 77), [["A!D3", "truncated"]]],
  ["not stated, or n/a", compared(""), []],
  ["a target of zero", compared(50, 0, 4), []],
])("%s", (_, rows, expected) => {
  expect(found(rows)).toEqual(expected);
});

test("says what it lacks", () => {
  expect(lacksOf(ratioOfAnyTable, workbookOf({ A: [["Kegiatan", "Pagu", "Realisasi"], ["Satu", 1, 1]] }))).toHaveLength(1);
  expect(lacksOf(ratioOfAnyTable, workbookOf({ A: budget(90, 95) }))).toEqual([]);
});
