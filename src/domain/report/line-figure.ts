import { sum } from "../calculate/decimals";
import { isNumeric, type Figure } from "../model/figure";
import type { Amount, BudgetLine } from "./budget-tree";

/**
 * The amount of a budget line as one figure: its own, or that of the lines below it taken together, which knows its parts.
 * One that cannot be read stands for the whole.
 */
export function lineFigure(lines: readonly BudgetLine[], line: BudgetLine, amountOf: (line: BudgetLine) => Amount): Figure | null {
  const leaves = (of: Amount): Figure[] => (of.of.length === 0 ? [of.figure].filter((figure) => figure !== null) : of.of.flatMap((index) => lines.slice(index, index + 1).flatMap((below) => leaves(amountOf(below)))));
  const amount = amountOf(line);
  if (amount.of.length === 0) return amount.figure;
  const figures = leaves(amount);
  const parts = figures.filter(({ state }) => state === "number");
  const [first] = parts;
  const broken = figures.find(({ state }) => state === "unreadable");
  if (broken || !first || parts.length === 1) return broken ?? first ?? null;
  const value = sum(parts.flatMap((part) => part.value ?? []));
  return {
    state: "number", value, cell: first.cell, text: value.toFixed(), percent: false, unit: first.unit, decimals: value.decimalPlaces(), scale: 1, parts, readings: [],
    stored: parts.every(isNumeric) ? "number" : "text",
  };
}
