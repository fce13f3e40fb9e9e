import { numberReadable } from "../../../../src/domain/rules/reading/number-readable";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, placesOf } from "../check";

const budget = (pagu: CellInput, realisasi: CellInput = 50) => workbookOf({ A: [["No", "Kegiatan", "Pagu (Rp)", "Realisasi (Rp)"], [1, "Satu", pagu, realisasi], [2, "Dua", 200, 100]] });

test.each<[string, CellInput]>([
  ["two readings in the groups", "113,187,358,00"],
  ["uneven groups", "89,3405,300"],
  ["a leading zero", "01,10"],
  ["a date where a figure belongs", [44927, "dd/mm/yyyy"]],
  ["a truth value", true],
])("%s is not read", (_, cell) => {
  expect(placesOf(numberReadable, budget(cell))).toEqual(["A!C2"]);
});

test.each<[CellInput]>([["Rp. 12.897.600,-"], ["12,797,147,084.00"], [""], ["-"], [-5], [{ f: "=1+1", v: 2 }]])("%p is read", (cell) => {
  expect(placesOf(numberReadable, budget(cell))).toEqual([]);
});

test("the possible readings are told", () => {
  expect(issuesOf(numberReadable, budget("113,187,358,00"))).toEqual([{ at: ["A!C2"], facts: { readings: ["113187358", "11318735800"] } }]);
});

test("an error is the formula's, and told by another rule", () => {
  expect(placesOf(numberReadable, budget({ error: "#REF!" }))).toEqual([]);
});
