import type { CellStyle } from "../domain/sheet-plan";
import { STYLE, TABLE_SIZE } from "./document-styles";
import type { TableCellData, TableRowData } from "./table-cells";
import { CELL_MARGIN, halfPoints, INDENT, type TableLayout } from "./table-layout";

/** How a row behaves at the end of a page. */
export interface RowLook {
  /** Repeated on every page. */
  readonly isHeader: boolean;
  readonly cantSplit: boolean;
  /** Stays on the page of the next row. */
  readonly keepNext: boolean;
}

/**
 * A table as WordprocessingML (ECMA-376 Part 1, 17.4), its elements in the order that the standard demands. A report has
 * tens of thousands of cells: what they say of their looks is made once for all cells that look alike.
 */
export function tableXml(rows: readonly TableRowData[], lookOf: (row: number) => RowLook, layout: TableLayout): string {
  const { columnWidths } = layout;
  const width = columnWidths.reduce((sum, each) => sum + each, 0);
  const lines = ["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`);
  const margins = ["left", "right"].map((side) => `<w:${side} w:w="${CELL_MARGIN}" w:type="dxa"/>`);
  const properties = `<w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${lines.join("")}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${margins.join("")}</w:tblCellMar>`;
  const grid = columnWidths.map((each) => `<w:gridCol w:w="${each}"/>`).join("");
  const looks = new Looks(layout);
  const body = rows.map((cells, i) => rowXml(cells, lookOf(i), looks)).join("");
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

function rowXml(cells: TableRowData, { isHeader, cantSplit, keepNext }: RowLook, looks: Looks): string {
  const properties = (cantSplit ? "<w:cantSplit/>" : "") + (isHeader ? "<w:tblHeader/>" : "");
  const content = cells.map((cell) => {
    const run = cell.text === "" ? "" : `<w:r>${looks.run(cell.style)}${textXml(cell.text)}</w:r>`;
    return `<w:tc>${looks.cell(cell)}<w:p>${looks.paragraph(cell.style, keepNext)}${run}</w:p></w:tc>`;
  });
  return `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${content.join("")}</w:tr>`;
}

/** The looks of one table's cells, each made when it is first asked for. */
class Looks {
  readonly #made = new Map<string, string>();
  readonly #numbers = new Map<CellStyle, number>();

  constructor(private readonly layout: TableLayout) {}

  cell(cell: TableCellData): string {
    return this.#once(`c${this.#number(cell.style)}|${cell.column}|${cell.columnSpan}|${cell.vertical ?? ""}`, () => cellProperties(cell, this.layout));
  }

  paragraph(style: CellStyle, keepNext: boolean): string {
    return this.#once(`p${this.#number(style)}|${keepNext ? 1 : 0}`, () => paragraphProperties(style, keepNext));
  }

  run(style: CellStyle): string {
    return this.#once(`r${this.#number(style)}`, () => runProperties(style, this.layout.scale));
  }

  #number(style: CellStyle): number {
    const known = this.#numbers.get(style) ?? this.#numbers.size;
    this.#numbers.set(style, known);
    return known;
  }

  #once(key: string, make: () => string): string {
    const known = this.#made.get(key) ?? make();
    this.#made.set(key, known);
    return known;
  }
}

const NO_LINES = `<w:tcBorders>${["top", "left", "bottom", "right"].map((side) => `<w:${side} w:val="nil"/>`).join("")}</w:tcBorders>`;

function cellProperties({ column, columnSpan, vertical, style }: TableCellData, { columnWidths }: TableLayout): string {
  const width = columnWidths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
  return `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${[
    columnSpan > 1 && `<w:gridSpan w:val="${columnSpan}"/>`,
    vertical !== null && `<w:vMerge w:val="${vertical}"/>`,
    style.border !== true && NO_LINES,
    style.fill !== undefined && `<w:shd w:val="clear" w:color="auto" w:fill="${style.fill.slice(1)}"/>`,
    style.vertical !== "top" && '<w:vAlign w:val="center"/>',
  ].filter(Boolean).join("")}</w:tcPr>`;
}

const paragraphProperties = ({ horizontal = "left", indent = 0 }: CellStyle, keepNext: boolean): string =>
  `<w:pPr><w:pStyle w:val="${STYLE.table}"/>${[
    keepNext && "<w:keepNext/>",
    indent > 0 && `<w:ind w:${horizontal === "right" ? "right" : "left"}="${indent * INDENT}"/>`,
    horizontal !== "left" && `<w:jc w:val="${horizontal}"/>`,
  ].filter(Boolean).join("")}</w:pPr>`;

function runProperties(style: CellStyle, scale: number): string {
  const size = halfPoints(style.size, scale);
  const properties = [
    style.bold === true && "<w:b/>",
    style.italic === true && "<w:i/>",
    style.color !== undefined && `<w:color w:val="${style.color.slice(1)}"/>`,
    size !== TABLE_SIZE && `<w:sz w:val="${size}"/>`,
    style.underline === true && '<w:u w:val="single"/>',
  ].filter(Boolean).join("");
  return properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
}

const escape = (text: string): string => (/[&<>]/.test(text) ? text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;") : text);

/** Spaces at an end and beside each other would be lost without a word. */
const lineXml = (line: string): string => `<w:t${/^\s|\s$|\s\s/.test(line) ? ' xml:space="preserve"' : ""}>${escape(line)}</w:t>`;

const textXml = (text: string): string => (text.includes("\n") ? text.split("\n").map(lineXml).join("<w:br/>") : lineXml(text));
