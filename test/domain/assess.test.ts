import fc from "fast-check";
import { assess } from "../../src/domain/assess";
import { refName } from "../../src/domain/grid";
import { workbookOf, type CellInput } from "./workbook-of";

const WORDS = ["No", "Indikator", "Target", "Realisasi", "Capaian (%)", "Program", "Kegiatan", "Pagu", "%", "JUMLAH", "Golongan", "Tahun 2021", "2022", "Sumber : x", "Rp. 5.000,-", "63,57%", "-", "1.234", "01,10", "=1+1", "12 Bulan", "SMA", "Jumlah", "Satuan", "Kode", "7.01.01"];

const anyCell: fc.Arbitrary<CellInput> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 2030 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constant({ error: "#REF!" }) },
);
const anySheet = fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 25 });

test("whatever stands on a sheet, it is assessed and never throws", () => {
  fc.assert(
    fc.property(anySheet, anySheet, (a, b) => {
      const { findings, tables, sheets, ready } = assess(workbookOf({ A: a, "B b": b }));
      expect(findings.every(({ at, title, message, remedy }) => at.length > 0 && title && message && remedy)).toBe(true);
      expect(tables.every(({ box }) => box.top <= box.bottom && box.left <= box.right)).toBe(true);
      expect(sheets.length > 0).toBe(tables.length > 0);
      expect(ready && findings.some(({ severity }) => severity !== "warning")).toBe(false);
    }),
    { numRuns: 300 },
  );
});

const budget: CellInput[][] = [["No", "Program / Kegiatan", "Anggaran", "Realisasi", "%"], ["I", "Program A"], ["a", "Satu", 1000, 900, "90%"], ["b", "Dua", 250, 200, "81%"], ["", "JUMLAH", 1000, 1100, "110%"]];
const placesOf = (rows: CellInput[][]) => assess(workbookOf({ A: rows })).findings.map(({ rule, at }) => `${rule} ${at.map(refName).join(" ")}`);

test("a table says the same wherever it stands", () => {
  const moved = [[], [], ...budget.map((row) => ["", "", ...row])];
  const expected = placesOf(budget).map((place) => place.replace(/!([A-E])(\d)/g, (_, column: string, row: string) => `!${String.fromCharCode(column.charCodeAt(0) + 2)}${Number(row) + 2}`));
  expect(expected.length).toBeGreaterThan(3);
  expect(placesOf(moved)).toEqual(expected);
});

test("the order of the lines under a program changes no sum", () => {
  const [head, program, first, second, total] = budget;
  if (!head || !program || !first || !second || !total) throw new Error("the budget has five rows");
  const sums = (rows: CellInput[][]) => assess(workbookOf({ A: rows })).findings.filter(({ rule }) => rule === "parts-sum-to-total").map(({ facts }) => [facts.sum, facts.difference]);
  expect(sums([head, program, second, first, total])).toEqual(sums(budget));
});

test("the workbook that is read is left as it was", () => {
  const workbook = workbookOf({ A: budget });
  const before = JSON.stringify(workbook);
  assess(workbook);
  expect(JSON.stringify(workbook)).toBe(before);
});
