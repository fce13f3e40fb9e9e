import type { BoundTable } from "../assessment";
import type { Rincian, RincianColumn, RincianRow, SharesColumn, SumColumn } from "../model/rincian";
import type { Words } from "../model/figure";
import { totalKind } from "../recognise/total-label";
import { accountOf } from "./account-class";
import type { TableReader } from "./table-reader";

/**
 * Reads a table of figures that add up: the figure columns without those of sums, its data rows and its last total row.
 * Where several columns are headed "Jumlah" (men and women under each heading), the last one is the row's total. Columns of
 * shares are kept apart; rows of shares and means are left out.
 */
export function readRincian(reader: TableReader): Rincian {
  const { table } = reader;
  const asColumn = (column: number): RincianColumn => ({ column, heading: table.headings.get(column) ?? "" });
  const heading = (column: number): string => table.headings.get(column) ?? "";
  const sums = table.figureColumns.length > 1 ? table.figureColumns.filter((column) => table.columns.get(column) === "jumlah" || /^(?:jumlah|total)\s/i.test(heading(column))) : [];
  const jumlah = sums.filter((column) => table.columns.get(column) === "jumlah").at(-1) ?? null;
  const isShare = (column: number): boolean => /%|persen/i.test(heading(column)) || table.bodyRows.some((row) => reader.figure(row, column).percent);
  const columns = pairOrAll(table.columns, table.figureColumns.filter((column) => !sums.includes(column) && !isShare(column)), jumlah).map(asColumn);
  const groups = groupNames(reader);
  // A flat table names the unit in each row; the golongan tells its rows apart.
  const isFlat = reader.column("unit") !== null && reader.column("golongan") !== null;
  const readRow = (row: number): RincianRow => ({
    row, label: (isFlat ? reader.wordsOf(row, "golongan") : null) ?? labelOf(reader, row), group: (isFlat ? reader.wordsOf(row, "unit")?.text : null) ?? groups.get(row) ?? null,
    figures: columns.map(({ column }) => reader.figure(row, column)), jumlah: jumlah === null ? null : reader.figure(row, jumlah),
  });
  const isSum = (row: number): boolean => totalKind(labelOf(reader, row)?.text ?? "", true) !== "derived";
  const last = table.totalRows.filter(isSum).at(-1);
  const shares = table.figureColumns.filter(isShare).map((column): SharesColumn => ({
    heading: heading(column), figures: table.bodyRows.map((row) => reader.figure(row, column)), total: last === undefined ? null : reader.figure(last, column),
  }));
  const { rows, subtotals } = withoutSubtotals(table.bodyRows.map(readRow));
  const isKept = new Set(rows.map(({ row }) => row));
  const sumColumns = sums.filter((column) => column !== jumlah).flatMap((column): SumColumn[] => {
    const parts = partsOfSum(column, heading(column), columns, table.columns);
    return parts.length < 2 ? [] : [{ ...asColumn(column), parts, figures: rows.map(({ row }) => reader.figure(row, column)), total: last === undefined ? null : reader.figure(last, column) }];
  });
  return {
    table, columns, rows, subtotals, sumColumns, jumlahColumn: jumlah === null ? null : asColumn(jumlah), total: last === undefined ? null : readRow(last),
    shares: shares.map((each) => ({ ...each, figures: each.figures.filter(({ cell }) => isKept.has(cell.row)) })),
  };
}

/** What a Jumlah between other columns is over: those under the same heading, or all of the men's or women's. */
function partsOfSum(column: number, heading: string, columns: readonly RincianColumn[], roles: BoundTable["columns"]): number[] {
  const role = roles.get(column);
  const above = /^(.+\S)\s+(?:jumlah|total|jml)$/i.exec(heading)?.[1];
  const belongs = ({ column: other, heading: its }: RincianColumn): boolean =>
    role === "laki-laki" || role === "perempuan" ? roles.get(other) === role : above !== undefined && other < column && its.startsWith(`${above} `);
  return columns.flatMap((other, i) => (belongs(other) ? [i] : []));
}

const GOLONGAN = /^\W*(?:gol(?:ongan)?\b\.?\s*)?(?:ruang\s*)?([IV]{1,3})\W*$/i;
const RUANG = /\b([IV]{1,3})\s*\/\s*[a-e]\b/i;

/** A golongan's own row above the rows of its ruang, or an account's above those of its groups, is their sum where they have figures. */
function withoutSubtotals(all: readonly RincianRow[]): Pick<Rincian, "rows" | "subtotals"> {
  const keys = all.map(keyOf);
  const rangeOf = (i: number): number => {
    let end = i + 1;
    while (keys[i] && all[end]?.group === all[i]?.group && keys[end]?.startsWith(`${keys[i]}.`)) end++;
    return end;
  };
  const heads = new Map(all.flatMap((row, i) => {
    const below = all.slice(i + 1, rangeOf(i));
    return below.some(({ figures, jumlah }) => [...figures, jumlah].some((figure) => figure?.value)) ? [[row, below] as const] : [];
  }));
  return { rows: all.filter((row) => !heads.has(row)), subtotals: [...heads].map(([row, below]) => ({ row, parts: below.filter((part) => !heads.has(part)) })) };
}

/** "III" and "III.d", "5.1" and "5.1.01": a row belongs to the one whose key its own continues. */
function keyOf({ label }: RincianRow): string | null {
  const text = label?.text ?? "";
  const ruang = RUANG.exec(text)?.[1]?.toUpperCase();
  return GOLONGAN.exec(text)?.[1]?.toUpperCase() ?? (ruang === undefined ? accountOf(text) : `${ruang}.`);
}

/** Beside a Jumlah, one column of men and one of women are what it adds up, whatever else is counted in the row. */
function pairOrAll(roles: ReadonlyMap<number, string>, columns: readonly number[], jumlah: number | null): readonly number[] {
  const pair = columns.filter((column) => roles.get(column) === "laki-laki" || roles.get(column) === "perempuan");
  return jumlah !== null && pair.length === 2 ? pair : columns;
}

/** The words of a row that say what it is: the first beside its number. */
function labelOf(reader: TableReader, row: number): Words | null {
  const { table } = reader;
  for (let column = table.box.left; column <= table.box.right; column++) {
    const isWords = !table.figureColumns.includes(column) && table.columns.get(column) !== "no";
    const words = isWords ? reader.words(row, column) : null;
    if (words) return words;
  }
  return reader.wordsOf(row, "no");
}

/** The name of the group row above each data row. */
function groupNames(reader: TableReader): ReadonlyMap<number, string> {
  const { bodyRows, groupRows } = reader.table;
  const isGroup = new Set(groupRows);
  const names = new Map<number, string>();
  let current: string | undefined;
  for (const row of [...bodyRows, ...groupRows].sort((a, b) => a - b)) {
    if (isGroup.has(row)) current = labelOf(reader, row)?.text;
    else if (current !== undefined) names.set(row, current);
  }
  return names;
}
