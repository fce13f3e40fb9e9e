import { cellAt, isCellError, type CellRef, type Grid } from "../grid";
import { onOneLine } from "../one-line";
import { kodeParts, levelOfKode } from "../read/budget-level";
import { isDateFormat } from "../read/number-format";
import { remember } from "../remember";

/** A code cell. A spreadsheet turns "7.10" into 7.1 and "1.02" into a date: what stood there is not known any more. */
export type KodeCell =
  | { readonly kind: "kode"; readonly kode: Kode }
  | { readonly kind: "none" }
  | { readonly kind: "number" | "date" | "strange"; readonly text: string; readonly cell: CellRef };

/** A code taken apart. */
export interface Kode {
  /** unit: an SKPD or a unit of it · above: urusan and bidang · account: a rekening, maybe behind the code of its sub kegiatan. */
  readonly kind: "unit" | "above" | "program" | "kegiatan" | "sub-kegiatan" | "account";
  /** Without leading zeros and joined by dots: equal for equal codes; of an account behind a sub kegiatan the sub kegiatan's. */
  readonly key: string;
  /** As the official list writes it, "7.01.01.2.01.0001"; a unit's as it stands. */
  readonly text: string;
}

const UNIT = /^(\d{1,2}\.\d{2}\.\d{1,2}\.\d{2}\.\d{1,2}\.\d{2}\.\d{2}\.\d{4})(?:\.(.+))?$/;
/** Pendapatan, belanja, pembiayaan; the bidang of urusan 5 are written "5.01". */
const ACCOUNT = /^[4-6]\.[1-9](?:\.\d+)*$/;
const KODE = /^(?:\d{1,5}|X{1,2})(?:\.(?:\d{1,5}|X{1,2}))*$/;
const DATE = /^\d{1,4}\s*[-/ ]\s*(?:\d{1,2}|\p{L}{3,9})(?:\s*[-/ ]\s*\d{2,4})?$|^\p{L}{3,9}[- ]\d{1,4}$/u;
const DECIMAL = /^\d{1,2},\d+$/;

/** Digits of each part of a code: urusan, bidang, program, level, kegiatan, sub kegiatan. */
const DIGITS = [1, 2, 2, 1, 2, 4] as const;

export function readKodeCell(grid: Grid, row: number, column: number): KodeCell {
  const { value, format } = cellAt(grid, row, column);
  const cell = { sheet: grid.sheet, row, column };
  if (value === null) return { kind: "none" };
  if (typeof value === "number") {
    if (isDateFormat(format)) return { kind: "date", text: String(value), cell };
    const kode = Number.isInteger(value) ? parseKode(String(value)) : null;
    return kode ? { kind: "kode", kode } : { kind: "number", text: String(value).replace(".", ","), cell };
  }
  if (typeof value === "boolean" || isCellError(value)) return { kind: "strange", text: isCellError(value) ? value.error : String(value), cell };
  const text = onOneLine(value);
  if (text === "" || /^[-–—]+$/.test(text)) return { kind: "none" };
  const kode = parseKode(text);
  if (kode) return { kind: "kode", kode };
  return { kind: DECIMAL.test(text) ? "number" : DATE.test(text) ? "date" : "strange", text, cell };
}

/** A code as text; `null` for anything else. Blanks around the dots and a dot at the end are forgiven. */
export const parseKode = remember((written: string): Kode | null => {
  const text = written.replace(/\s*\.\s*/g, ".").replace(/^'|\.$/g, "").trim().toUpperCase();
  const unit = UNIT.exec(text);
  if (unit?.[1] !== undefined) return unit[2] === undefined ? { kind: "unit", key: unit[1], text: unit[1] } : parseKode(unit[2]);
  if (!KODE.test(text)) return null;
  if (ACCOUNT.test(text)) return { kind: "account", key: "", text };
  const parts = kodeParts(text);
  const own = parts.slice(0, DIGITS.length);
  const kode = { key: own.join("."), text: own.map((part, i) => part.padStart(DIGITS[i] ?? 1, part.startsWith("X") ? "X" : "0")).join(".") };
  if (parts.length > DIGITS.length) return { kind: "account", ...kode };
  return { kind: levelOfKode(kode.key) ?? "above", ...kode };
});

/** The code of the SKPD that a unit is part of; `null` for an SKPD, whose code ends in zeros. */
export const skpdOf = (unit: string): string | null => (/\.0000$/.test(unit) ? null : unit.replace(/\d{4}$/, "0000"));

/** Codes in the order of the official list: part by part, as numbers. */
export function compareKode(a: string, b: string): number {
  const [left, right] = [a.split("."), b.split(".")];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = rank(left[i]) - rank(right[i]);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Codes of urusan X stand before all others. */
const rank = (part: string | undefined): number => (part === undefined ? -2 : part.startsWith("X") ? -1 : Number(part));
