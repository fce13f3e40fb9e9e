import fc from "fast-check";
import { assess } from "../../src/domain/assess";
import type { FactValue } from "../../src/domain/finding";
import type { Cell, CellValue, Workbook } from "../../src/domain/grid";
import { cleanWorkbook } from "../fixtures/clean/clean-workbook";
import { workbookOf, type CellInput } from "./workbook-of";

const cell = (value: CellValue, formula: string | null = null, format = "General"): Cell => ({ value, formula, format });

/** What users, exports and other programs leave in cells that were meant for names and figures. */
const WORDS = ["-", "n/a", " ", "JUMLAH", "Rata-rata", "Target", "Realisasi", "IV/a", "12 B", "1.2.3.4.5.6.7", "(5)", "5 -", "Rp", "100 (seratus)", "3 (tiga puluh", "7.01.01.2.01.0001", "X.XX.01", "2022", "naik dari 5 menjadi 6 %, sangat berhasil"];
const STRANGE = ["🏢 Dinas", "\u0000\u0001\u0002", "\ud800", "\u202e12", "٣٤", "1e5", "NaN", "Infinity", "__proto__", "constructor"];
const NUMBERS = [0, -0, -5, 0.1 + 0.2, 1e-7, 1e15, 1e21, -1e300, Number.MAX_VALUE, Number.MIN_VALUE];
const FORMULAS = ["=", "=(", "=A1", "=SUM(A:A)", "=IF(", `=${"(".repeat(500)}`, `="${"x".repeat(500)}`, "='a''b'!A1", "=[@x]", "=A1048577", "=ZZZ9999999", "=SUM($A$1:$XFD$1048576)", "={1,2}", "=T[[#This Row],[x]]"];
const FORMATS = ["General", "@", "0%", "0.00%", "dd/mm/yyyy", "[h]:mm", "[Red]0;;;", "%%", "\\ \"x"];

const oddCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(...WORDS, ...STRANGE).map((text) => cell(text)),
  fc.string({ maxLength: 60, unit: "binary" }).map((text) => cell(text)),
  fc.tuple(fc.constantFrom(...WORDS, " ", "a ", "1.", "("), fc.integer({ min: 20, max: 400 })).map(([part, times]) => cell(part.repeat(times))),
  fc.tuple(fc.constantFrom(...NUMBERS), fc.constantFrom(...FORMATS)).map(([value, format]) => cell(value, null, format)),
  fc.tuple(fc.constantFrom<CellValue>(null, 5, "x", { error: "#REF!" }), fc.constantFrom(...FORMULAS)).map(([value, formula]) => cell(value, formula)),
  fc.constantFrom(cell(true), cell(false), cell(""), cell({ error: "#DIV/0!" }), cell({ error: "" })),
);

/** Some cells of a workbook, by how far along its cells they are, and what stands there instead. */
type Odd = readonly (readonly [along: number, instead: Cell])[];
const odds: fc.Arbitrary<Odd> = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), oddCell), { minLength: 1, maxLength: 40 });

function oddWorkbook(seed: number, odd: Odd): Workbook {
  const workbook = cleanWorkbook(seed).render();
  const places = workbook.grids.flatMap(({ rows }, grid) => rows.flatMap((cells, row) => (cells ?? []).map((_, column) => `${grid},${row},${column}`)));
  const changed = new Map(odd.map(([along, instead]) => [places[Math.floor(along * (places.length - 1))], instead]));
  return { ...workbook, grids: workbook.grids.map((grid, g) => ({ ...grid, rows: grid.rows.map((cells, row) => cells?.map((each, column) => changed.get(`${g},${row},${column}`) ?? each)) })) };
}

const isPlain = (fact: FactValue): boolean =>
  typeof fact === "number" ? Number.isFinite(fact) : fact === null || typeof fact !== "object" || Object.values(fact).every((each: FactValue) => isPlain(each));

test("whatever stands in the cells, every rule comes to an end and says it in plain data", () => {
  fc.assert(fc.property(fc.nat(), odds, (seed, odd) => {
    const { failures, findings } = assess(oddWorkbook(seed, odd), {}, "2023-01-31");
    expect(failures).toEqual([]);
    for (const { facts, title, message, remedy } of findings) {
      expect(isPlain(facts)).toBe(true);
      expect(`${title} ${message} ${remedy}`).not.toMatch(/undefined|\[object/);
    }
  }), { numRuns: 100, seed: 4 });
}, 60_000);

/** Long runs of one thing: a pattern that gives up on them must not have tried every way of parting them. */
const RUNS = [" x", "\n", "(", "1.", "a ", "A", "- ", "tahun 2021 ", "capaian ", "Kinerja naik dari 5 % menjadi 6 %. ", "Jumlah pegawai 5 orang PNS. ", "program a ", "Kelurahan Aa ", "n  "];
const LEADS = ["", " ", "(", "-", "Rp", "jumlah", "sub", "s", "n"];

test("a cell is read in no time, whatever is repeated in it", () => {
  const texts = [...RUNS.map((run) => run.repeat(5000 / run.length)), ...LEADS.map((lead) => `${lead}${" ".repeat(150)}x`)];
  const slow = texts.map((text) => {
    const row: CellInput[] = [text, text, 5, text, text, 90];
    const workbook = workbookOf({
      A: [["Kode", "Program/Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "Sisa", "%"], row, ["7.01.01", "Program A", 100, 90, 10, 90], ["", "JUMLAH", 100, 90, 10, 90]],
      I: [["Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian"], row, ["Mutu", "Indeks mutu", "Indeks", 82, 80, 97.56]],
      N: [["Bagian", "Kalimat"], ["3.1", text], ["3.2", `Capaian Indeks mutu tahun 2022 sebesar 80 ${text}`]],
      P: [["Unit", "Gol IV", "Gol III", "Jumlah"], [text, text, 2, text], ["Kec. A", 1, 2, 3]],
    });
    const start = performance.now();
    assess(workbook, { year: 2022 });
    return { text: text.slice(0, 20), time: performance.now() - start };
  }).filter(({ time }) => time > 10_000);
  expect(slow).toEqual([]);
}, 60_000);
