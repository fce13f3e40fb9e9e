import { numberReadable } from "../../../../src/domain/rules/reading/number-readable";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf, placesOf } from "../check";

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

const iku = (target: CellInput, realisasi: CellInput, capaian: CellInput = 100) =>
  workbookOf({ A: [["Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"], ["Opini BPK", "Opini", target, realisasi, capaian], ["IKM", "Indeks", 80, 82, 102.5]] });

test.each<[CellInput, CellInput, CellInput, readonly string[]]>([
  ["WTP", "WTP", 100, []], ["BB", "Sangat Baik", "Tercapai", []], ["80-85", 84, 100, []], ["≥ 75", 76, 101, []], ["< 15 menit", "12 menit", 120, []], ["minimal 80", 82, 100, []], ["BB (72,5)", "A (81,3)", 112.14, []],
  ["WTP", "belum ada", "-", ["A!D2"]], [80, "80-85", 100, ["A!D2"]], ["7.5.5", 8, 100, ["A!C2"]],
])("an indicator's target %p and result %p, capaian %p", (target, realisasi, capaian, expected) => {
  expect(placesOf(numberReadable, iku(target, realisasi, capaian))).toEqual(expected);
});

test("grades and ranges are said not to be reckoned with", () => {
  expect(lacksOf(numberReadable, iku("WTP", "WTP"))).toHaveLength(1);
  expect(lacksOf(numberReadable, iku(80, 82))).toEqual([]);
  expect(placesOf(numberReadable, budget("WTP"))).toEqual(["A!C2"]);
});
