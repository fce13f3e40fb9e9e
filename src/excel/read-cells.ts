import type { Cell, CellValue } from "../domain/grid";

/** A rectangle of cells as Office.js answers it. */
export interface LoadedCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

export const CELL_PROPERTIES = "values,formulas,numberFormat,valueTypes";

/** An error such as #REF! arrives as a text; only its type tells it from a text that reads the same. */
function readValue(value: unknown, type: string | undefined): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  if (type === "Error") return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** A text that begins with "=" reads the same in `formulas` and `values`; a formula never equals its own result. */
function readFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

/** The cell at 0-based indexes of a loaded rectangle; `undefined` where nothing is stored. */
export function readCell(cells: LoadedCells, row: number, column: number): Cell | undefined {
  const value = readValue(cells.values[row]?.[column], cells.valueTypes[row]?.[column]);
  const formula = readFormula(cells.formulas[row]?.[column], cells.values[row]?.[column]);
  const code = cells.numberFormat[row]?.[column];
  const format = typeof code === "string" && code !== "" ? code : "General";
  return value === null && formula === null && format === "General" ? undefined : { value, formula, format };
}
