import { cellAt, cellName, parseBox, type Grid } from "../../domain/grid";
import { groupBy } from "../../domain/group-by";
import type { FillValue, TableFill } from "../../domain/table-fill";
import { movableFormula } from "../read/movable-formula";
import { cellXml } from "../write/cell-xml";
import type { StylesPart } from "../write/styles-part";
import { childOf, prefixOf, type XmlElement } from "../xml/outline";
import { without } from "../xml/parse-xml";
import { setAttribute } from "../xml/set-attribute";
import { append, insertAt, remove, splice, type Splice } from "../xml/splice";
import { escapeXml, tagWithPrefix } from "../xml/write-xml";
import { columns, type PlannedRows } from "./plan-rows";
import { CellSet, staleFormulas, type FilledTable } from "./stale-formulas";

export interface RowFilling {
  readonly xml: string;
  readonly sheetData: XmlElement;
  /** The same sheet as read: formulas written out for each cell. */
  readonly grid: Grid;
  readonly fill: TableFill;
  readonly planned: PlannedRows;
  /** Formulas of calculated columns, by column, without "=". */
  readonly calculated: ReadonlyMap<number, string>;
  readonly headings: FilledTable["columns"];
  /** Defined names of the workbook. */
  readonly names: readonly string[];
  /** Number formats by style index. */
  readonly formats: readonly string[];
  readonly styles: StylesPart;
}

interface Row {
  readonly number: number;
  readonly element: XmlElement;
  readonly cells: ReadonlyMap<number, XmlElement>;
}

/** What a cell is to hold. */
type Entry = { readonly value: FillValue; readonly format: string | null } | { readonly formula: string };

const TEXT = "@";
const AMOUNT = "#,##0";

/**
 * The splices of `<sheetData>` that fill a table. Rows that are touched are put together anew from their cells as written;
 * all others keep their bytes, but that results of formulas that may be others now are left to be calculated.
 */
export function fillRows(filling: RowFilling): readonly Splice[] {
  const { xml, sheetData } = filling;
  const rows = rowsOf(sheetData);
  const entries = entriesOf(filling, rows);
  const loose: Loose = { unshared: sharedWithout(rows, entries), stale: staleCells(filling, entries) };
  const written = [...rows].flatMap(([number, row]): readonly Splice[] => {
    const own = entries.get(number);
    if (own) return [{ from: row.element.start, to: row.element.end, text: rowXml(filling, rows, number, own, loose) }];
    return looseFormulas(filling, row, loose);
  });
  const added = [...entries.keys()].filter((number) => !rows.has(number)).sort((a, b) => a - b);
  const present = [...rows.values()];
  const byNext = groupBy(added, (number) => present.find((row) => row.number > number)?.element ?? null);
  return [...written, ...[...byNext].map(([next, numbers]) => {
    const text = numbers.map((number) => rowXml(filling, rows, number, entries.get(number) ?? new Map<number, Entry>(), loose)).join("");
    return next ? insertAt(next.start, text) : append(sheetData, xml, text);
  })];
}

/** What becomes of formulas that are not written over. */
interface Loose {
  /** Ids of shared formulas to be written out. */
  readonly unshared: ReadonlySet<string>;
  readonly stale: CellSet;
}

function staleCells({ grid, fill, headings, names }: RowFilling, entries: ReadonlyMap<number, ReadonlyMap<number, Entry>>): CellSet {
  const written = new CellSet();
  for (const [row, own] of entries) for (const column of own.keys()) written.add(row, column);
  return staleFormulas(grid, written, { name: fill.table, columns: headings }, names);
}

function rowsOf(sheetData: XmlElement): ReadonlyMap<number, Row> {
  const rows = new Map<number, Row>();
  let number = 0;
  for (const element of sheetData.children) {
    number = element.attributes["r"] === undefined ? number + 1 : Number(element.attributes["r"]);
    const cells = new Map<number, XmlElement>();
    let column = 0;
    for (const cell of element.children) {
      column = parseBox(cell.attributes["r"] ?? "")?.left ?? column + 1;
      cells.set(column, cell);
    }
    rows.set(number, { number, element, cells });
  }
  return rows;
}

/** What goes where, by row and column. */
function entriesOf({ fill, planned, calculated, grid, formats }: RowFilling, rows: ReadonlyMap<number, Row>): ReadonlyMap<number, Map<number, Entry>> {
  const entries = new Map<number, Map<number, Entry>>();
  const rowAt = (row: number): Map<number, Entry> => {
    const own = entries.get(row) ?? new Map<number, Entry>();
    entries.set(row, own);
    return own;
  };
  const put = (row: number, column: number, entry: Entry): void => void rowAt(row).set(column, entry);
  for (const { row, column, value, format } of fill.cells) put(row, column, { value, format });
  fill.rows.forEach(({ values }, i) => {
    const row = planned.first + i;
    rowAt(row);
    for (const [column, value] of values) put(row, column, { value, format: typeof value === "number" && formats[styleAt(rows, planned, row, column)] === TEXT ? AMOUNT : null });
    for (const [column, formula] of calculated) {
      if (values.has(column) || cellAt(grid, row, column).formula !== null) continue;
      const model = cellAt(grid, planned.model, column).formula;
      put(row, column, { formula: model === null ? formula : movableFormula(model.slice(1))(row - planned.model, 0) });
    }
  });
  return entries;
}

