import { amountPairNotRepeated } from "../../../../src/domain/rules/budget/amount-pair-not-repeated";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";
import { budgetOf } from "./budget-of";

test.each<[readonly [CellInput, CellInput], readonly [CellInput, CellInput], boolean]>([
  [[12897600, 12837651], [12897600, 12837651], true],
  [["Rp. 12.897.600", 12837651], [12897600, "12.837.651,-"], true],
  [[12897600, 12837651], [12897600, 12837650], false],
  [[12897601, 12837651], [12897600, 12837651], false],
  [[11200000, 11200000], [11200000, 11200000], false],
  [[90017, 80011], [90017, 80011], false],
  [[12897600, ""], [12897600, ""], false],
])("%p and %p", (one, another, isFound) => {
  const issues = issuesOf(amountPairNotRepeated, budgetOf(["a", "Satu", ...one], ["b", "Dua", 500, 400], ["c", "Tiga", ...another]));
  expect(issues).toEqual(isFound ? [{ at: ["A!D4", "A!D2"], facts: { pagu: "12897600", realisasi: "12837651", lines: 2 } }] : []);
});

test("a line and the only line under it have one amount", () => {
  const row = (kode: string, name: string): CellInput[] => [kode, name, 12897600, 12837651];
  const head = ["Kode", "Uraian", "Pagu", "Realisasi"];
  expect(issuesOf(amountPairNotRepeated, workbookOf({ A: [head, row("7.01.01", "P"), row("7.01.01.2.01", "K"), row("7.01.01.2.01.0001", "S")] }))).toEqual([]);
  expect(issuesOf(amountPairNotRepeated, workbookOf({ A: [head, row("7.01.01", "P"), row("7.01.01.2.01", "K"), row("7.01.02", "Q"), row("7.01.02.2.01", "L")] })).map(({ at }) => at)).toEqual([["A!D5", "A!D3"]]);
});

test("each kelurahan spends all of the same pagu on the same kegiatan", () => {
  const rows = (name: string, realisasi: number) => budgetOf(["a", "Pemberdayaan Kelurahan", 200150500, realisasi], ["b", name, 200150500, realisasi]);
  expect(issuesOf(amountPairNotRepeated, rows("Kegiatan Pemberdayaan Kelurahan", 200150500))).toEqual([]);
  expect([rows("Sarana Kelurahan", 200150500), rows("Pemberdayaan Kelurahan", 199150501)].map((workbook) => issuesOf(amountPairNotRepeated, workbook).length)).toEqual([1, 1]);
});

test("without a budget or its realisasi it says so", () => {
  expect(lacksOf(amountPairNotRepeated, workbookOf({ A: [["x"]] }))).toHaveLength(1);
  expect(lacksOf(amountPairNotRepeated, workbookOf({ A: [["Program", "Pagu"], ["P", 1]] }))).toHaveLength(1);
});
