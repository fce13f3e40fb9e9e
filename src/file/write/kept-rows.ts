import { cellName, parseBox, type Box } from "../../domain/grid";
import { movableFormula } from "../read/movable-formula";
import { childOf, prefixOf, type XmlElement } from "../xml/outline";
import { parseXml, without, type XmlAttributes } from "../xml/parse-xml";
import { splice } from "../xml/splice";
import { escapeXml, tagWithPrefix } from "../xml/write-xml";

/** What the user has in one row beside or below our area. */
export interface KeptRow {
  /** Of a row below our area; empty for our own rows. */
  readonly attributes: XmlAttributes;
  /** `<c>` elements by column. */
  readonly cells: ReadonlyMap<number, string>;
}

interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly element: XmlElement;
  readonly formula: XmlElement | undefined;
}

/** The rows and cells of `<sheetData>` outside of a box that begins at A1, as written. */
export function keptRows(xml: string, sheetData: XmlElement, box: Box): ReadonlyMap<number, KeptRow> {
  const rows = new Map<number, { attributes: XmlAttributes; cells: Map<number, string> }>();
  const masters = new Map<string, FoundCell>();
  let row = 0;
  for (const line of sheetData.children) {
    row = line.attributes["r"] === undefined ? row + 1 : Number(line.attributes["r"]);
    const kept = { attributes: row > box.bottom ? without(line.attributes, "r", "spans") : {}, cells: new Map<number, string>() };
    let column = 0;
    for (const element of line.children) {
      column = parseBox(element.attributes["r"] ?? "")?.left ?? column + 1;
      const cell = { row, column, element, formula: childOf(element, "f") };
      const { t, si } = cell.formula?.attributes ?? {};
      if (t === "shared" && si !== undefined && cell.formula?.openEnd !== cell.formula?.closeStart) masters.set(si, cell);
      if (isOutside(cell, box)) kept.cells.set(column, keptCell(xml, cell, masters, box));
    }
    if (row > box.bottom || kept.cells.size > 0) rows.set(row, kept);
  }
  return rows;
}

const isOutside = ({ row, column }: { readonly row: number; readonly column: number }, box: Box): boolean => row > box.bottom || column > box.right;

function keptCell(xml: string, cell: FoundCell, masters: ReadonlyMap<string, FoundCell>, box: Box): string {
  const { element, formula } = cell;
  const from = element.start;
  const splices = formula ? [{ from: formula.start - from, to: formula.end - from, text: keptFormula(xml, cell, formula, masters, box) }] : [];
  const written = splice(xml.slice(from, element.end), splices);
  return element.attributes["r"] === undefined ? written.replace(/^<[^\s/>]+/, `$& r="${cellName(cell)}"`) : written;
}

/** A shared formula whose master goes is written out; of an array that loses a part only the values stay. */
function keptFormula(xml: string, cell: FoundCell, formula: XmlElement, masters: ReadonlyMap<string, FoundCell>, box: Box): string {
  const { t, si = "", ref = "" } = formula.attributes;
  if (t === "array" || t === "dataTable") {
    const area = parseBox(ref);
    return area && isOutside({ row: area.top, column: area.left }, box) ? xml.slice(formula.start, formula.end) : "";
  }
  const master = t === "shared" ? masters.get(si) : undefined;
  if (t !== "shared" || (master && isOutside(master, box))) return xml.slice(formula.start, formula.end);
  if (!master?.formula) return "";
  const moved = movableFormula(contentOf(xml, master.formula))(cell.row - master.row, cell.column - master.column);
  return tagWithPrefix(prefixOf(formula))("f", {}, escapeXml(moved));
}

function contentOf(xml: string, element: XmlElement): string {
  let content = "";
  parseXml("f", (write) => write(xml.slice(element.start, element.end)), { text: (piece) => (content += piece) });
  return content;
}
