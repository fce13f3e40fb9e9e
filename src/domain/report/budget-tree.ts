import type { Decimal } from "decimal.js";
import { sum } from "../calculate/decimals";
import { choosePagu } from "../calculate/pagu";
import type { Anggaran, AnggaranLine } from "../model/anggaran";
import type { Figure } from "../model/figure";

/** An amount of a budget line: its own figure, or the sum of the lines below it where these have amounts. */
export interface Amount {
  readonly value: Decimal | null;
  readonly figure: Figure | null;
  /** Indexes of the lines that it sums; empty for the line's own figure. */
  readonly of: readonly number[];
  /** It or a figure in it cannot be read: the sum is over the others, and nothing may be divided by it or taken from it. */
  readonly broken: boolean;
}

export interface BudgetLine {
  readonly line: AnggaranLine;
  readonly hasLines: boolean;
  /** Counts the lines of one parent, from 1. */
  readonly number: number;
  readonly murni: Amount;
  readonly pagu: Amount;
  readonly realisasi: Amount;
}

export interface BudgetTree {
  readonly lines: readonly BudgetLine[];
  readonly murni: Amount;
  readonly pagu: Amount;
  readonly realisasi: Amount;
}

/** Every line with its amounts, and the sum of the lines on top. */
export function growBudget({ lines }: Anggaran): BudgetTree {
  const children: number[][] = lines.map(() => []);
  const roots: number[] = [];
  const numbers = lines.map(({ parent }, index) => (parent === null ? roots : (children[parent] ?? roots)).push(index));
  const murni = addUp(lines, children, roots, (line) => line.pagu);
  const pagu = addUp(lines, children, roots, choosePagu);
  const realisasi = addUp(lines, children, roots, (line) => line.realisasiAnggaran);
  return {
    murni: murni.total, pagu: pagu.total, realisasi: realisasi.total,
    lines: lines.map((line, i) => ({
      line, number: numbers[i] ?? 0, hasLines: (children[i] ?? []).length > 0,
      murni: murni.amounts[i] ?? NOTHING, pagu: pagu.amounts[i] ?? NOTHING, realisasi: realisasi.amounts[i] ?? NOTHING,
    })),
  };
}

const NOTHING: Amount = { value: null, figure: null, of: [], broken: false };

/** A line comes after its parent, so that going backwards meets every child first. */
function addUp(lines: readonly AnggaranLine[], children: readonly (readonly number[])[], roots: readonly number[], figureOf: (line: AnggaranLine) => Figure | null) {
  const amounts: Amount[] = lines.map(() => NOTHING);
  const sumOf = (of: readonly number[]): Amount | null => {
    const values = of.map((index) => amounts[index]?.value ?? null).filter((value) => value !== null);
    return values.length === 0 ? null : { value: sum(values), figure: null, of, broken: of.some((index) => amounts[index]?.broken) };
  };
  for (const [i, line] of [...lines.entries()].reverse()) {
    const figure = figureOf(line);
    amounts[i] = sumOf(children[i] ?? []) ?? { value: figure?.value ?? null, figure, of: [], broken: figure?.state === "unreadable" };
  }
  return { amounts, total: sumOf(roots) ?? NOTHING };
}
