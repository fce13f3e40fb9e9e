import { cellName } from "../../domain/grid";
import type { PlanCell, SheetPlan } from "../../domain/sheet-plan";
import { xmlTag } from "../xml/write-xml";
import { cellXml } from "./cell-xml";
import type { KeptRow } from "./kept-rows";

/**
 * The rows of a plan, and with them what the user has beside and below.
 * @param isFixed false: a row grows with what is typed into it
 */
export function rowsXml(plan: SheetPlan, styleOf: (style: string) => number, kept: ReadonlyMap<number, KeptRow>, isFixed = true): string {
  const rows = new Map<number, Map<number, PlanCell>>(Object.keys(plan.heights).map((row) => [Number(row), new Map()]));
  for (const cell of plan.cells) {
    const row = rows.get(cell.row) ?? new Map<number, PlanCell>();
    if (row.has(cell.column)) throw new Error(`${plan.key} has two cells at ${cellName(cell)}`);
    rows.set(cell.row, row.set(cell.column, cell));
  }
  const numbers = [...new Set([...rows.keys(), ...kept.keys()])].sort((a, b) => a - b);
  return numbers.map((r) => {
    const height = plan.heights[r];
    const cells = new Map(kept.get(r)?.cells);
    for (const [column, cell] of rows.get(r) ?? []) cells.set(column, cellXml(cell, styleOf(cell.style)));
    const content = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml).join("");
    return xmlTag("row", { r, ...kept.get(r)?.attributes, ...(height === undefined ? {} : { ht: height, customHeight: isFixed ? 1 : undefined }) }, content);
  }).join("");
}
