import type { DefinedName, NamedTable, Workbook } from "../domain/grid";
import { type Area, boxOf } from "./load-cells";

/** What a workbook is made of, its cells left out. */
export interface Structure extends Pick<Workbook, "tables" | "names"> {
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly visible: boolean }[];
}

export interface LoadedStructure {
  readonly worksheets: Excel.WorksheetCollection;
  readonly tables: Excel.TableCollection;
  readonly names: Excel.NamedItemCollection;
}

/** Queues the loading of all sheets, tables and names; where the tables stand is not among it. */
export function loadStructure({ workbook: { worksheets, tables, names } }: Excel.RequestContext): LoadedStructure {
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
  names.load("items/name,items/formula,items/scope");
  return { worksheets, tables, names };
}

/** @param boxes the ranges of the tables, in their order */
export const readStructure = ({ worksheets, tables, names }: LoadedStructure, boxes: readonly Area[]): Structure => ({
  sheets: worksheets.items.map(({ id, name, visibility }) => ({ id, name, visible: visibility === "Visible" })),
  tables: tables.items.flatMap((table, n) => (boxes[n] ? [toTable(table, boxes[n])] : [])),
  names: names.items.flatMap(toName),
});

const toTable = (table: Excel.Table, area: Area): NamedTable => ({
  name: table.name, sheet: table.worksheet.name, box: boxOf(area), headerRow: table.showHeaders, totalsRow: table.showTotals,
});

/** Some versions of Excel list the names of single sheets here as well. */
function toName({ name, formula, scope }: Excel.NamedItem): DefinedName[] {
  return scope === "Workbook" ? [{ name, refersTo: String(formula).replace(/^=/, "") }] : [];
}
