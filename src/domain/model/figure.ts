import type { Decimal } from "decimal.js";
import type { CellRef } from "../grid";

/** A text of the workbook with its place. */
export interface Words {
  readonly text: string;
  readonly cell: CellRef;
}

/**
 * number: read · empty: nothing there · none: "-", "n/a" and the like, said on purpose ·
 * unreadable: broken or ambiguous, with its possible readings.
 */
export type FigureState = "number" | "empty" | "none" | "unreadable";

/** A number of the workbook with its place. Percentages are in per cent (63,57 % is 63.57), amounts in rupiah. */
export interface Figure {
  readonly state: FigureState;
  /** Exact; `null` unless `state` is "number". */
  readonly value: Decimal | null;
  readonly cell: CellRef;
  /** As it stands in the cell; numbers in Indonesian form. */
  readonly text: string;
  /** True when it is written as a percentage, with a "%" in the text or in the number format. */
  readonly percent: boolean;
  /** The unit written behind it ("Dokumen", "bulan"), as written. */
  readonly unit: string | null;
  /** Digits behind the decimal separator, as written. */
  readonly decimals: number;
  /** How the cell holds it: "text", also when a formula gives the text, is what number-stored-as-text speaks of. */
  readonly stored: "number" | "text" | "formula" | "nothing";
  /** What the cell's own number must be multiplied by to give `value`: 100 for a cell formatted as per cent, else 1. */
  readonly scale: 1 | 100;
  /** For a sum of several cells, which `cell` is the last of: its parts. */
  readonly parts?: readonly Figure[];
  /** For unreadable figures: what it could mean, as decimal strings. */
  readonly readings: readonly string[];
}

/**
 * How a formula finds a cell whatever the order of its table's rows; `null` when nothing in its row tells it from the others.
 * Asked for only when formulas are written: it looks through the whole table.
 */
export type FindCell = (cell: CellRef) => Lookup | null;

/** A cell by what stands beside it in its row; areas as formulas write them ("TargetIKU[Target]", "'IKU'!$E$5:$E$9"). */
export interface Lookup {
  readonly values: string;
  /** Together they are true of this row only. */
  readonly keys: readonly { readonly area: string; readonly equals: string | number }[];
}

/** The cell can be pointed at by a formula: it holds a number of its own or by formula. */
export const isNumeric = (figure: Figure): boolean => figure.state === "number" && (figure.stored === "number" || figure.stored === "formula");
