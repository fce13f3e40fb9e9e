import { Decimal } from "decimal.js";
import { cellAt, isCellError, type Cell, type CellRef, type Grid } from "../grid";
import { formatIndonesian } from "../indonesian-number";
import type { Figure } from "../model/figure";
import { readAngka, type Convention, type Quantity } from "./angka";
import { isDateFormat, isPercentFormat } from "./number-format";

/** Excel calculates with 15 significant digits; what a double holds beyond them (0.3 − 0.1 = 0.19999999999999998) is noise. */
const CALCULATED_DIGITS = 15;

const NOTHING = { value: null, percent: false, unit: null, decimals: 0, stored: "nothing", scale: 1, readings: [] } as const;

/** A figure that is not given; `cell` is where it would stand. */
export const nothingAt = (cell: CellRef): Figure => ({ ...NOTHING, state: "empty", cell, text: "" });

/** Reads one cell as a figure. Never guesses: see `Figure.state`. */
export function readFigure(grid: Grid, row: number, column: number, quantity: Quantity, convention: Convention): Figure {
  const cell = cellAt(grid, row, column);
  const at: CellRef = { sheet: grid.sheet, row, column };
  const value = typeof cell.value === "string" ? cell.value.trim() : cell.value;
  if (value === null || value === "") return nothingAt(at);
  if (typeof value === "number") return readNumber(value, cell, at);
  if (typeof value === "string") return { ...readText(value, at, quantity, convention), stored: "text" };
  const stored = cell.formula === null ? "text" : "formula";
  return { ...NOTHING, state: "unreadable", cell: at, text: isCellError(value) ? value.error : value ? "BENAR" : "SALAH", stored };
}

function readNumber(value: number, cell: Cell, at: CellRef): Figure {
  const stored = cell.formula === null ? "number" : "formula";
  if (isDateFormat(cell.format)) {
    return { ...NOTHING, state: "unreadable", cell: at, text: `${value} (tanggal)`, stored };
  }
  const percent = isPercentFormat(cell.format);
  const exact = new Decimal(value).toSignificantDigits(CALCULATED_DIGITS).times(percent ? 100 : 1);
  return {
    state: "number", value: exact, cell: at, text: formatIndonesian(exact) + (percent ? "%" : ""), percent, unit: null,
    decimals: exact.decimalPlaces(), stored, scale: percent ? 100 : 1, readings: [],
  };
}

function readText(text: string, at: CellRef, quantity: Quantity, convention: Convention): Omit<Figure, "stored"> {
  const angka = readAngka(text, quantity, convention);
  if (angka.kind === "none") return { ...NOTHING, state: "none", cell: at, text };
  if (angka.kind === "unreadable") return { ...NOTHING, state: "unreadable", cell: at, text, readings: angka.readings };
  return { state: "number", value: angka.value, cell: at, text, percent: angka.percent, unit: angka.unit, decimals: angka.decimals, scale: 1, readings: [] };
}
