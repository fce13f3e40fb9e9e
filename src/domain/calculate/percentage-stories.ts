import type { Decimal } from "decimal.js";
import type { CellRef } from "../grid";
import type { Figure } from "../model/figure";
import { roundHalfUp } from "./decimals";
import { isTransposed } from "./selisih/changes";
import { judgePercentage } from "./verdict";

/** A row with a stated percentage and the two figures it is of. */
export interface PercentageRow {
  readonly stated: Figure | null;
  /** Above the line of the quotient: realisasi. */
  readonly top: Figure | null;
  /** Below it: pagu, target. */
  readonly base: Figure | null;
}

/**
 * swapped: with the percentage of a row beside it · copied: it is the percentage of that row, which states it too ·
 * other-row: it is the percentage that row should have · transposed-digits · point-slipped · other-top, other-base: with a figure
 * of that row · others: what the caller knows the measure is taken for.
 */
export type PercentageStoryKind = "swapped" | "copied" | "other-row" | "transposed-digits" | "point-slipped" | "other-top" | "other-base" | OtherKind;
/** earlier-pagu: of the pagu before its change · share-of-total: the row's share in the table · inverted: the other way round · other-arah: by the formula for the other direction. */
export type OtherKind = "earlier-pagu" | "share-of-total" | "inverted" | "other-arah";

export interface PercentageStory {
  readonly kind: PercentageStoryKind;
  readonly cells: readonly CellRef[];
}

export interface Neighbours {
  readonly above: PercentageRow | null;
  readonly below: PercentageRow | null;
  /** The measure of any two figures; `null` when there is none. */
  readonly compute: (top: Decimal, base: Decimal) => Decimal | null;
  /** What else the figures of the row give that is taken for the measure. */
  readonly others: readonly { readonly kind: OtherKind; readonly exact: Decimal | null; readonly cells: readonly CellRef[] }[];
}

const MOST = 3;

/** Where a wrong percentage may come from: only what fits at the precision it is stated with, and only when that tells something. */
export function explainPercentage({ stated, top, base }: PercentageRow, exact: Decimal, { above, below, compute, others }: Neighbours): PercentageStory[] {
  if (!stated?.value) return [];
  const measure = (a: Figure | null, b: Figure | null): Decimal | null => (a?.value && b?.value ? compute(a.value, b.value) : null);
  const beside = [above, below].filter((row) => row !== null);
  const rows = beside.flatMap((row): PercentageStory[] => {
    const its = measure(row.top, row.base);
    if (!its || !row.stated) return [];
    const fits = isStated(stated, its);
    if (isStated(row.stated, exact) && (fits || isTelling(row.stated)) && is(stated, its)) return [{ kind: "swapped", cells: [row.stated.cell] }];
    return fits ? [{ kind: row.stated.value?.eq(stated.value ?? NaN) ? "copied" : "other-row", cells: [row.stated.cell] }] : [];
  });
  const figures = rows.length > 0 ? [] : beside.flatMap((row): PercentageStory[] => [
    ...(row.top && isStated(stated, measure(row.top, base)) ? [{ kind: "other-top", cells: [row.top.cell] } as const] : []),
    ...(row.base && isStated(stated, measure(top, row.base)) ? [{ kind: "other-base", cells: [row.base.cell] } as const] : []),
  ]);
  const known = others.filter((other) => isStated(stated, other.exact)).map(({ kind, cells }) => ({ kind, cells }));
  return [...rows, ...slips(stated, exact), ...known, ...figures].slice(0, MOST);
}

/** 100 and 0 stand everywhere, and without a decimal a hundred numbers are all there are. */
const isTelling = ({ value, decimals }: Figure): boolean => value !== null && decimals > 0 && !value.isZero() && !value.eq(100) && !value.eq(1);

const is = (stated: Figure, exact: Decimal): boolean => ["exact", "rounded"].includes(judgePercentage(stated, exact, exact.gte(100)));
const isStated = (stated: Figure, exact: Decimal | null): boolean => exact !== null && isTelling(stated) && is(stated, exact);

/** Slips of the hand in writing the right percentage. */
function slips(stated: Figure, exact: Decimal): PercentageStory[] {
  const { value, decimals } = stated;
  if (!value || value.isZero()) return [];
  const right = roundHalfUp(exact, decimals);
  if (isTransposed(value, right) || isTransposed(withPlaces(value, decimals), withPlaces(right, decimals))) return [{ kind: "transposed-digits", cells: [stated.cell] }];
  const isSlipped = value.precision() > 1 && [-2, -1, 1, 2].some((places) => is({ ...stated, value: value.times(`1e${places}`), decimals: Math.max(0, decimals - places) }, exact));
  return isSlipped ? [{ kind: "point-slipped", cells: [stated.cell] }] : [];
}

/** All digits as a whole number: "98,50" → 9850. */
const withPlaces = (value: Decimal, decimals: number): Decimal => value.times(`1e${decimals}`);
