import fc from "fast-check";
import type { BoundTable } from "../../../src/domain/assessment";
import { checkKalimat, checkTable } from "../../../src/domain/report/check-sums";
import { gridOf, type CellInput } from "../workbook-of";
import { table, words } from "./records-builder";

const HEAD = 3;
const bound = (rows: number, more: Partial<BoundTable> = {}): BoundTable => ({
  ...table("anggaran", "Data"), box: { top: HEAD, left: 1, bottom: HEAD + rows, right: 2 }, headerRows: [HEAD], figureColumns: [2], ...more,
});
const gridWith = (column: readonly CellInput[]) => gridOf("Data", [[], [], ["Kegiatan", "Pagu"], ...column.map((value) => ["x", value])]);
const checksOf = (column: readonly CellInput[]) => checkTable(bound(column.length), gridWith(column));

/** What the sheet would say: one of the checks comes to something else. */
function isSeen(before: readonly CellInput[], after: readonly CellInput[]): boolean {
  const now = checksOf(after);
  return checksOf(before).some(({ value, tolerance }, i) => {
    const found = now[i]?.value;
    return typeof value === "number" && typeof found === "number" ? Math.abs(value - found) > tolerance : value !== found;
  });
}

const rupiah = fc.oneof(fc.integer({ min: -1_000_000, max: 900_000_000_000 }), fc.constant(null));
const share = fc.oneof(fc.integer({ min: 0, max: 20_000 }).map((n) => n / 100), fc.constant(null));
const text = fc.oneof(fc.integer({ min: 0, max: 99_999_999 }).map((n) => `Rp. ${n},-`), fc.integer({ min: 0, max: 9999 }).map((n) => `${n / 100}%`.replace(".", ",")), fc.constantFrom("12 Dokumen", "12 Bulan", "-", "n/a", "36 (tiga puluh enam)"));
/** A column of amounts or of percentages, some of them typed as text. */
const figures = fc.oneof(...[rupiah, share].map((amount) => fc.array(fc.oneof(amount, text), { minLength: 2, maxLength: 40 })));

describe("a column of figures", () => {
  it("with any one figure changed is seen", () => {
    fc.assert(fc.property(figures, fc.nat(), fc.oneof(rupiah, share, text), (column, at, other) => {
      const place = at % column.length;
      fc.pre(column[place] !== other && (typeof column[place] !== "number" || typeof other !== "number" || Math.abs(column[place] - other) > 0.001));
      return isSeen(column, column.map((value, i) => (i === place ? other : value)));
    }), { numRuns: 2000 });
  });

  it("with one letter of a text changed, or two exchanged, is seen", () => {
    fc.assert(fc.property(fc.integer({ min: 10, max: 999_999_999 }), fc.nat(), fc.integer({ min: 0, max: 9 }), (number, at, digit) => {
      const digits = [...String(number)];
      const place = at % (digits.length - 1);
      const changed = digits.map((each, i) => (i === place ? String(digit) : each)).join("");
      const swapped = digits.map((each, i) => (i === place ? digits[i + 1] : i === place + 1 ? digits[i - 1] : each)).join("");
      return [changed, swapped].every((other) => other === digits.join("") || isSeen([`Rp. ${number}`, 1], [`Rp. ${other}`, 1]));
    }), { numRuns: 2000 });
  });

  it("with two figures exchanged is seen", () => {
    fc.assert(fc.property(figures, fc.nat(), fc.nat(), (column, a, b) => {
      const [i, j] = [a % column.length, b % column.length];
      const [one, two] = [column[i], column[j]];
      fc.pre(one !== two && (typeof one !== "number" || typeof two !== "number" || Math.abs(one - two) > 0.001));
      return isSeen(column, column.map((value, n) => (n === i ? two : n === j ? one : value)));
    }), { numRuns: 2000 });
  });

  it.each<[string, CellInput[], CellInput[]]>([
    ["a number typed as text", [100, 200], ["100", 200]],
    ["an emptied cell", [0, 200], [null, 200]],
    ["another figure beside an error", [{ error: "#REF!" }, 200], [{ error: "#REF!" }, 201]],
    ["a new error", [100, 200], [100, { error: "#REF!" }]],
    ["a long text", [`${"x".repeat(60)}1`, 1], [`${"x".repeat(60)}2`, 1]],
    ["one rupiah of a province's budget", [98_765_432_109_876, 1], [98_765_432_109_877, 1]],
  ])("%s is seen", (_, before, after) => expect(isSeen(before, after)).toBe(true));

  it("stays itself", () => fc.assert(fc.property(figures, (column) => !isSeen(column, [...column]))));

  it("is watched from the heading to the row below it", () => {
    expect(checksOf([1, 2])[0]).toMatchObject({ label: "Data!B3:B6, letak angka", formula: "=SUMPRODUCT(ISNUMBER('Data'!$B$3:$B$6)*(ROW('Data'!$B$3:$B$6)-ROW('Data'!$B$3)+1))", value: 5 });
  });

  it("is watched in areas that share a row, so that a row put in between them is seen", () => {
    const checks = checksOf(Array.from({ length: 2500 }, (_, i) => i));
    const areas = [...new Set(checks.map(({ label }) => label.split(",")[0]))];
    expect(areas).toEqual(["Data!B3:B1002", "Data!B1002:B2001", "Data!B2001:B2504"]);
  });

  it("without texts needs no letters", () => expect(checksOf([1, 2])).toHaveLength(4));
});

it("a sentence is watched as a whole", () => {
  const grid = gridOf("Narasi", [["3.2", "Jumlah 84 orang"]]);
  const kalimat = { table: table("narasi", "Narasi"), row: 1, bagian: null, teks: words("Narasi!B1", "Jumlah 84 orang"), figures: [] };
  expect(checkKalimat(kalimat, grid)).toEqual({ label: "Narasi!B1", formula: "='Narasi'!$B$1", value: "Jumlah 84 orang", tolerance: 0 });
});
