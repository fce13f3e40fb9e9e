import { invalidArgument } from "../host-error";
import type { StoredValue } from "../univer/cell-data";

/** What Excel makes of something that is put into a cell through `values` or `formulas`. */
export interface CellEntry {
  readonly value: StoredValue;
  readonly formula: string | null;
  /** The number format that Excel sets on a cell of format General for such an entry. */
  readonly format: string | null;
}

const constant = (value: StoredValue, format: string | null = null): CellEntry => ({ value, formula: null, format });

/** A cell of format "@" takes everything as text; elsewhere a text that looks like a number, a percentage or a date becomes one. */
export function readEntry(input: unknown, format: string): CellEntry {
  if (typeof input === "number" || typeof input === "boolean") return constant(input);
  if (typeof input !== "string") throw invalidArgument();
  if (input === "") return constant(null);
  if (format === "@") return constant(input);
  if (input.startsWith("'")) return constant(input.slice(1));
  if (input.startsWith("=") && input.length > 1) return { value: null, formula: input, format: null };
  const text = input.trim();
  return readNumber(text) ?? readDate(text) ?? readBoolean(text) ?? constant(input);
}

const readBoolean = (text: string): CellEntry | null => (/^(true|false)$/i.test(text) ? constant(/^true$/i.test(text)) : null);

function readNumber(text: string): CellEntry | null {
  const match = /^(\()?([+-]?)\$?((?:\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?)(e[+-]?\d+)?(%)?(\))?$/i.exec(text);
  if (!match) return null;
  const [, open, sign, digits = "", decimals, exponent = "", percent, close] = match;
  if (!/\d/.test(digits) || Boolean(open) !== Boolean(close)) return null;
  const size = Number(digits.replace(/,/g, "") + exponent) / (percent ? 100 : 1);
  const long = (decimals ?? "").length > 1;
  const format = percent ? (long ? "0.00%" : "0%") : exponent ? "0.00E+00" : digits.includes(",") ? (long ? "#,##0.00" : "#,##0") : null;
  return constant(open || sign === "-" ? -size : size, format);
}

/** Dates as an English Excel reads them: 2022-12-31, 12/31/2022, 12-31-2022. Those without a year or with a month's name stay text. */
function readDate(text: string): CellEntry | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  const english = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : english ? [english[3], english[1], english[2]] : [];
  if (!year || !month || !day) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const exact = new Date(time).getUTCMonth() === Number(month) - 1 && new Date(time).getUTCDate() === Number(day);
  return exact ? constant(serialDay(time), "m/d/yyyy") : null;
}

/** Excel's day 1 is 1 January 1900; its leap day of that year never was. */
const serialDay = (time: number): number => time / 86_400_000 + 25_569;
