import { cellAt, refName, type Box, type CellRef, type Grid, type Workbook } from "../../grid";
import { FormulaColumn } from "./formula-column";
import { referencesOf } from "./formula-references";

export type Circle = readonly [CellRef, ...CellRef[]];

/** One column of what a formula refers to. */
interface Area {
  readonly sheet: SheetFormulas;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** A formula on the way that is followed now; `ahead` is what of its references is left. */
interface Step {
  readonly sheet: SheetFormulas;
  readonly row: number;
  readonly column: number;
  readonly ahead: Area[];
}

/** After so many references back into the way the circles are told. */
const MOST_RETURNS = 1000;

/**
 * The circles of formulas that can be reached from these cells, each from where it was entered; cells of a circle that is
 * told begin no other. Every formula is followed once, however large the areas that name it.
 */
export function findCircles({ grids }: Workbook, cells: readonly CellRef[]): Circle[] {
  const sheets = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), new SheetFormulas(grid)]));
  const circles: Circle[] = [];
  const told = new Set<string>();
  let returns = 0;
  for (const { sheet, row, column } of cells) {
    const own = sheets.get(sheet.toLowerCase());
    if (own?.pending(column, row, row) === row && returns < MOST_RETURNS) follow(own, row, column);
  }
  return circles;

  function follow(start: SheetFormulas, startRow: number, startColumn: number): void {
    const way: Step[] = [];
    const enter = (sheet: SheetFormulas, row: number, column: number): void => {
      sheet.places.set(row * COLUMNS + column, way.length);
      way.push({ sheet, row, column, ahead: sheet.areasOf(row, column, sheets) });
    };
    enter(start, startRow, startColumn);
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const area = step.ahead.pop();
      if (!area) {
        way.pop();
        step.sheet.finish(step.row, step.column);
        continue;
      }
      const next = returns < MOST_RETURNS ? area.sheet.pending(area.column, area.top, area.bottom) : null;
      if (next === null) continue;
      if (next < area.bottom) step.ahead.push({ ...area, top: next + 1 });
      const before = area.sheet.places.get(next * COLUMNS + area.column);
      if (before === undefined) enter(area.sheet, next, area.column);
      else tell(way.slice(before));
    }
  }

  function tell(steps: readonly Step[]): void {
    returns++;
    const [first, ...others] = steps.map(({ sheet, row, column }): CellRef => ({ sheet: sheet.grid.sheet, row, column }));
    if (!first || [first, ...others].some((cell) => told.has(refName(cell)))) return;
    for (const cell of [first, ...others]) told.add(refName(cell));
    circles.push([first, ...others]);
  }
}

const COLUMNS = 16_384;

/** The formulas of one sheet by column, looked through when first asked for. */
class SheetFormulas {
  #columns: ReadonlyMap<number, FormulaColumn> | null = null;
  /** Where on the way its formulas stand that are followed now. */
  readonly places = new Map<number, number>();

  constructor(readonly grid: Grid) {}

  /** The first row of a column within bounds whose formula is not done. */
  pending(column: number, top: number, bottom: number): number | null {
    return this.#all().get(column)?.first(top, bottom) ?? null;
  }

  finish(row: number, column: number): void {
    this.places.delete(row * COLUMNS + column);
    this.#all().get(column)?.finish(row);
  }

  areasOf(row: number, column: number, sheets: ReadonlyMap<string, SheetFormulas>): Area[] {
    const areas: Area[] = [];
    for (const { sheet: named, box } of referencesOf(cellAt(this.grid, row, column).formula ?? "")) {
      const sheet = named === null ? this : sheets.get(named.toLowerCase());
      if (!sheet) continue;
      for (const each of sheet.columnsWithin(box)) if (sheet.pending(each, box.top, box.bottom) !== null) areas.push({ sheet, column: each, top: box.top, bottom: box.bottom });
    }
    return areas;
  }

  columnsWithin({ left, right }: Box): readonly number[] {
    return left === right ? [left] : [...this.#all().keys()].filter((column) => column >= left && column <= right);
  }

  #all(): ReadonlyMap<number, FormulaColumn> {
    if (this.#columns) return this.#columns;
    const rows = new Map<number, number[]>();
    this.grid.rows.forEach((cells, r) => cells?.forEach((cell, c) => {
      if (!cell || cell.formula === null) return;
      const found = rows.get(c + 1);
      if (found) found.push(r + 1);
      else rows.set(c + 1, [r + 1]);
    }));
    this.#columns = new Map([...rows].map(([column, found]) => [column, new FormulaColumn(found)]));
    return this.#columns;
  }
}
