import { Decimal } from "decimal.js";
import { cellAt, isCellError, type Cell, type CellRef, type Grid } from "../grid";
import { formatIndonesian } from "../indonesian-number";
import type { Figure } from "../model/figure";
import { remember } from "../remember";
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
  const place = { cell: { sheet: grid.sheet, row, column } };
  const value = typeof cell.value === "string" ? cell.value.trim() : cell.value;
  if (value === null || value === "") return { ...NOTHING, ...place, state: "empty", text: "" };
  if (typeof value === "number") return readNumber(value === 0 ? 0 : value, cell, place);
  if (typeof value === "string") return { ...readText(value, quantity, convention), ...place, stored: "text" };
  const stored = cell.formula === null ? "text" : "formula";
  return { ...NOTHING, ...place, state: "unreadable", text: isCellError(value) ? value.error : value ? "BENAR" : "SALAH", stored };
}

function readNumber(value: number, cell: Cell, place: { readonly cell: CellRef }): Figure {
  const stored = cell.formula === null ? "number" : "formula";
  if (isDateFormat(cell.format)) {
    return { ...NOTHING, ...place, state: "unreadable", text: `${value} (tanggal)`, stored };
  }
  const percent = isPercentFormat(cell.format);
  return { state: "number", ...(percent ? asPercent(value) : asNumber(value)), ...place, percent, unit: null, stored, scale: percent ? 100 : 1, readings: NOTHING.readings };
}

const asNumber = remember((value: number) => shown(calculated(value), ""));
const asPercent = remember((value: number) => shown(calculated(value).times(100), "%"));
const shown = (value: Decimal, sign: string) => ({ value, text: formatIndonesian(value) + sign, decimals: value.decimalPlaces() });

/** Whole numbers of no more digits, which most amounts are, hold no noise. */
const calculated = (value: number): Decimal => (Number.isInteger(value) && Math.abs(value) < 10 ** CALCULATED_DIGITS ? new Decimal(value) : new Decimal(value).toSignificantDigits(CALCULATED_DIGITS));

function readText(text: string, quantity: Quantity, convention: Convention): Omit<Figure, "stored" | "cell"> {
  const angka = readAngka(text, quantity, convention);
  if (angka.kind === "none") return { ...NOTHING, state: "none", text };
  if (angka.kind === "unreadable") return { ...NOTHING, state: "unreadable", text, readings: angka.readings };
  return { state: "number", value: angka.value, text, percent: angka.percent, unit: angka.unit, decimals: angka.decimals, scale: 1, readings: NOTHING.readings };
}
