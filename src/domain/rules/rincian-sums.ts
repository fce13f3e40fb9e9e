import type { Decimal } from "decimal.js";
import { explainDifference } from "../calculate/selisih/explain-difference";
import type { Amount } from "../calculate/selisih/story";
import { sum } from "../calculate/decimals";
import { cellName, type CellRef } from "../grid";
import { formatIndonesian } from "../indonesian-number";
import type { Figure } from "../model/figure";
import type { Rincian, RincianColumn, RincianRow } from "../model/rincian";
import { amountMend } from "./amount-mend";
import type { Issue } from "./rule";
import { sumIssue } from "./sum-issue";
import { storyFacts, tellStory } from "./tell-story";

/** What a sum is over by how much, and the cells that say so. */
interface Balance {
  /** Sum of the parts − what is stated; `null` when it cannot be told. */
  readonly difference: Decimal | null;
  readonly cells: readonly CellRef[];
}

/** Nothing is claimed of a sum with a figure in it that cannot be read. */
const isReadable = (figures: readonly Figure[]): boolean => figures.every(({ state }) => state !== "unreadable");
const addUp = (figures: readonly Figure[]): Decimal => sum(figures.flatMap(({ value }) => value ?? []));

function balanceOf(figures: readonly Figure[], stated: Figure | null | undefined): Balance {
  return stated?.value && isReadable(figures) ? { difference: addUp(figures).minus(stated.value), cells: [stated.cell] } : { difference: null, cells: [] };
}

/** The figures as parts of a sum; each may be spoken for by the other sum that it goes into. */
function toAmounts(figures: readonly Figure[], other: (i: number) => Balance): Amount[] {
  return figures.map(({ value, cell }, i) => {
    const present = value ?? sum([]);
    return { value: present, cell, pair: null, witness: (wanted) => (other(i).difference?.eq(present.minus(wanted)) ? other(i).cells : null) };
  });
}

const inColumn = ({ rows }: Rincian, i: number): Figure[] => rows.flatMap(({ figures }) => figures[i] ?? []);
const whoIs = ({ label, group }: RincianRow): string => [label?.text, group].filter(Boolean).join(", ");
const isStated = ({ state }: Figure): boolean => state === "number" || state === "unreadable";

/** Rows whose Jumlah, of all columns or of those under one heading, is not the sum of their breakdown; rows without any breakdown are left to another rule. */
export function rowSumIssues(rincian: Rincian, name: string): Issue[] {
  const { rows, columns, total, sumColumns = [] } = rincian;
  const ofColumn = lazily((i) => balanceOf(inColumn(rincian, i), total?.figures[i]));
  const headingsIn = ({ row }: RincianRow) => (): ReadonlyMap<string, string> => new Map(columns.map(({ column, heading }) => [cellName({ row, column }), heading]));
  const underHeadings = sumColumns.flatMap(({ heading, parts, figures: stated, total: printed }) => rows.flatMap((row, r) => {
    const [sumCell, figures] = [stated[r], parts.flatMap((part) => row.figures[part] ?? [])];
    if (!sumCell?.value || !isReadable(figures) || !figures.some(isStated)) return [];
    const down = balanceOf(stated, printed);
    const present = sumCell.value;
    const witness = (wanted: Decimal) => (down.difference?.eq(present.minus(wanted)) ? down.cells : null);
    return sumIssue(name, `${heading}, ${whoIs(row)}`, sumCell, toAmounts(figures, (i) => ofColumn(parts[i] ?? 0)), headingsIn(row), { isCertain: true, witness });
  }));
  return [...underHeadings, ...rows.flatMap((row) => {
    const { jumlah, figures } = row;
    if (!jumlah?.value || !isReadable(figures) || !figures.some(isStated)) return [];
    return sumIssue(name, whoIs(row), jumlah, toAmounts(figures, ofColumn), headingsIn(row), { isCertain: true });
  })];
}