/** A cell's own style, else that of the row that new ones look like. */
const styleAt = (rows: ReadonlyMap<number, Row>, { model }: PlannedRows, row: number, column: number): number =>
  Number((rows.get(row)?.cells.get(column) ?? rows.get(model)?.cells.get(column))?.attributes["s"] ?? 0);

/** Ids of shared formulas whose master is written over: those that share it say it themselves from then on. */
function sharedWithout(rows: ReadonlyMap<number, Row>, entries: ReadonlyMap<number, ReadonlyMap<number, Entry>>): ReadonlySet<string> {
  return new Set([...entries].flatMap(([number, own]) => [...own.keys()].flatMap((column) => {
    const formula = formulaOf(rows.get(number)?.cells.get(column));
    return formula?.attributes["t"] === "shared" && formula.attributes["ref"] !== undefined ? [formula.attributes["si"] ?? ""] : [];
  })));
}

const formulaOf = (cell: XmlElement | undefined): XmlElement | undefined => cell && childOf(cell, "f");

function rowXml(filling: RowFilling, rows: ReadonlyMap<number, Row>, number: number, entries: ReadonlyMap<number, Entry>, loose: Loose): string {
  const { xml, fill, planned, sheetData } = filling;
  const present = rows.get(number);
  const isGained = number > fill.box.bottom;
  const all = new Set([...(present?.cells.keys() ?? []), ...entries.keys(), ...(isGained ? columns(fill.box.left, fill.box.right) : [])]);
  const cells = [...all].sort((a, b) => a - b).map((column) => {
    const cell = present?.cells.get(column);
    const entry = entries.get(column);
    if (entry || !cell) return newCell(filling, rows, number, column, entry);
    return placed(splice(xml.slice(cell.start, cell.end), shift(looseFormula(filling, cell, number, column, loose), cell.start)), number, column);
  });
  const like = rows.get(planned.model)?.element.attributes ?? {};
  const own = present ? without(present.element.attributes, "r", "spans") : without(like, "r", "spans", "hidden", "collapsed", "outlineLevel");
  return tagWithPrefix(prefixOf(sheetData))("row", { r: number, ...own }, cells.join(""));
}

function newCell({ styles, sheetData, planned }: RowFilling, rows: ReadonlyMap<number, Row>, row: number, column: number, entry: Entry | undefined): string {
  const style = styleAt(rows, planned, row, column);
  if (entry && "formula" in entry) return prefixed(cellXml({ row, column, value: null, formula: `=${entry.formula}`, style: "" }, style), sheetData);
  const index = entry?.format ? styles.withFormat(style, entry.format) : style;
  return prefixed(cellXml({ row, column, value: entry?.value ?? null, formula: null, style: "" }, index), sheetData);
}

/** In what we write, "<" begins a tag and nothing else. */
const prefixed = (xml: string, sheetData: XmlElement): string => (prefixOf(sheetData) === "" ? xml : xml.replace(/<(\/?)(?=[a-z])/g, `<$1${prefixOf(sheetData)}`));

const placed = (cell: string, row: number, column: number): string => (/^<[^>]*\sr\s*=/.test(cell) ? cell : cell.replace(/^<[^\s/>]+/, `$& r="${cellName({ row, column })}"`));

const shift = (splices: readonly Splice[], by: number): readonly Splice[] => splices.map(({ from, to, text }) => ({ from: from - by, to: to - by, text }));

const looseFormulas = (filling: RowFilling, { number, cells }: Row, loose: Loose): readonly Splice[] => [...cells].flatMap(([column, cell]) => looseFormula(filling, cell, number, column, loose));

/** A formula that is not written over: without its result where that may be another, and by itself where the one it shared goes. */
function looseFormula({ xml, grid }: RowFilling, cell: XmlElement, row: number, column: number, { unshared, stale }: Loose): readonly Splice[] {
  const formula = formulaOf(cell);
  if (!formula) return [];
  const isAlone = formula.attributes["t"] === "shared" && unshared.has(formula.attributes["si"] ?? "");
  const written = cellAt(grid, row, column).formula;
  const own: Splice[] = isAlone && written !== null ? [{ from: formula.start, to: formula.end, text: tagWithPrefix(prefixOf(formula))("f", {}, escapeXml(written.slice(1))) }] : [];
  const value = childOf(cell, "v");
  if (!stale.has(row, column)) return own;
  return [...(cell.attributes["t"] === undefined ? [] : [setAttribute(xml, cell, "t", null)]), ...own, ...(value ? [remove(value)] : [])];
}
