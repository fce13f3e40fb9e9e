import { cellAt, type CellRef, type Grid, type Workbook } from "../../grid";
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
  readonly at: CellRef;
  readonly key: string;
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
  for (const cell of cells) {
    const own = sheets.get(cell.sheet.toLowerCase());
    if (own?.column(cell.column)?.first(cell.row, cell.row) === cell.row && returns < MOST_RETURNS) follow(own, cell.row, cell.column);
  }
  return circles;

  function follow(start: SheetFormulas, row: number, column: number): void {
    const way: Step[] = [];
    const places = new Map<string, number>();
    const enter = (sheet: SheetFormulas, atRow: number, atColumn: number): void => {
      const step = { at: { sheet: sheet.name, row: atRow, column: atColumn }, key: keyOf(sheet, atRow, atColumn), ahead: sheet.areasOf(atRow, atColumn, sheets) };
      places.set(step.key, way.length);
      way.push(step);
    };
    enter(start, row, column);
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const area = step.ahead.pop();
      if (!area) {
        way.pop();
        places.delete(step.key);
        sheets.get(step.at.sheet.toLowerCase())?.column(step.at.column)?.finish(step.at.row);
        continue;
      }
      const next = area.sheet.column(area.column)?.first(area.top, area.bottom) ?? null;
      if (next === null || returns >= MOST_RETURNS) continue;
      step.ahead.push({ ...area, top: next + 1 });
      const before = places.get(keyOf(area.sheet, next, area.column));
      if (before === undefined) enter(area.sheet, next, area.column);
      else tell(way.slice(before));
    }
  }

  function tell(steps: readonly Step[]): void {
    returns++;
    const [first, ...others] = steps.map(({ at }) => at);
    if (!first || steps.some(({ key }) => told.has(key))) return;
    for (const { key } of steps) told.add(key);
    circles.push([first, ...others]);
  }
}

const keyOf = ({ name }: SheetFormulas, row: number, column: number): string => `${name}!${row},${column}`;

/** The formulas of one sheet by column, looked through when first asked for. */
class SheetFormulas {
  #columns: ReadonlyMap<number, FormulaColumn> | null = null;

  constructor(readonly grid: Grid) {}

  get name(): string {
    return this.grid.sheet;
  }

  column(column: number): FormulaColumn | undefined {
    return this.#all().get(column);
  }

  areasOf(row: number, column: number, sheets: ReadonlyMap<string, SheetFormulas>): Area[] {
    return referencesOf(cellAt(this.grid, row, column).formula ?? "").flatMap(({ sheet: named, box }) => {
      const sheet = named === null ? this : sheets.get(named.toLowerCase());
      const columns = sheet ? [...sheet.#all().keys()].filter((each) => each >= box.left && each <= box.right) : [];
      return columns.flatMap((each) => (sheet ? [{ sheet, column: each, top: box.top, bottom: box.bottom }] : []));
    });
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