/** Columns of the breakdown whose stated total is not their sum. */
export function columnSumIssues(rincian: Rincian, name: string): Issue[] {
  const { rows, columns, total, sumColumns = [] } = rincian;
  const ofRow = lazily((i) => balanceOf(rows[i]?.figures ?? [], rows[i]?.jumlah));
  const issue = ({ column, heading }: RincianColumn, stated: Figure | null | undefined, figures: readonly Figure[], other: (i: number) => Balance): Issue[] => {
    if (!stated?.value || !isReadable(figures)) return [];
    const names = () => new Map(rows.map((row) => [cellName({ row: row.row, column }), whoIs(row)]));
    return sumIssue(name, heading, stated, toAmounts(figures, other), names, { isCertain: true });
  };
  return [
    ...columns.flatMap((column, i) => issue(column, total?.figures[i], inColumn(rincian, i), ofRow)),
    ...sumColumns.flatMap((column) => issue(column, column.total, column.figures, (r) => againstParts(column.figures[r], column.parts.flatMap((part) => rows[r]?.figures[part] ?? [])))),
  ];
}

function lazily(make: (i: number) => Balance): (i: number) => Balance {
  const made = new Map<number, Balance>();
  return (i) => {
    const known = made.get(i) ?? make(i);
    made.set(i, known);
    return known;
  };
}

/** The corner: as printed, as the sum of the row totals, and as the sum of the stated column totals. */
export function grandTotalIssues(rincian: Rincian, name: string): Issue[] {
  const { rows, columns, total } = rincian;
  const printed = total?.jumlah;
  const jumlah = rows.flatMap((row) => row.jumlah ?? []);
  const figures = rows.flatMap((row) => row.figures);
  const ofColumns = total?.figures ?? [];
  if (!printed?.value || ![jumlah, figures, ofColumns].every(isReadable)) return [];
  const [rowSum, columnSum, cellSum] = [addUp(jumlah), addUp(ofColumns), addUp(figures)];
  const columnsAgree = columns.length === 0 || !ofColumns.some(isStated) || columnSum.eq(printed.value);
  if (rowSum.eq(printed.value) && columnsAgree) return [];
  const [rowText, columnText, cellText] = [formatIndonesian(rowSum), formatIndonesian(columnSum), formatIndonesian(cellSum)];
  const stories = rowSum.eq(printed.value)
    ? explainDifference(toAmounts(ofColumns, (i) => againstParts(ofColumns[i], inColumn(rincian, i))), { value: printed.value, cell: printed.cell, pair: null })
    : explainDifference(rows.flatMap((row) => (row.jumlah ? toAmounts([row.jumlah], () => againstParts(row.jumlah, row.figures)) : [])), { value: printed.value, cell: printed.cell, pair: null });
  const difference = rowSum.eq(printed.value) ? columnSum.minus(printed.value) : rowSum.minus(printed.value);
  const told = stories.map((story) => ` ${tellStory(story, difference, new Map())}`).join("");
  const mend = rowSum.eq(columnSum) ? amountMend(printed, rowSum, `Ganti total tertulis dengan ${rowText}`) : null;
  return [{
    title: `${name} tidak sama`, at: [printed.cell], found: printed.text, expected: rowSum.eq(columnSum) ? rowText : `${rowText} menurut kolom jumlah, ${columnText} menurut baris jumlah`,
    message: `${name} tertulis ${printed.text}; kolom jumlah menghasilkan ${rowText}, baris jumlah menghasilkan ${columnText}, dan rinciannya ${cellText}.${told}`,
    remedy: "Perbaiki dahulu jumlah per baris dan per kolom yang ditandai, lalu hitung ulang totalnya.",
    facts: { printed: printed.value.toFixed(), byRows: rowSum.toFixed(), byColumns: columnSum.toFixed(), byCells: cellSum.toFixed(), difference: rowSum.minus(printed.value).toFixed(), stories: stories.map(storyFacts) },
    ...(mend && { mend }),
  }];
}

/** What a stated subtotal, or one left empty, is over its own parts, which then speak for another amount. */
function againstParts(stated: Figure | null | undefined, figures: readonly Figure[]): Balance {
  if (!stated || stated.state === "unreadable" || !isReadable(figures) || !figures.some(isStated)) return { difference: null, cells: [] };
  return { difference: addUp([stated]).minus(addUp(figures)), cells: figures.map(({ cell }) => cell) };
}
