import type { Decimal } from "decimal.js";
import type { Part } from "../calculate/selisih";
import { sum } from "../calculate/decimals";
import { cellName } from "../grid";
import { formatIndonesian } from "../indonesian-number";
import type { Figure } from "../model/figure";
import type { Rincian } from "../model/rincian";
import type { Issue } from "./rule";
import { sumIssue } from "./sum-issue";

/** The readable figures as parts; `null` when one is there that cannot be read, so that nothing is claimed of its sum. */
function toParts(figures: readonly Figure[]): Part[] | null {
  if (figures.some(({ state }) => state === "unreadable")) return null;
  return figures.flatMap(({ value, cell }) => (value ? [{ value, cell, pair: null }] : []));
}

/** Rows whose Jumlah is not the sum of their breakdown; rows without any breakdown are left to another rule. */
export function rowSumIssues({ rows, columns }: Rincian, name: string): Issue[] {
  const names = (row: number) => (): ReadonlyMap<string, string> => new Map(columns.map(({ column, heading }) => [cellName({ row, column }), heading]));
  return rows.flatMap(({ row, jumlah, figures, label, group }) => {
    const parts = toParts(figures);
    if (!jumlah?.value || !parts || parts.length === 0) return [];
    const who = [label?.text, group].filter(Boolean).join(", ");
    return sumIssue(name, who, jumlah, parts, names(row));
  });
}

/** Columns of the breakdown whose stated total is not their sum. */
export function columnSumIssues({ rows, columns, total }: Rincian, name: string): Issue[] {
  return columns.flatMap(({ column, heading }, i) => {
    const stated = total?.figures[i];
    const parts = toParts(rows.map(({ figures }) => figures[i]).filter((figure) => figure !== undefined));
    if (!stated?.value || !parts) return [];
    const names = () => new Map(rows.map(({ row, label, group }) => [cellName({ row, column }), [label?.text, group].filter(Boolean).join(", ")]));
    return sumIssue(name, heading, stated, parts, names);
  });
}

const addUp = (parts: readonly Part[]): Decimal => sum(parts.map(({ value }) => value));

/** The corner: as printed, as the sum of the row totals, and as the sum of the stated column totals. */
export function grandTotalIssues({ rows, columns, total }: Rincian, name: string): Issue[] {
  const printed = total?.jumlah;
  const byRows = toParts(rows.map(({ jumlah }) => jumlah).filter((figure) => figure !== null));
  const byColumns = toParts(total?.figures ?? []);
  const cells = toParts(rows.flatMap(({ figures }) => figures));
  if (!printed?.value || !byRows || !byColumns || !cells) return [];
  const [rowSum, columnSum, cellSum] = [addUp(byRows), addUp(byColumns), addUp(cells)];
  const columnsAgree = columns.length === 0 || byColumns.length === 0 || columnSum.eq(printed.value);
  if (rowSum.eq(printed.value) && columnsAgree) return [];
  const [rowText, columnText, cellText] = [formatIndonesian(rowSum), formatIndonesian(columnSum), formatIndonesian(cellSum)];
  return [{
    title: `${name} tidak sama`, at: [printed.cell], found: printed.text, expected: rowSum.eq(columnSum) ? rowText : `${rowText} menurut kolom jumlah, ${columnText} menurut baris jumlah`,
    message: `${name} tertulis ${printed.text}; kolom jumlah menghasilkan ${rowText}, baris jumlah menghasilkan ${columnText}, dan rinciannya ${cellText}.`,
    remedy: "Perbaiki dahulu jumlah per baris dan per kolom yang ditandai, lalu hitung ulang totalnya.",
    facts: { printed: printed.value.toFixed(), byRows: rowSum.toFixed(), byColumns: columnSum.toFixed(), byCells: cellSum.toFixed(), difference: rowSum.minus(printed.value).toFixed() },
  }];
}
