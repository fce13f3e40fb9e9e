import { readArithmetic } from "../../calculate/arithmetic-formula";
import { cellAt, parseBox, type CellRef, type Grid } from "../../grid";
import type { Figure } from "../../model/figure";
import type { IndikatorRow } from "../../model/iku";

/**
 * What the formula of a capaian does with its own row: naik: R ÷ T · turun: (2T − R) ÷ T · terbalik: T ÷ R ·
 * tetap: always the same, whatever the realisasi (as the misprint (R − (R − T)) ÷ T) · lain: something else.
 */
export type FormulaKind = "naik" | "turun" | "terbalik" | "tetap" | "lain";

export interface CapaianFormula {
  readonly formula: string;
  readonly kind: FormulaKind;
  /** What it always gives, in per cent as far as can be told; only of "tetap". */
  readonly always: number | null;
  /** Cells of the target's or the realisasi's column in other rows of the table, which it takes instead of its own. */
  readonly otherRows: readonly CellRef[];
}

/** Target and realisasi that no two formulas agree on. */
const SAMPLES: readonly (readonly [target: number, realisasi: number])[] = [[8, 9], [7, 6.5], [10, 4]];
const KNOWN: Readonly<Record<"naik" | "turun" | "terbalik", (target: number, realisasi: number) => number>> = { naik: (t, r) => r / t, turun: (t, r) => (2 * t - r) / t, terbalik: (t, r) => t / r };

/** The formula in the capaian cell of a row; `null` without one, or when it does more than reckon with cells of its sheet. */
export function readCapaianFormula({ target, realisasiKinerja, capaian, table }: IndikatorRow, grid: Grid): CapaianFormula | null {
  const formula = capaian ? cellAt(grid, capaian.cell.row, capaian.cell.column).formula : null;
  const read = formula === null ? null : readArithmetic(formula);
  if (formula === null || !read || !target || !realisasiKinerja || !capaian) return null;
  const columns = new Map([[target.cell.column, target], [realisasiKinerja.cell.column, realisasiKinerja]]);
  const places = read.references.map((reference) => placeOf(reference, capaian, [target, realisasiKinerja], table.headings));
  if (places.some((place) => place === null)) return null;
  const cells = places.filter((place) => place !== null);
  const otherRows = cells.filter((cell) => columns.has(cell.column) && cell.row !== capaian.cell.row && table.bodyRows.includes(cell.row) && isOwnFilled(columns.get(cell.column)) && !cells.some((own) => own.column === cell.column && own.row === capaian.cell.row));
  const results = SAMPLES.map(([t, r]) => read.evaluate((reference) => {
    const cell = cells[read.references.indexOf(reference)];
    if (cell?.column === target.cell.column) return t;
    if (cell?.column === realisasiKinerja.cell.column) return r;
    const { value } = cell ? cellAt(grid, cell.row, cell.column) : { value: null };
    return typeof value === "number" ? value : NaN;
  }));
  return { formula, ...kindOf(results), otherRows };
}

const isOwnFilled = (figure: Figure | undefined): boolean => figure !== undefined && figure.state !== "empty";

function kindOf(results: readonly number[]): Pick<CapaianFormula, "kind" | "always"> {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.006 * Math.max(1, Math.abs(b));
  const [first = NaN] = results;
  if (results.some((result) => !Number.isFinite(result))) return { kind: "lain", always: null };
  if (results.every((result) => Math.abs(result - first) < 1e-9)) return { kind: "tetap", always: Math.abs(first) <= 2 ? first * 100 : first };
  const fitting = Object.entries(KNOWN).find(([, exact]) => [1, 100].some((times) => SAMPLES.every(([t, r], i) => near(results[i] ?? NaN, exact(t, r) * times))));
  return { kind: (fitting?.[0] as "naik" | "turun" | "terbalik" | undefined) ?? "lain", always: null };
}

/** Where a reference leads, on the sheet of the capaian; `null` on another sheet or to a heading that is neither target nor realisasi. */
function placeOf(reference: string, capaian: Figure, own: readonly Figure[], headings: ReadonlyMap<number, string>): CellRef | null {
  const heading = /\[@?\[?(?:#This Row\],\s*\[)?(?<name>[^[\]]+)\]/iu.exec(reference)?.groups?.["name"];
  if (heading !== undefined) return own.find(({ cell }) => headings.get(cell.column)?.trim().toLowerCase() === heading.trim().toLowerCase())?.cell ?? null;
  const [sheet, name] = reference.includes("!") ? [reference.slice(0, reference.lastIndexOf("!")).replace(/^'|'$/g, "").replace(/''/g, "'"), reference.slice(reference.lastIndexOf("!") + 1)] : [capaian.cell.sheet, reference];
  const box = parseBox(name.toUpperCase());
  return box && sheet.toLowerCase() === capaian.cell.sheet.toLowerCase() ? { sheet: capaian.cell.sheet, row: box.top, column: box.left } : null;
}
