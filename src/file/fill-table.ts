import { boxName } from "../domain/grid";
import type { TableFill } from "../domain/table-fill";
import { WorkbookError } from "../domain/workbook-error";
import { editBook } from "./fill/edit-book";
import { growSheet, mergesOf } from "./fill/edit-sheet";
import { fillRows } from "./fill/fill-rows";
import { findTable, type FoundTable } from "./fill/find-table";
import type { Growth } from "./fill/grown-areas";
import { planRows } from "./fill/plan-rows";
import { readBook, type Book } from "./package/book";
import { editContentTypes } from "./package/edit-content-types";
import { editRelations } from "./package/edit-relations";
import { Package } from "./package/package";
import { reachableParts, removeUnreached } from "./package/reachable";
import { readNumberFormats } from "./read/number-formats";
import { sheetReader } from "./read/sheet-reader";
import { refusal } from "./refusal";
import { minimalStyles, StylesPart } from "./write/styles-part";
import { childOf, namespaceOf, outline, type XmlElement } from "./xml/outline";
import { flag, parseXml } from "./xml/parse-xml";
import { setAttribute } from "./xml/set-attribute";
import { splice } from "./xml/splice";

/**
 * The workbook with a table of the user's filled: cells set, rows added below its last one. The table, its filter, names and
 * rules that end with it grow along, calculated columns go on. Only the parts that say so are touched: the sheet, the table,
 * workbook.xml and, for a new number format, styles.xml (appended to); every other part keeps its bytes. Results of
 * formulas on the sheet that may be others now are left to be calculated when it is opened, and calcChain.xml goes.
 */
export function fillTable(bytes: Uint8Array, fill: TableFill): Uint8Array {
  const pack = Package.open(bytes);
  const book = readBook(pack);
  const table = findTable(pack, book, fill);
  const { part } = table.sheet;
  const xml = pack.text(part);
  const root = outline(xml, part, 4);
  const sheetData = childOf(root, "sheetData");
  if (!sheetData) throw refusal("damaged", `${part} has no cells`);
  if (flag(childOf(root, "sheetProtection")?.attributes["sheet"])) throw new WorkbookError("protected", `Lembar ${fill.sheet} sedang diproteksi, sehingga tidak ada yang ditulis; buka proteksinya di Excel (Tinjau > Buka Proteksi Lembar), lalu ulangi.`);

  const grid = sheetReader(pack, book)(table.sheet);
  const planned = planRows(fill, grid, table, mergesOf(root));
  const stylesPart = book.relations.find(({ kind, target }) => kind === "styles" && pack.has(target))?.target ?? null;
  const styles = new StylesPart(stylesPart === null ? minimalStyles(namespaceOf(root) ?? "") : pack.text(stylesPart), stylesPart ?? "xl/styles.xml");
  const formats = stylesPart === null ? [] : readNumberFormats(pack, stylesPart);
  const growth: Growth = { sheet: fill.sheet, box: fill.box, bottom: planned.bottom };
  const rows = fillRows({ xml, sheetData, grid, fill, planned, calculated: calculatedColumns(table, fill), headings: headingsOf(table, fill), names: book.names.map(({ name }) => name), formats, styles });
  const isGrown = planned.bottom > fill.box.bottom;

  const before = reachableParts(pack);
  pack.put(part, splice(xml, [...rows, ...(isGrown ? growSheet(xml, root, growth) : [])]));
  if (isGrown) pack.put(table.part, grownTable(table, growth));
  if (stylesPart !== null) {
    const edited = styles.toXml();
    if (edited !== pack.text(stylesPart)) pack.put(stylesPart, edited);
  }
  putBook(pack, book, growth);
  editContentTypes(pack, removeUnreached(pack, before), new Map());
  return pack.toBytes();
}

function putBook(pack: Package, book: Book, growth: Growth): void {
  const xml = pack.text(book.part);
  pack.put(book.part, splice(xml, editBook(xml, outline(xml, book.part, 2), book, growth)));
  editRelations(pack, book.part, new Set(book.relations.filter(({ kind }) => kind === "calcChain").map(({ id }) => id)), []);
}

/** Formulas of calculated columns, by column of the sheet. */
function calculatedColumns({ xml, root }: FoundTable, { box }: TableFill): ReadonlyMap<number, string> {
  return new Map((childOf(root, "tableColumns")?.children ?? []).flatMap((column, i) => {
    const formula = childOf(column, "calculatedColumnFormula");
    return formula ? [[box.left + i, contentOf(xml, formula)] as const] : [];
  }));
}

/** Columns of the sheet by heading, in lower case. */
const headingsOf = ({ root }: FoundTable, { box }: TableFill): ReadonlyMap<string, number> =>
  new Map((childOf(root, "tableColumns")?.children ?? []).map(({ attributes }, i) => [(attributes["name"] ?? "").replace(/_x000a_/gi, "\n").toLowerCase(), box.left + i]));

function contentOf(xml: string, element: XmlElement): string {
  let content = "";
  parseXml("formula", (write) => write(xml.slice(element.start, element.end)), { text: (piece) => (content += piece) });
  return content;
}

/** The table's own area and those of its filter. */
function grownTable({ xml, root }: FoundTable, { box, bottom }: Growth): string {
  const ref = boxName({ ...box, bottom });
  const filter = childOf(root, "autoFilter");
  return splice(xml, [setAttribute(xml, root, "ref", ref), ...(filter ? [setAttribute(xml, filter, "ref", ref)] : [])]);
}
