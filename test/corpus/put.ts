import { columnName, type Cell, type CellValue } from "../../src/domain/grid";

/** What is typed into a cell: a plain value, or one with a format, or a formula made for where it comes to stand. */
export type Put = CellValue | { readonly value: CellValue; readonly format?: string; readonly formula?: (row: number, column: number) => string };

export function cellOf(put: Put, row: number, column: number): Cell | undefined {
  if (put === null || put === "") return undefined;
  if (typeof put !== "object" || "error" in put) return { value: put, formula: null, format: "General" };
  if (put.value === null) return undefined;
  return { value: put.value, formula: put.formula ? put.formula(row, column) : null, format: put.format ?? "General" };
}

/** A sum over so many rows right above, as a formula. */
export const sumAbove = (value: number, count: number, format = "#,##0"): Put => ({
  value, format, formula: (row, column) => `=SUM(${columnName(column)}${row - count}:${columnName(column)}${row - 1})`,
});

/** The cells so many columns to the left, the first divided by the second, in per cent. */
export const shareOf = (value: number, top: number, base: number): Put => ({
  value, format: "0.00", formula: (row, column) => `=${columnName(column - top)}${row}/${columnName(column - base)}${row}*100`,
});

/** One cell to the left less another. */
export const lessOf = (value: number, from: number, take: number): Put => ({
  value, format: "#,##0", formula: (row, column) => `=${columnName(column - from)}${row}-${columnName(column - take)}${row}`,
});
