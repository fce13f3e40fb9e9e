import { partsSumToTotal } from "../../../../src/domain/rules/budget/parts-sum-to-total";
import { workbookOf } from "../../workbook-of";
import { issuesOf, lacksOf, placesOf } from "../check";
import { budgetOf } from "./budget-of";

test("a line that was left out of the total is named", () => {
  const workbook = budgetOf(["I", "Program A"], ["a", "Satu", 1000, 900], ["b", "Dua", 250, 200], ["2", "Program B"], ["a", "Tiga", 70, 60], ["", "JUMLAH", 1070, 1160]);
  expect(issuesOf(partsSumToTotal, workbook)).toEqual([
    { at: ["A!C7"], facts: { stated: "1070", sum: "1320", difference: "250", stories: [{ kind: "one-line", cells: ["A!C4"], remainder: "0", exact: true }] } },
  ]);
});

test("a program's own amount is the sum of its kegiatan, and the total is over programs", () => {
  const rows = [["7.01.01", "Program A", 300, 200], ["7.01.01.2.01", "Satu", 100, 100], ["7.01.01.2.02", "Dua", 200, 100], ["7.01.02", "Program B", 50, 50], ["", "Total", 350, 250]];
  const head = ["Kode", "Uraian", "Pagu", "Realisasi"];
  expect(placesOf(partsSumToTotal, workbookOf({ A: [head, ...rows] }))).toEqual([]);
  const broken = rows.map((row, i) => (i === 0 ? ["7.01.01", "Program A", 310, 200] : row));
  expect(placesOf(partsSumToTotal, workbookOf({ A: [head, ...broken] }))).toEqual(["A!C2", "A!C6"]);
});

test("subtotals are over the lines since the last one", () => {
  const workbook = budgetOf(["a", "Satu", 100, 1], ["b", "Dua", 200, 1], ["", "Sub Total", 300, 2], ["a", "Tiga", 50, 1], ["", "Sub Total", 60, 1], ["", "JUMLAH", 350, 3]);
  expect(placesOf(partsSumToTotal, workbook)).toEqual(["A!C6"]);
});

test("nothing is claimed of a total over a line that cannot be read, and that is said", () => {
  const workbook = budgetOf(["a", "Satu", "113,187,358,00", 1], ["b", "Dua", 200, 1], ["", "JUMLAH", 300, 2]);
  expect(placesOf(partsSumToTotal, workbook)).toEqual([]);
  expect(lacksOf(partsSumToTotal, workbook)).toHaveLength(1);
});

test("huge amounts are summed to the sen", () => {
  const workbook = budgetOf(["a", "Satu", "900.000.000.000.000,01", 1], ["b", "Dua", "0,02", 1], ["", "JUMLAH", "900.000.000.000.000,04", 2]);
  expect(issuesOf(partsSumToTotal, workbook)[0]?.facts).toMatchObject({ sum: "900000000000000.03", difference: "-0.01" });
});

test("negative corrections, a table of only totals and no total", () => {
  expect(placesOf(partsSumToTotal, budgetOf(["a", "Satu", 100, 1], ["b", "Koreksi", -20, 1], ["", "JUMLAH", 80, 2]))).toEqual([]);
  expect(placesOf(partsSumToTotal, budgetOf(["", "JUMLAH", 80, 2]))).toEqual(["A!C2", "A!D2"]);
  expect(lacksOf(partsSumToTotal, budgetOf(["a", "Satu", 100, 1]))).toHaveLength(1);
});
