import fc from "fast-check";
import type { Rule } from "../../../../src/domain/rules/rule";
import { contextOf } from "../check";
import { workbookOf, type CellInput } from "../../workbook-of";

interface Rules {
  readonly realisasiWithinPagu: Rule;
  readonly serapanMatchesFigures: Rule;
  readonly sisaMatches: Rule;
}

const load = (): Rules => ({
  ...jest.requireActual<Pick<Rules, "realisasiWithinPagu">>("../../../../src/domain/rules/budget/realisasi-within-pagu"),
  ...jest.requireActual<Pick<Rules, "serapanMatchesFigures">>("../../../../src/domain/rules/budget/serapan-matches-figures"),
  ...jest.requireActual<Pick<Rules, "sisaMatches">>("../../../../src/domain/rules/budget/sisa-matches"),
});

/** The rules as they are, and as they would be if every row were looked at exactly. */
const quick = load();
let exact: Rules = quick;
jest.isolateModules(() => {
  jest.doMock("../../../../src/domain/rules/budget/plain-rows", () => ({ doubtful: (rows: readonly object[]) => [...rows] }));
  exact = load();
});

const amount = fc.oneof(
  fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: 0, max: 5_000_000_000 }), fc.maxSafeInteger(), fc.integer({ min: 0, max: 99_999_999 }).map((sen) => sen / 100),
  fc.constantFrom(0, 1, 2 ** 53 - 1, 2 ** 53, 2 ** 53 + 2, 1e18, 0.1, 0.3, -0.5),
);
/** How an office may write it. */
const written = (value: number): fc.Arbitrary<CellInput> => fc.constantFrom<CellInput>(value, String(value).replace(".", ","), `Rp ${String(value).replace(".", ",")}`, { f: "=A1", v: value });
const nothing = fc.constantFrom<CellInput>(null, "-", "n/a", "12.34.5", { error: "#REF!" }, "9007199254740993", "9007199254740992,5");
const cell = fc.oneof({ weight: 6, arbitrary: amount.chain(written) }, { weight: 1, arbitrary: nothing });

/** A percentage: right, nearly so, cut, as a share, or anything. */
const percentage = (pagu: number, realisasi: number): fc.Arbitrary<CellInput> => {
  const share = (realisasi / pagu) * 100;
  if (!Number.isFinite(share) || Math.abs(share) > 1e9) return cell;
  const near = fc.tuple(fc.integer({ min: 0, max: 10 }), fc.constantFrom(0, 0, 0, 0.5, -0.5, 1, 0.4999999, -0.4999999)).map(([decimals, by]) => (share + by * 10 ** -decimals).toFixed(decimals));
  return fc.oneof(near.map((text): CellInput => text.replace(".", ",")), near.map((text): CellInput => `${text.replace(".", ",")}%`), near.map(Number), near.map((text): CellInput => [Number(text) / 100, "0.00%"]), near.map((text) => Number(text) / 100), cell);
};

const row = fc.tuple(amount, amount, fc.constantFrom(null, 0.9876, 0.996, 0.99996, 1)).chain(([pagu, drawn, part]) => {
  const realisasi = part === null ? drawn : Math.round(pagu * part);
  const changed = fc.oneof({ weight: 3, arbitrary: fc.constant<CellInput>(null) }, { weight: 1, arbitrary: cell });
  const left = fc.oneof(written(pagu - realisasi), written(pagu - realisasi + 1), cell);
  return fc.tuple(fc.oneof(written(pagu), cell), changed, fc.oneof(written(realisasi), cell), percentage(pagu, realisasi), left);
});

const budget = (rows: readonly (readonly CellInput[])[]) =>
  contextOf(workbookOf({ A: [["Kegiatan", "Pagu", "Pagu Perubahan", "Realisasi", "Serapan (%)", "Sisa Anggaran"], ...rows.map((cells, i) => [`Kegiatan ${"abcdefghijklmnop"[i] ?? ""}`, ...cells]), ["JUMLAH", ...(rows[0] ?? [])]] }), {});

test.each(["realisasiWithinPagu", "serapanMatchesFigures", "sisaMatches"] as const)("%s says the same as if every row were looked at exactly", (rule) => {
  let told = 0;
  fc.assert(fc.property(fc.array(row, { minLength: 4, maxLength: 12 }), (rows) => {
    const context = budget(rows);
    const found = exact[rule].check(context);
    told += found.length;
    expect(quick[rule].check(context)).toEqual(found);
  }), { numRuns: 300 });
  expect(told).toBeGreaterThan(100);
});
