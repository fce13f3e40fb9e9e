import { FileChild, type IXmlableObject } from "docx";
import type { CellStyle } from "../domain/sheet-plan";
import { STYLE, TABLE_SIZE } from "./document-styles";
import type { TableCellData, TableRowData } from "./table-cells";
import { CELL_MARGIN, halfPoints, INDENT, type TableLayout } from "./table-layout";

/**
 * Elements as the library hands them to its writer (ECMA-376 Part 1, 17.4). A report has tens of thousands of cells:
 * the library's own objects for them take several times as long; what these say of a look is shared by all cells of it.
 */
export type Tree = IXmlableObject;

export interface RowLook {
  readonly isHeader: boolean;
  readonly cantSplit: boolean;
  readonly keepNext: boolean;
}

/** A table among the paragraphs of a section. */
export class TableTree extends FileChild {
  readonly #tree: Tree;

  constructor({ columnWidths }: TableLayout, rows: readonly Tree[]) {
    super("w:tbl");
    const width = columnWidths.reduce((sum, each) => sum + each, 0);
    const properties = [
      element("w:tblW", { w: width, type: "dxa" }),
      { "w:tblBorders": ["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => element(`w:${side}`, { val: "single", sz: 4, space: 0, color: "000000" })) },
      element("w:tblLayout", { type: "fixed" }),
      { "w:tblCellMar": ["left", "right"].map((side) => element(`w:${side}`, { w: CELL_MARGIN, type: "dxa" })) },
    ];
    this.#tree = { "w:tbl": [{ "w:tblPr": properties }, { "w:tblGrid": columnWidths.map((w) => element("w:gridCol", { w })) }, ...rows] };
  }

  override prepForXml(): Tree {
    return this.#tree;
  }
}

/** Makes the rows of one table. */
export class RowMaker {
  readonly #looks = new Map<string, Tree>();
  readonly #styleNumbers = new Map<CellStyle, number>();

  constructor(private readonly layout: TableLayout) {}

  row(cells: TableRowData, { isHeader, cantSplit, keepNext }: RowLook): Tree {
    const properties = [...(cantSplit ? [element("w:cantSplit")] : []), ...(isHeader ? [element("w:tblHeader")] : [])];
    return { "w:tr": [...(properties.length > 0 ? [{ "w:trPr": properties }] : []), ...cells.map((cell) => this.#cell(cell, keepNext))] };
  }

  #cell(cell: TableCellData, keepNext: boolean): Tree {
    const { column, columnSpan, vertical, text, style } = cell;
    const number = this.#numberOf(style);
    const cellLook = this.#shared(`c${number}|${column}|${columnSpan}|${vertical ?? ""}`, () => cellProperties(cell, this.layout));
    const paragraphLook = this.#shared(`p${number}|${keepNext ? 1 : 0}`, () => paragraphProperties(style, keepNext));
    const runLook = this.#shared(`r${number}`, () => runProperties(style, this.layout.scale));
    return { "w:tc": [cellLook, { "w:p": text === "" ? [paragraphLook] : [paragraphLook, { "w:r": [runLook, ...textElements(text)] }] }] };
  }

  #numberOf(style: CellStyle): number {
    const known = this.#styleNumbers.get(style) ?? this.#styleNumbers.size;
    this.#styleNumbers.set(style, known);
    return known;
  }

  #shared(key: string, make: () => Tree): Tree {
    const known = this.#looks.get(key) ?? make();
    this.#looks.set(key, known);
    return known;
  }
}

const element = (name: string, attributes: Readonly<Record<string, string | number>> = {}): Tree =>
  ({ [name]: Object.keys(attributes).length === 0 ? {} : { _attr: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [`w:${key}`, value])) } });

/** In the order that the standard demands. */
function cellProperties({ column, columnSpan, vertical, style }: TableCellData, { columnWidths }: TableLayout): Tree {
  const width = columnWidths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
  return { "w:tcPr": [
    element("w:tcW", { w: width, type: "dxa" }),
    ...(columnSpan > 1 ? [element("w:gridSpan", { val: columnSpan })] : []),
    ...(vertical === null ? [] : [element("w:vMerge", { val: vertical })]),
    ...(style.border === true ? [] : [{ "w:tcBorders": ["top", "left", "bottom", "right"].map((side) => element(`w:${side}`, { val: "nil" })) }]),
    ...(style.fill === undefined ? [] : [element("w:shd", { val: "clear", color: "auto", fill: style.fill.slice(1) })]),
    ...(style.vertical === "top" ? [] : [element("w:vAlign", { val: "center" })]),
  ] };
}

function paragraphProperties({ horizontal = "left", indent = 0 }: CellStyle, keepNext: boolean): Tree {
  return { "w:pPr": [
    element("w:pStyle", { val: STYLE.table }),
    ...(keepNext ? [element("w:keepNext")] : []),
    ...(indent === 0 ? [] : [element("w:ind", { [horizontal === "right" ? "right" : "left"]: indent * INDENT })]),
    ...(horizontal === "left" ? [] : [element("w:jc", { val: horizontal })]),
  ] };
}

function runProperties(style: CellStyle, scale: number): Tree {
  const size = halfPoints(style.size, scale);
  return { "w:rPr": [
    ...(style.bold === true ? [element("w:b")] : []),
    ...(style.italic === true ? [element("w:i")] : []),
    ...(style.color === undefined ? [] : [element("w:color", { val: style.color.slice(1) })]),
    ...(size === TABLE_SIZE ? [] : [element("w:sz", { val: size })]),
    ...(style.underline === true ? [element("w:u", { val: "single" })] : []),
  ] };
}

const PRESERVE: Tree = { _attr: { "xml:space": "preserve" } };

/** Spaces at an end and beside each other would be lost without a word. */
const lineElement = (line: string): Tree => ({ "w:t": /^\s|\s$|\s\s/.test(line) ? [PRESERVE, line] : [line] });

const textElements = (text: string): Tree[] =>
  text.includes("\n") ? text.split("\n").flatMap((line, i) => (i === 0 ? [lineElement(line)] : [element("w:br"), lineElement(line)])) : [lineElement(text)];
