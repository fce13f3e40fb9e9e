import { boxName, parseBox } from "../../domain/grid";
import type { TableFill } from "../../domain/table-fill";
import { WorkbookError } from "../../domain/workbook-error";
import type { Book } from "../package/book";
import type { Package } from "../package/package";
import { relationsOf } from "../package/relations";
import type { GridSheet } from "../read/sheet-reader";
import { outline, type XmlElement } from "../xml/outline";

/** The table that is filled, and what else stands on its sheet. */
export interface FoundTable {
  readonly sheet: GridSheet;
  /** Place of the sheet among the tabs, from 0. */
  readonly index: number;
  readonly part: string;
  readonly xml: string;
  readonly root: XmlElement;
  readonly others: readonly { readonly name: string; readonly ref: string }[];
}

/** Finds the table where the fill was planned for it; refuses when it is not there. */
export function findTable(pack: Package, book: Book, fill: TableFill): FoundTable {
  const index = book.sheets.findIndex(({ name }) => name === fill.sheet);
  const sheet = book.sheets[index];
  const tables = sheet?.part ? relationsOf(pack, sheet.part).filter(({ kind }) => kind === "table").map(({ target }) => openTable(pack, target)) : [];
  const found = tables.find(({ root }) => nameOf(root).toLowerCase() === fill.table.toLowerCase());
  if (!sheet?.part || !found) throw new WorkbookError("item-gone", `Tabel ${fill.table} tidak ada di lembar ${fill.sheet}, sehingga tidak ada yang ditulis.`);
  const box = parseBox(found.root.attributes["ref"] ?? "");
  const hasTotals = (found.root.attributes["totalsRowCount"] ?? "0") !== "0";
  if (!box || boxName(box) !== boxName(fill.box) || hasTotals !== fill.totalsRow) throw new WorkbookError("changed-meanwhile", `Tabel ${fill.table} berubah ukuran sejak rencana impor disusun, sehingga tidak ada yang ditulis; ulangi impornya.`);
  return { sheet: { ...sheet, part: sheet.part }, index, ...found, others: tables.filter((table) => table !== found).map(({ root }) => ({ name: nameOf(root), ref: root.attributes["ref"] ?? "" })) };
}

function openTable(pack: Package, part: string): Pick<FoundTable, "part" | "xml" | "root"> {
  const xml = pack.text(part);
  return { part, xml, root: outline(xml, part, 3) };
}

const nameOf = ({ attributes }: XmlElement): string => attributes["displayName"] ?? attributes["name"] ?? "";
