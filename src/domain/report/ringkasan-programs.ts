import type { Decimal } from "decimal.js";
import { sum } from "../calculate/decimals";
import type { Anggaran } from "../model/anggaran";
import type { Figure } from "../model/figure";
import { growBudget, type BudgetLine } from "./budget-tree";

/** A line whose own amounts are summed; `null`: an amount of this line is summed from the lines below it, or there is none. */
export interface SummedLine {
  readonly name: string;
  readonly pagu: Figure | null;
  readonly realisasi: Figure | null;
}

/** A line of the highest level with what it is summed from. */
export interface Program {
  readonly name: string;
  readonly pagu: Decimal | null;
  readonly realisasi: Decimal | null;
  readonly lines: readonly SummedLine[];
  /** An amount in it cannot be read: nothing may be divided by it or taken from it. */
  readonly broken: boolean;
}

export interface Programs {
  readonly programs: readonly Program[];
  readonly total: Pick<Program, "pagu" | "realisasi" | "broken">;
}

export function readPrograms(anggaran: Anggaran): Programs {
  const tree = growBudget(anggaran);
  const summed = tree.lines.map(({ line, pagu, realisasi }): SummedLine => ({ name: line.name.text, pagu: pagu.figure, realisasi: realisasi.figure }));
  const below = new Map<number, SummedLine[]>();
  tree.lines.forEach((_, i) => {
    const line = summed[i];
    const root = rootOf(tree.lines, i);
    if (!line || (line.pagu ?? line.realisasi) === null) return;
    const own = below.get(root) ?? [];
    own.push(line);
    below.set(root, own);
  });
  const programs = tree.lines.flatMap(({ line, pagu, realisasi }, i): Program[] =>
    line.parent === null ? [{ name: line.name.text, pagu: pagu.value, realisasi: realisasi.value, lines: below.get(i) ?? [], broken: pagu.broken || realisasi.broken }] : []);
  const addUp = (values: readonly (Decimal | null)[]): Decimal | null => {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : sum(known);
  };
  return {
    programs,
    total: { pagu: addUp(programs.map(({ pagu }) => pagu)), realisasi: addUp(programs.map(({ realisasi }) => realisasi)), broken: programs.some(({ broken }) => broken) },
  };
}

function rootOf(lines: readonly BudgetLine[], index: number): number {
  let root = index;
  for (let parent = lines[root]?.line.parent ?? null; parent !== null; parent = lines[root]?.line.parent ?? null) root = parent;
  return root;
}
