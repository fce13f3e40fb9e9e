import { percentScaleUniform } from "../../../../src/domain/rules/reading/percent-scale-uniform";
import { workbookOf, type CellInput } from "../../workbook-of";
import { contextOf, issuesOf } from "../check";

const found = (...rows: CellInput[][]) => issuesOf(percentScaleUniform, workbookOf({ A: rows })).map(({ at, facts }) => [...at, facts.kind]);
const budget = (...stated: readonly CellInput[]) => found(["No", "Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"], ...stated.map((cell, i): CellInput[] => [i + 1, `K${i}`, 1000, [950, 1000, 8][i] ?? 500, cell]));

test.each<[string, CellInput[], unknown[]]>([
  ["a fraction among percentages", [0.95, 100, 0.8], [["A!E2", "fraction"]]],
  ["1 for 100 %", [95, 1, 0.8], [["A!E3", "fraction"]]],
  ["a fraction typed as text", ["0,95", "100%", "0,8%"], [["A!E2", "fraction"]]],
  ["cells with the format %", [[0.95, "0%"], 100, [0.008, "0.0%"]], []],
  ["fractions throughout", [0.95, 1, 0.008], []],
  ["a percentage that is that small", [95, 100, 0.8], []],
  ["nothing spent", [95, 100, 0], []],
  ["a fraction of a small percentage", [95, 100, 0.008], [["A!E4", "fraction"]]],
  ["a fraction that is not right either is another rule's", [0.5, 100, 0.8], []],
])("serapan: %s", (_, stated, issues) => {
  expect(budget(...stated)).toEqual(issues);
});

test("a fraction that its row proves is shown as per cent, its number kept", () => {
  const rows: CellInput[][] = [["No", "Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)", "Realisasi Fisik (%)"], [1, "A", 1000, 950, 0.95, 1], [2, "B", 1000, 1000, 100, 100]];
  const issues = percentScaleUniform.check(contextOf(workbookOf({ A: rows }), {}));
  expect(issues.map(({ mend }) => mend?.edits.map(({ at, value, format, after }) => [at.column, value, format, after]))).toEqual([[[5, 0.95, "0.00%", "95,00%"]], undefined]);
});

const IKU: CellInput[] = ["Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian"];

test.each<[string, CellInput[], unknown[]]>([
  ["a realisasi in another scale", ["S", "Cakupan", "%", [0.85, "0%"], 0.82, ""], [["A!E2", "A!D2", "pair"]]],
  ["a target in another scale", ["S", "Cakupan", "persen", 1, 98, ""], [["A!D2", "A!E2", "pair"]]],
  ["a small percentage that its capaian confirms", ["S", "Cakupan", "%", 50, 0.5, 1], []],
  ["few of what is to be few", ["S", "Aduan", "%", 5, 1, ""], []],
  ["less than one of a few", ["S", "Aduan", "%", 15, 0.4, ""], []],
  ["a count", ["S", "Dokumen", "dokumen", 40, 1, ""], []],
  ["an index", ["S", "Indeks", "indeks", 80, 0.9, ""], []],
])("indicators: %s", (_, row, issues) => {
  expect(found(IKU, row)).toEqual(issues);
});

test("where the others are written with %, a percentage without it is told once for its row", () => {
  const others: CellInput[][] = [["S", "Dua", "%", "85%", "84%", ""], ["S", "Tiga", "%", "69%", "63,57%", ""]];
  expect(found(IKU, ["S", "Satu", "%", 82, 70, ""], ...others)).toEqual([["A!D2", "A!E2", "unmarked"]]);
  expect(found(IKU, ["S", "Indeks", "indeks", 82, 70, ""], ...others)).toEqual([]);
  const bare: CellInput[][] = [["S", "Empat", "%", 80, 75, ""], ["S", "Lima", "%", 81, 76, ""]];
  expect(found(IKU, ["S", "Satu", "%", 82, 70, ""], ...others, ...bare)).toEqual([]);
  expect(found(IKU, ["S", "Satu", "%", "82%", 70, ""], ["S", "Dua", "%", "85%", 84, ""], ["S", "Tiga", "%", "69%", 63, ""])).toEqual([]);
});
