import { Decimal } from "decimal.js";
import { onOneLine } from "../one-line";
import { remember } from "../remember";

/** What the number is of: it settles what a lone separator before three digits can mean. */
export type Quantity = "rupiah" | "percent" | "count";

/** How the neighbours write numbers: "id" 1.234,5 · "en" 1,234.5 · `null`: they do not say. */
export type Convention = "id" | "en" | null;

export type Angka =
  | { readonly kind: "number"; readonly value: Decimal; readonly percent: boolean; readonly unit: string | null; readonly decimals: number }
  /** Said to be nothing: "-", "n/a". */
  | { readonly kind: "none" }
  /** Broken or ambiguous; `readings` are the numbers it may stand for, as decimal strings. */
  | { readonly kind: "unreadable"; readonly readings: readonly string[] };

const NONE = /^(?:[-–—]+|n\.?\s*\/?\s*a\.?|tidak ada|nihil data)$/i;
/** A grade with its number in brackets, "BB (72,5)". */
const GRADED = /^(?:AA|A|BB|B|CC|C|D)\s*\(\s*(\d[\d.,]*\d)\s*\)$/;
const SHAPE = /^(?<open>\()?\s*(?<sign>[-+−])?\s*(?:rp\.?|idr)?\s*(?<sign2>[-−])?\s*(?<digits>\d(?:[\d.,' \u00a0\u202f]*\d)?)\s*(?<tail>,-|\.-|,--|=)?\s*(?<close>\))?\s*(?<rest>.*)$/is;
/** A unit is words ("Dokumen", "Orang/bulan", "km²", "OB"); digits or separators in it make the text no number. */
const UNIT = /^[\p{L}][\p{L}\s./²³°-]*$/u;

/**
 * Reads a number as Indonesian offices write it: "Rp. 12.897.600,-", "17.803.394.426,00", "12,797,147,084.00", "63,57%",
 * "36 (tiga puluh empat)", "12 Bulan". Strict: what is broken ("113,187,358,00") or could be two numbers is
 * "unreadable" with its readings, never a guess.
 */
export const readAngka = (text: string, quantity: Quantity, convention: Convention): Angka => READERS[quantity][convention ?? "none"](text);

const readersOf = (quantity: Quantity) => ({ id: remember((text: string) => readAs(text, quantity, "id")), en: remember((text: string) => readAs(text, quantity, "en")), none: remember((text: string) => readAs(text, quantity, null)) });
const READERS = { rupiah: readersOf("rupiah"), percent: readersOf("percent"), count: readersOf("count") };

function readAs(text: string, quantity: Quantity, convention: Convention): Angka {
  const trimmed = onOneLine(text);
  if (NONE.test(trimmed)) return { kind: "none" };
  const graded = GRADED.exec(trimmed)?.[1];
  if (graded !== undefined) return readAs(graded, quantity, convention);
  const shape = SHAPE.exec(trimmed)?.groups;
  if (!shape) return { kind: "unreadable", readings: [] };
  const { open, sign, sign2, digits = "", close, rest = "" } = shape;
  const tail = readTail(rest);
  if (!tail || Boolean(open) !== Boolean(close) || (sign && sign2)) return { kind: "unreadable", readings: readingsOf(digits) };
  const read = readDigits(digits.replace(/\s/g, " "), tail.percent ? "percent" : quantity, convention);
  if (typeof read !== "string") return { kind: "unreadable", readings: read };
  const negative = Boolean(open) || /[-−]/.test((sign ?? "") + (sign2 ?? ""));
  const value = new Decimal(read);
  return { kind: "number", value: negative ? value.negated() : value, percent: tail.percent, unit: tail.unit, decimals: read.split(".")[1]?.length ?? 0 };
}

/** What stands behind the digits: "%", a unit, the figure in words in brackets; `null` when it is something else. */
function readTail(rest: string): { percent: boolean; unit: string | null } | null {
  const bare = rest.replace(/\([^()\d]*\)\s*$/, "").trim();
  if (bare === "" || bare === ".") return { percent: false, unit: null };
  if (/^(?:%|persen)\s*\.?$/i.test(bare)) return { percent: true, unit: null };
  return UNIT.test(bare) ? { percent: false, unit: bare } : null;
}

/** A decimal string with ".", or the possible readings when there is not exactly one. */
function readDigits(digits: string, quantity: Quantity, convention: Convention): string | string[] {
  if (/^\d+$/.test(digits)) return /^0\d/.test(digits) ? readingsOf(digits) : digits;
  if (/^0\d/.test(digits) || /['\s]/.test(digits)) return readingsOf(digits);
  const found = new Set<string>();
  for (const [group, point] of [[".", ","], [",", "."]] as const) {
    const asGrouped = grouped(digits, group, point);
    if (asGrouped !== null) found.add(asGrouped);
  }
  const readings = [...found];
  if (readings.length === 1 && readings[0] !== undefined) return readings[0];
  return readings.length === 0 ? readingsOf(digits) : settle(digits, readings, quantity, convention);
}

/** Reads the digits with one separator for thousands and one for decimals; `null` when they are not written so. */
function grouped(digits: string, group: string, point: string): string | null {
  const [whole = "", fraction, ...more] = digits.split(point);
  if (more.length > 0 || fraction === "" || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  const groups = whole.split(group);
  const first = groups[0] ?? "";
  if (groups.length > 1 && (!/^[1-9]\d{0,2}$/.test(first) || groups.slice(1).some((part) => !/^\d{3}$/.test(part)))) return null;
  if (!/^\d+$/.test(first)) return null;
  return groups.join("") + (fraction === undefined ? "" : `.${fraction}`);
}

/** "1.234" and "1,234": a rupiah amount never has three decimals; elsewhere the neighbours' habit decides, else nobody does. */
function settle(digits: string, readings: readonly string[], quantity: Quantity, convention: Convention): string | string[] {
  const thousands = digits.replace(/[.,]/g, "");
  const fraction = digits.replace(",", ".");
  if (quantity === "rupiah") return thousands;
  const groupMark = digits.includes(".") ? "id" : "en";
  if (convention) return groupMark === convention ? thousands : fraction;
  if (quantity === "percent" && groupMark === "en") return fraction;
  return [...readings];
}

/** What a broken text may stand for: all digits as one number, and the last group as decimals when it can be one. */
function readingsOf(digits: string): string[] {
  const parts = digits.split(/[^\d]+/).filter((part) => part !== "");
  const last = parts.at(-1) ?? "";
  const whole = new Decimal(parts.join("") || "0").toFixed();
  if (parts.length < 2 || last.length > 2) return [whole];
  return [new Decimal(`${parts.slice(0, -1).join("")}.${last}`).toFixed(), whole];
}

/**
 * How a set of texts writes numbers, judged only by those that can be read one way: "id" when any of them needs it and
 * none needs "en", and the other way round; `null` when they disagree or do not say.
 */
export function detectConvention(texts: readonly string[]): Convention {
  let id = false;
  let en = false;
  for (const text of texts) {
    const digits = SHAPE.exec(onOneLine(text))?.groups?.digits ?? "";
    const asId = grouped(digits, ".", ",");
    const asEn = grouped(digits, ",", ".");
    if (/^\d*$/.test(digits) || (asId !== null && asEn !== null)) continue;
    id ||= asId !== null;
    en ||= asEn !== null;
  }
  return id === en ? null : id ? "id" : "en";
}
