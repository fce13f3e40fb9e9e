import { mapKept } from "../map-kept";
import type { KnownRow } from "./known-table";
import type { TableReader } from "./table-reader";

/** Account 4 and what is under it; urusan 4 has two digits behind it ("4.01"). */
const REVENUE_KODE = /^4(?:\.[1-3](?:\.\d+)*)?\.?$/;
const FINANCING_KODE = /^6(?:\.[12](?:\.\d+)*)?\.?$/;
const REVENUE = /^(?:jumlah\s+|total\s+)?pendapatan\b/i;
const BALANCE = /^(?:jumlah\s+|total\s+)?(?:surplus|\(?defisit|pembiayaan|penerimaan\s+pembiayaan|pengeluaran\s+pembiayaan|si(?:lpa|kpa)\b|sisa\s+lebih)/i;
/** A row of its own below the total, which says nothing of the rows behind it. */
const LEFT = /^(?:sisa|selisih|saldo|efisiensi)(?:\s+(?:anggaran|pagu|dana|belanja|kas))*\s*[:.]?$/i;
const SPENDING = /^(?:jumlah\s+|total\s+)?belanja\b|^(?:program|kegiatan)\b/i;

const said = mapKept<KnownRow, ReturnType<typeof sayOf>>();

/** What its code and its name say of a row. */
function sayOf(reader: TableReader, row: number) {
  const own = reader.wordsOf(row, "kode")?.text.trim();
  const kode = own ?? reader.wordsOf(row, "no")?.text.trim() ?? "";
  const name = nameOf(reader, row);
  return {
    row,
    // "4.1" in a column of row numbers is the first row below the fourth.
    code: { isLong: own?.includes(".") === true, isRevenue: REVENUE_KODE.test(kode), isFinancing: FINANCING_KODE.test(kode) },
    is: { revenue: REVENUE.test(name), balance: BALANCE.test(name), left: LEFT.test(name), spending: SPENDING.test(name), financing: /pembiayaan|silpa|penyertaan|pinjaman/i.test(name) },
  };
}

/**
 * The rows of an LRA that are no belanja: pendapatan with what stands below it, surplus or defisit, pembiayaan, what is left. More than
 * was planned may come in, and none of it adds up with what was spent.
 */
export function rowsOfNoSpending(reader: TableReader): ReadonlySet<number> {
  const { table } = reader;
  const found = new Set<number>();
  let [isBelow, hasSpent] = [false, false];
  const rows = [...table.bodyRows, ...table.groupRows, ...table.totalRows].sort((a, b) => a - b).map((row) => reader.known(row));
  for (const { row, is, code } of said(rows, (known) => sayOf(reader, known.row))) {
    const isOther = (code.isRevenue && (code.isLong || is.revenue)) || (code.isFinancing && (code.isLong ? is.financing : is.balance));
    // Pendapatan stands above the belanja; below a program it is what a kegiatan is about.
    const isNamed = !code.isLong && ((!hasSpent && is.revenue) || is.balance);
    hasSpent ||= is.spending;
    if (isOther || isNamed) isBelow = true;
    else if (code.isLong || is.spending) isBelow = false;
    if (isBelow || is.left) found.add(row);
  }
  return found;
}

function nameOf(reader: TableReader, row: number): string {
  const words = reader.wordsOf(row, "kegiatan") ?? reader.wordsOf(row, "program");
  if (words) return words.text.trim();
  const { box, figureColumns, columns } = reader.table;
  for (let column = box.left; column <= box.right; column++) {
    const label = figureColumns.includes(column) || columns.get(column) === "no" || columns.get(column) === "kode" ? null : reader.words(row, column);
    if (label) return label.text.trim();
  }
  return "";
}
