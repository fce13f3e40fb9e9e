import type { Workbook } from "../grid";
import type { AddedLine, MatchedLine } from "./import-plan";
import type { FieldColumns } from "./fill-values";
import { fixedRanges } from "./fixed-ranges";
import { placesOf, type IssueLog } from "./issue-log";
import type { Target } from "./target-rows";

/** Tells what of the table itself keeps the figures written from counting as they should. */
export function tellTable(workbook: Workbook, target: Target, matched: readonly MatchedLine[], added: readonly AddedLine[], columns: FieldColumns, log: IssueLog): void {
  const { reader } = target;
  const later = reader.column("pagu-perubahan");
  const overruled = columns.get("pagu") === reader.column("pagu") && columns.get("pagu-perubahan") === undefined && later !== null
    ? matched.filter(({ row }) => (reader.figureOf(row, "pagu-perubahan")?.state ?? "empty") !== "empty") : [];
  if (overruled.length > 0 && later !== null) log.tell({ kind: "pagu-stage", blocks: false, inExport: [], inTable: overruled.map(({ row }) => ({ sheet: target.table.sheet, row, column: later })), message: `Kolom Pagu Perubahan sudah terisi pada ${overruled.length} baris dan itulah yang dihitung; DPA dari ekspor ditulis ke kolom Pagu. Bila itu DPA perubahan, pilih kolom Pagu Perubahan.` });
  const [total] = reader.table.totalRows.filter((row) => !target.table.totalsRow || row !== target.table.box.bottom);
  if (total !== undefined && added.length > 0) log.tell({ kind: "total-row", blocks: false, inExport: [], inTable: [{ sheet: target.table.sheet, row: total, column: target.table.box.left }], message: `Baris jumlah yang diketik di dalam tabel (baris ${total}) tidak ikut menjumlahkan baris baru; hapus baris itu, atau perbaiki jumlahnya.` });
  const room = target.table.box.bottom - (target.rows.at(-1)?.row ?? target.table.box.top);
  const fixed = added.length > room ? fixedRanges(workbook, target.table) : [];
  if (fixed.length > 0) log.tell({ kind: "fixed-range", blocks: false, inExport: [], inTable: fixed, message: `Rumus di ${placesOf(fixed)} menghitung tabel sampai baris ${target.table.box.bottom} saja, jadi tidak mencakup baris baru; sesudah impor perpanjang rentangnya, atau tulis seperti SUM(${target.table.name}[Realisasi]).` });
}
