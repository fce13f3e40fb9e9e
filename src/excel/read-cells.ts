import type { Cell, CellValue } from "../domain/grid";

/** A rectangle of cells as Office.js answers it. */
export interface LoadedCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

export type CalculatedCells = Omit<LoadedCells, "numberFormat">;

export const CALCULATED_PROPERTIES = "values,formulas,valueTypes";
export const CELL_PROPERTIES = `${CALCULATED_PROPERTIES},numberFormat`;

/** The arrays themselves: a loaded range looks each time whether it has them. */
export const calculatedCells = ({ values, formulas, valueTypes }: Excel.Range): CalculatedCells => ({ values, formulas, valueTypes });
export const loadedCells = (range: Excel.Range): LoadedCells => ({ ...calculatedCells(range), numberFormat: range.numberFormat });

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
  const code = cells.numberFormat[row]?.[column];
  return readCalculated(cells, row, column, typeof code === "string" && code !== "" ? code : "General");
}

/** The same of a cell whose number format is known. */
export function readCalculated(cells: CalculatedCells, row: number, column: number, format: string): Cell | undefined {
  const value = readValue(cells.values[row]?.[column], cells.valueTypes[row]?.[column]);
  const formula = readFormula(cells.formulas[row]?.[column], cells.values[row]?.[column]);
  return value === null && formula === null && format === "General" ? undefined : { value, formula, format };
}
