import { Exact } from "../../calculate/decimals";
import { judgePercentage, type Verdict } from "../../calculate/verdict";
import type { CellRef } from "../../grid";
import type { Figure } from "../../model/figure";
import type { TextFigure } from "../../model/narasi";
import type { BudgetEntry } from "./budget-statements";

/** A percentage of a sentence as a figure of the sentence's cell. */
const asFigure = ({ value, text, decimals }: TextFigure, cell: CellRef): Figure => ({ state: "number", value, cell, text, percent: true, unit: null, decimals, stored: "text", scale: 1, readings: [] });

const NOWHERE: CellRef = { sheet: "", row: 1, column: 1 };

/** Equal, or the one is the other with fewer decimals, rounded or cut. */
export function isSamePercentage(stated: TextFigure, share: Figure): boolean {
  const { value } = share;
  if (!value) return false;
  const asPercent = share.percent || value.abs().gt(2) ? value : value.times(100);
  return [value, asPercent].some((each) => judgePercentage(asFigure(stated, NOWHERE), each, true) !== "wrong" || judgePercentage({ ...share, value: each, percent: true }, stated.value, true) !== "wrong");
}

/** What a stated percentage is, against realisasi and pagu. */
export const judgeShare = (stated: TextFigure, pagu: Figure["value"], realisasi: Figure["value"]): Verdict | null =>
  pagu && realisasi && !pagu.isZero() ? judgePercentage(asFigure(stated, NOWHERE), new Exact(realisasi).div(pagu).times(100), realisasi.gte(pagu)) : null;

/** Exact or rounded, against the amounts of the table's row. */
export const isTruePercentage = (stated: TextFigure, { pagu, realisasi }: BudgetEntry): boolean =>
  pagu.some((of) => realisasi.some((part) => ["exact", "rounded"].includes(judgeShare(stated, of.value, part.value) ?? "")));
