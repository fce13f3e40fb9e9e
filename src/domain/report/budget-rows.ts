import type { Decimal } from "decimal.js";
import { Exact, roundHalfUp } from "../calculate/decimals";
import { choosePagu } from "../calculate/pagu";
import { computeSerapan } from "../calculate/serapan";
import type { Anggaran, AnggaranTotal } from "../model/anggaran";
import type { Figure } from "../model/figure";
import { growBudget, type Amount, type BudgetLine } from "./budget-tree";
import { neededDecimals } from "./figure-column";

export type Measure = "murni" | "pagu" | "realisasi" | "serapan" | "sisa";
type Values = Readonly<Record<Measure, Decimal | null>>;

/** A line of the budget, or JUMLAH (`entry` is `null`). */
export interface BudgetRow {
  readonly kind: "line";
  readonly entry: BudgetLine | null;
  /** Before changes; of no use but beside `pagu`. */
  readonly murni: Amount;
  readonly pagu: Amount;
  readonly realisasi: Amount;
  /** As shown: serapan and sisa rounded. */
  readonly values: Values;
}
/** The workbook's own JUMLAH where it says otherwise. */
export interface StatedRow {
  readonly kind: "stated";
  readonly total: AnggaranTotal;
  readonly figures: Readonly<Record<Measure, Figure | null>>;
}
/** JUMLAH less what the workbook says. */
export interface DifferenceRow {
  readonly kind: "difference";
  readonly values: Values;
}
export type Row = BudgetRow | StatedRow | DifferenceRow;

export interface BudgetRows {
  readonly rows: readonly Row[];
  /** Index of JUMLAH; before it the lines in the order of the table. */
  readonly total: number;
  /** Decimals of the amounts. */
  readonly decimals: number;
  /** Both stages of the pagu are there: murni and perubahan. */
  readonly hasStages: boolean;
}

/** @param shownDecimals of a percentage */
export function composeBudgetRows(anggaran: Anggaran, shownDecimals: number): BudgetRows {
  const tree = growBudget(anggaran);
  const isFilled = (figure: Figure | null): boolean => figure !== null && figure.state !== "empty";
  const hasStages = anggaran.lines.some(({ paguPerubahan }) => isFilled(paguPerubahan)) && anggaran.lines.some(({ pagu }) => isFilled(pagu));
  const said = anggaran.totals.at(-1);
  const stated: StatedRow | null = said
    ? { kind: "stated", total: said, figures: { murni: hasStages ? said.pagu : null, pagu: choosePagu(said), realisasi: said.realisasiAnggaran, serapan: said.serapan, sisa: said.sisa } }
    : null;
  const amounts = tree.lines.flatMap(({ murni, pagu, realisasi }) => [murni.value, pagu.value, realisasi.value]);
  const decimals = neededDecimals([...amounts, stated?.figures.pagu?.value ?? null, stated?.figures.realisasi?.value ?? null]);
  const budgetRow = (entry: BudgetLine | null, { murni, pagu, realisasi }: Pick<BudgetRow, "murni" | "pagu" | "realisasi">): BudgetRow => ({
    kind: "line", entry, murni, pagu, realisasi,
    values: {
      murni: murni.value, pagu: pagu.value, realisasi: realisasi.value,
      serapan: pagu.broken || realisasi.broken ? null : rounded(computeSerapan(pagu.value, realisasi.value), shownDecimals),
      sisa: pagu.broken || realisasi.broken ? null : rounded(minus(pagu.value, realisasi.value), decimals),
    },
  });
  const total = budgetRow(null, tree);
  const lines = tree.lines.map((entry) => budgetRow(entry, entry));
  return { rows: [...lines, total, ...aside(total, stated, decimals, shownDecimals)], total: lines.length, decimals, hasStages };
}

function aside(total: BudgetRow, stated: StatedRow | null, decimals: number, shownDecimals: number): Row[] {
  if (!stated) return [];
  const off = (measure: Measure, digits: number): Decimal | null => rounded(minus(total.values[measure], stated.figures[measure]?.value ?? null), digits);
  const values = { murni: off("murni", decimals), pagu: off("pagu", decimals), realisasi: off("realisasi", decimals), serapan: off("serapan", shownDecimals), sisa: off("sisa", decimals) };
  const differs = [values.pagu, values.realisasi].some((value) => value !== null && !value.isZero());
  return differs ? [stated, { kind: "difference", values }] : [];
}

const rounded = (exact: Decimal | null, decimals: number): Decimal | null => exact && roundHalfUp(exact, decimals);
const minus = (a: Decimal | null, b: Decimal | null): Decimal | null => (a && b ? new Exact(a).minus(b) : null);
