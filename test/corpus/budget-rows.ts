import type { AnswerLevel } from "./answer";
import type { BudgetLine } from "./office";
import type { Put } from "./put";
import type { RowDraft } from "./table-draft";

/** A line with its amounts as the table shows them: `null` where only its children have them. */
export interface ShownLine extends Omit<BudgetLine, "murni" | "pagu" | "realisasi" | "fisik"> {
  /** 0 for a program, 1 for a kegiatan … */
  readonly depth: number;
  readonly murni: number | null;
  readonly pagu: number | null;
  readonly realisasi: number | null;
  readonly fisik: number | null;
  readonly serapan: number | null;
  readonly sisa: number | null;
  /** The lines it stands under, outermost first. */
  readonly above: readonly BudgetLine[];
}

export interface Shape {
  /** The innermost level that is listed. */
  readonly down: Exclude<AnswerLevel, "above">;
  /** Inner lines carry the sums of their children; else they are names only. */
  readonly hasSums: boolean;
  /** Rows under the last line of a program. */
  readonly after?: (program: ShownLine) => readonly RowDraft[];
  /** Leaves out the outermost level, for what stands in other columns. */
  readonly from?: "kegiatan" | "sub-kegiatan";
}

const DEPTH: Readonly<Record<Shape["down"], number>> = { program: 0, kegiatan: 1, "sub-kegiatan": 2, account: 3 };

export function show(line: BudgetLine, depth: number, hasAmounts: boolean, above: readonly BudgetLine[]): ShownLine {
  const { murni, pagu, realisasi, fisik, ...rest } = line;
  const amounts = hasAmounts ? { murni, pagu, realisasi, fisik, serapan: (realisasi / pagu) * 100, sisa: pagu - realisasi } : { murni: null, pagu: null, realisasi: null, fisik: null, serapan: null, sisa: null };
  return { ...rest, ...amounts, depth, above };
}

/** The lines from the programs down in reading order, each written by `cells`. */
export function budgetRows(programs: readonly BudgetLine[], shape: Shape, cells: (line: ShownLine) => readonly Put[]): RowDraft[] {
  const deepest = DEPTH[shape.down];
  const first = DEPTH[shape.from ?? "program"];
  const walk = (line: BudgetLine, depth: number, above: readonly BudgetLine[]): RowDraft[] => {
    const isLeaf = depth === deepest || line.children.length === 0;
    const shown = show(line, depth, isLeaf || shape.hasSums, above);
    const role = isLeaf ? "body" : shape.hasSums ? "sum-on-top" : "group";
    const own: RowDraft[] = depth < first ? [] : [{ role, level: line.level, cells: cells(shown) }];
    const below = isLeaf ? [] : line.children.flatMap((child) => walk(child, depth + 1, [...above, line]));
    return [...own, ...below, ...(depth === 0 && shape.after ? shape.after(show(line, 0, true, [])) : [])];
  };
  return programs.flatMap((program) => walk(program, 0, []));
}

/** The whole office's amounts. */
export function grandTotal(programs: readonly BudgetLine[]) {
  const add = (field: "murni" | "pagu" | "realisasi"): number => programs.reduce((sum, program) => sum + program[field], 0);
  const [murni, pagu, realisasi] = [add("murni"), add("pagu"), add("realisasi")];
  return { murni, pagu, realisasi, serapan: (realisasi / pagu) * 100, sisa: pagu - realisasi };
}
