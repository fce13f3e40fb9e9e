import { columnNumber, type Box, type Grid } from "../../domain/grid";
import { MAX_COLUMN, MAX_ROW } from "../limits";

/** Cells of one sheet, by row and column. */
export class CellSet {
  readonly #rowsByColumn = new Map<number, Set<number>>();

  add(row: number, column: number): void {
    const rows = this.#rowsByColumn.get(column) ?? new Set<number>();
    this.#rowsByColumn.set(column, rows.add(row));
  }

  has = (row: number, column: number): boolean => this.#rowsByColumn.get(column)?.has(row) ?? false;

  hasColumn = (column: number): boolean => this.#rowsByColumn.has(column);

  touches = ({ top, left, bottom, right }: Box): boolean =>
    [...this.#rowsByColumn].some(([column, rows]) => column >= left && column <= right && [...rows].some((row) => row >= top && row <= bottom));
}

export interface FilledTable {
  readonly name: string;
  /** Column of the sheet by heading in lower case. */
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * The formulas of a sheet whose results may be others once cells of it are written, those that hang on other such formulas
 * included. What cannot be told (INDIRECT, a name) counts as such.
 * @param names defined names of the workbook
 */
export function staleFormulas(grid: Grid, written: CellSet, table: FilledTable, names: readonly string[]): CellSet {
  const stale = new CellSet();
  const changed = new CellSet();
  let pending = formulasOf(grid).map(({ row, column, formula }) => ({ row, column, uses: usesOf(formula, grid.sheet, table, names) }));
  const isChanged: Pick<CellSet, "has" | "hasColumn" | "touches"> = {
    has: (row, column) => written.has(row, column) || changed.has(row, column),
    hasColumn: (column) => written.hasColumn(column) || changed.hasColumn(column),
    touches: (box) => written.touches(box) || changed.touches(box),
  };
  for (let before = -1; before !== pending.length;) {
    before = pending.length;
    pending = pending.filter(({ row, column, uses }) => {
      if (!uses.anything && !uses.ofRow.some((at) => isChanged.has(row, at)) && !uses.columns.some(isChanged.hasColumn) && !uses.areas.some(isChanged.touches)) return true;
      stale.add(row, column);
      changed.add(row, column);
      return false;
    });
  }
  return stale;
}

function formulasOf({ rows }: Grid): readonly { readonly row: number; readonly column: number; readonly formula: string }[] {
  return rows.flatMap((cells, i) => (cells ?? []).flatMap((cell, j) => (cell?.formula ? [{ row: i + 1, column: j + 1, formula: cell.formula }] : [])));
}

/** What a formula looks at, as far as the sheet goes. */
interface Uses {
  readonly anything: boolean;
  /** Columns of the table, in the formula's own row. */
  readonly ofRow: readonly number[];
  readonly columns: readonly number[];
  readonly areas: readonly Box[];
}

const OF_ROW = /(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]*\[\[#This Row\],\s*\[([^\]]+)\]\]|\[@\[?([^\]]+?)\]?\]/giu;
const REFERENCE = /(?<![\p{L}\p{N}_.$])(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(?:\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?|\$?([A-Z]{1,3}):\$?([A-Z]{1,3})|\$?(\d+):\$?(\d+))(?![\p{L}\p{N}_.(!])/giu;

function usesOf(formula: string, sheet: string, { name, columns }: FilledTable, names: readonly string[]): Uses {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const columnOf = (heading: string): number[] => [columns.get(heading.replace(/'(.)/g, "$1").trim().toLowerCase())].filter((column) => column !== undefined);
  const ofRow = [...bare.matchAll(OF_ROW)].flatMap(([, long, short]) => columnOf(long ?? short ?? ""));
  const rest = bare.replace(OF_ROW, "");
  const whole = [...rest.matchAll(/\[([^[\]#]+)\]/g)].flatMap(([, heading = ""]) => columnOf(heading));
  const isOfTable = new RegExp(`(?<![\\p{L}\\p{N}_.])${name}(?!\\s*\\[\\s*\\[?\\s*[^#\\s[]|[\\p{L}\\p{N}_.])`, "iu").test(rest.replace(/\[[^[\]]*\]/g, (bracket) => (bracket.startsWith("[#") ? "" : bracket)));
  const words = new Set((rest.match(/[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\!])/gu) ?? []).map((word) => word.toLowerCase()));
  const anything = isOfTable || words.has("indirect") || words.has("offset") || names.some((each) => words.has(each.toLowerCase()));
  return { anything, ofRow, columns: whole, areas: areasOf(rest.replace(/\[[^\]]*\]/g, ""), sheet) };
}

function areasOf(formula: string, sheet: string): readonly Box[] {
  return [...formula.matchAll(REFERENCE)].flatMap(([, of, c1, r1, c2, r2, from, to, first, last]) => {
    const named = of?.replace(/^'|'$/g, "").replace(/''/g, "'");
    if (named !== undefined && named !== sheet) return [];
    if (from !== undefined && to !== undefined) return [{ top: 1, bottom: MAX_ROW, left: columnNumber(from.toUpperCase()), right: columnNumber(to.toUpperCase()) }];
    if (first !== undefined && last !== undefined) return [{ top: Number(first), bottom: Number(last), left: 1, right: MAX_COLUMN }];
    const left = columnNumber((c1 ?? "A").toUpperCase());
    return [{ top: Number(r1), bottom: Number(r2 ?? r1), left, right: c2 === undefined ? left : columnNumber(c2.toUpperCase()) }];
  });
}
