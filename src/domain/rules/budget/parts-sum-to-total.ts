import { sum } from "../../calculate/decimals";
import type { Amount } from "../../calculate/selisih/story";
import { totalKind } from "../../recognise/total-label";
import type { AmountField, Anggaran, AnggaranLine, AnggaranTotal } from "../../model/anggaran";
import type { Figure } from "../../model/figure";
import type { Issue, Rule } from "../rule";
import { sumIssue } from "../sum-issue";
import { NO_BUDGET } from "./budget-rows";
import { firstFrom, partsOf, plainSum, readingsOf, topmost, toTree, type Tree } from "./budget-tree";
import { pairOf, rowWitness } from "./row-witness";

const FIELDS: readonly (readonly [AmountField, string])[] = [["pagu", "pagu"], ["paguPerubahan", "pagu perubahan"], ["realisasiAnggaran", "realisasi"]];

export const partsSumToTotal: Rule = {
  id: "parts-sum-to-total",
  severity: "inconsistency",
  title: "Jumlah anggaran sama dengan penjumlahan rinciannya",
  basis: "Baris jumlah, dan baris yang punya rincian di bawahnya, menyatakan jumlah dari rincian itu.",
  notChecked: "Jumlah yang salah satu rinciannya tidak terbaca; baris rata-rata; mana yang keliru, jumlah atau rinciannya.",
  lacks({ records }) {
    if (records.anggaran.length === 0) return [NO_BUDGET];
    const withoutTotal = records.anggaran.filter(({ totals, lines }) => totals.length === 0 && lines.length > 0).map(({ table }) => `Tabel anggaran di ${table.sheet} tidak punya baris jumlah.`);
    const withoutLines = records.anggaran.filter(({ totals, lines }) => totals.length > 0 && lines.length === 0).map(({ table }) => `Tabel anggaran di ${table.sheet} hanya berisi baris jumlah.`);
    return [...withoutTotal, ...withoutLines, ...records.anggaran.flatMap(unreadable)];
  },
  check: ({ records }) => records.anggaran.map(toTree).flatMap((tree) => FIELDS.flatMap(([field, name]) => [...parentIssues(tree, field, name), ...totalIssues(tree, field, name)])),
};

const unreadable = ({ table, lines }: Anggaran): string[] => {
  const broken = lines.reduce((count, line) => count + FIELDS.filter(([field]) => line[field]?.state === "unreadable").length, 0);
  return broken === 0 ? [] : [`Jumlah di ${table.sheet} baru dapat diperiksa setelah ${broken} angka yang tidak terbaca diperbaiki.`];
};

/** A line that states an amount and has lines under it. */
function parentIssues(tree: Tree, field: AmountField, name: string): Issue[] {
  return tree.anggaran.lines.flatMap((line) => {
    const stated = line[field];
    const children = tree.under.get(line);
    return stated?.value && children ? compare(tree, `Jumlah ${name}`, line.name.text, { stated, row: line, isCertain: true }, [children], field) : [];
  });
}

/** Total rows: the last one is over the whole table; the others are right when they are the sum of any of their scopes. */
function totalIssues(tree: Tree, field: AmountField, name: string): Issue[] {
  const sums = tree.anggaran.totals.filter(({ label }) => totalKind(label.text, true) !== "derived");
  const grand = sums.filter(({ label }) => totalKind(label.text, true) === "total").at(-1) ?? sums.at(-1);
  return sums.flatMap((total, i) => {
    const stated = total[field];
    if (!stated?.value) return [];
    const between = (after: number, before: number) => topmost(tree, after, before, field);
    const scopes = total === grand ? [between(0, Infinity)] : scopesOf(tree, sums[i - 1]?.row ?? 0, total.row, sums[i + 1]?.row ?? Infinity, between);
    return compare(tree, `Jumlah ${name}`, "", { stated, row: total, isCertain: total === grand }, scopes, field);
  });
}

type Between = (after: number, before: number) => readonly AnggaranLine[];

/**
 * What a total row that is not the last may be over: the lines since the last total row, since each heading that is open
 * above it (its kegiatan, its program), all above it, those below it up to the next total row, the whole table.
 */
function* scopesOf(tree: Tree, previous: number, row: number, next: number, between: Between): Generator<readonly AnggaranLine[]> {
  const { lines } = tree.anggaran;
  yield between(previous, row);
  let open = lines[firstFrom(lines, row) - 1];
  while (open) {
    yield between(open.row, row);
    open = open.parent === null ? undefined : lines[open.parent];
  }
  yield between(0, row);
  yield between(row, next);
  if (row < (lines[0]?.row ?? 0)) yield between(0, Infinity);
}

/** A stated sum with its row. */
interface Stated {
  readonly stated: Figure;
  readonly row: AnggaranLine | AnggaranTotal;
  readonly isCertain: boolean;
}

/** Nothing when a scope adds up to what is stated, or cannot be read; else the issue of the first scope that has lines. */
function compare(tree: Tree, name: string, who: string, { stated, row, isCertain }: Stated, scopes: Iterable<readonly AnggaranLine[]>, field: AmountField): Issue[] {
  let first: readonly Amount[] | null = null;
  for (const scope of scopes) {
    for (const read of readingsOf(field)) {
      const quick = plainSum(tree, scope, read);
      if (quick && stated.value?.eq(quick)) return [];
      const parts = scope.map((line) => partsOf(tree, line, read));
      if (parts.some((part) => part === null)) return [];
      const known = parts.flatMap((part) => part ?? []);
      if (known.every(({ isEmpty }) => isEmpty)) continue;
      if (stated.value?.eq(sum(known.map(({ value }) => value)))) return [];
      first ??= known;
    }
  }
  return first ? sumIssue(name, who, stated, first, () => tree.namesIn(stated.cell.column), { isCertain, pair: pairOf(row, stated), witness: rowWitness(row, stated) }) : [];
}
