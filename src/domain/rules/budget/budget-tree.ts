import { asBinary } from "../../calculate/as-binary";
import { choosePagu } from "../../calculate/pagu";
import type { Amount } from "../../calculate/selisih/story";
import { sum } from "../../calculate/decimals";
import { groupBy } from "../../group-by";
import { cellName } from "../../grid";
import type { AmountField, Anggaran, AnggaranLine } from "../../model/anggaran";
import type { Figure } from "../../model/figure";
import { remember } from "../../remember";
import { mayRowWitness, pairOf, rowWitness } from "./row-witness";

/** A budget table with the lines under each line; `null` holds the topmost ones. */
export interface Tree {
  readonly anggaran: Anggaran;
  readonly under: ReadonlyMap<AnggaranLine | null, readonly AnggaranLine[]>;
  /** Lines of data that have no lines under them: each should have an amount. */
  readonly leaves: ReadonlySet<AnggaranLine>;
  /** What the lines are called, by the name of their cell in a column. */
  readonly namesIn: (column: number) => ReadonlyMap<string, string>;
}

export function toTree(anggaran: Anggaran): Tree {
  const under = groupBy(anggaran.lines, ({ parent }) => (parent === null ? null : (anggaran.lines[parent] ?? null)));
  const body = new Set(anggaran.table.bodyRows);
  const namesIn = remember((column: number) => new Map(anggaran.lines.map(({ row, name }) => [cellName({ row, column }), name.text])));
  return { anggaran, under, leaves: new Set(anggaran.lines.filter((line) => body.has(line.row) && !under.has(line))), namesIn };
}

type ReadAmount = (line: AnggaranLine) => Figure | null;

const written = (field: AmountField): ReadAmount => (line) => line[field];
/** What a sum may be over: a line whose pagu did not change may have its perubahan left empty, and then counts with its pagu or not at all. */
export const readingsOf = (field: AmountField): readonly [ReadAmount, ...ReadAmount[]] => (field === "paguPerubahan" ? [choosePagu, written(field)] : [written(field)]);

/** The lines between two rows that state an amount, or should, and are not under another such line between them. */
export function topmost({ anggaran: { lines }, leaves }: Tree, after: number, before: number, field: AmountField): AnggaranLine[] {
  const [read] = readingsOf(field);
  const counts = (line: AnggaranLine): boolean => {
    if (line.row <= after || line.row >= before) return false;
    const state = read(line)?.state;
    return state === "number" || state === "unreadable" || (state === "empty" && leaves.has(line));
  };
  const isUnder = (line: AnggaranLine): boolean => {
    const parent = line.parent === null ? undefined : lines[line.parent];
    return parent !== undefined && (counts(parent) || isUnder(parent));
  };
  return lines.slice(firstFrom(lines, after + 1), firstFrom(lines, before)).filter((line) => counts(line) && !isUnder(line));
}

/** The index of the first line at or below a row; lines stand in the order of their rows. */
export function firstFrom(lines: readonly AnggaranLine[], row: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NONE = sum([]);

/** What a line contributes: its own amount, else its children's; `null` when something in it cannot be read. */
export function partsOf(tree: Tree, line: AnggaranLine, read: ReadAmount): Amount[] | null {
  const own = read(line);
  if (own?.state === "unreadable") return null;
  const children = tree.under.get(line) ?? [];
  if (own?.value || (own?.state === "empty" && tree.leaves.has(line))) {
    const witness = (wanted: Amount["value"]) => ofChildren(tree, children, read, wanted) ?? rowWitness(line, own)(wanted);
    const mayWitness = (wanted: number) => children.length > 0 || mayRowWitness(line, own, wanted);
    return [{ value: own.value ?? NONE, cell: own.cell, pair: pairOf(line, own), witness, mayWitness, ...(own.value === null && { isEmpty: true }) }];
  }
  const below = children.map((child) => partsOf(tree, child, read));
  return below.some((part) => part === null) ? null : below.flatMap((part) => part ?? []);
}

/**
 * What lines contribute together, where that is whole numbers which floating point adds exactly; `null` says nothing.
 * Most sums are right, and then nobody asks for their parts.
 */
export function plainSum(tree: Tree, lines: readonly AnggaranLine[], read: ReadAmount): number | null {
  let total = 0;
  for (const line of lines) {
    const own = read(line);
    if (own?.state === "unreadable") return null;
    const amount = own?.value ? (own.value.isInteger() ? asBinary(own.value) : null) : own?.state === "empty" && tree.leaves.has(line) ? 0 : plainSum(tree, tree.under.get(line) ?? [], read);
    if (amount === null || !Number.isSafeInteger(amount) || !Number.isSafeInteger(total + amount)) return null;
    total += amount;
  }
  return total;
}

/** The lines under a line add up to another amount than it states. */
function ofChildren(tree: Tree, children: readonly AnggaranLine[], read: ReadAmount, wanted: Amount["value"]) {
  const parts = children.flatMap((child) => partsOf(tree, child, read) ?? []);
  return parts.length > 0 && sum(parts.map(({ value }) => value)).eq(wanted) ? parts.map(({ cell }) => cell) : null;
}
