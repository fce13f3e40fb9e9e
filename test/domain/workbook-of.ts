import { parseBox, type Cell, type Grid, type NamedTable, type Workbook } from "../../src/domain/grid";

/** A cell by its value, or `[value, format]`, or `{ f: formula, v: value }`. */
export type CellInput = string | number | boolean | null | undefined | readonly [number, string] | { readonly f: string; readonly v: number | string | null } | { readonly error: string };

function toCell(input: CellInput): Cell | undefined {
  if (input === null || input === undefined || input === "") return undefined;
  if (Array.isArray(input)) return { value: input[0] as number, formula: null, format: input[1] as string };
  if (typeof input === "object" && "f" in input) return { value: input.v, formula: input.f, format: "General" };
  return { value: input as Cell["value"], formula: null, format: "General" };
}

export const gridOf = (sheet: string, rows: readonly (readonly CellInput[])[]): Grid => ({ sheet, visible: true, rows: rows.map((row) => row.map(toCell)) });

/** A workbook of named sheets given row by row; `tables` binds ranges by name, e.g. `{ Anggaran: "Data!A1:E4" }`. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly CellInput[])[]>>, tables: Readonly<Record<string, string>> = {}): Workbook {
  return {
    grids: Object.entries(sheets).map(([sheet, rows]) => gridOf(sheet, rows)),
    tables: Object.entries(tables).map(([name, place]): NamedTable => {
      const [sheet = "", range = ""] = place.split("!");
      const box = parseBox(range);
      if (!box) throw new Error(`no range: ${place}`);
      return { name, sheet, box, headerRow: true, totalsRow: false };
    }),
    names: [],
  };
}
