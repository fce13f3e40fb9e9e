import type { Decimal } from "decimal.js";
import type { BoundTable } from "../assessment";
import type { Words } from "./figure";

/** One sentence or paragraph of the report's text. */
export interface Kalimat {
  readonly table: BoundTable;
  readonly row: number;
  /** The chapter or section it stands in, as written ("3.2", "BAB IV"). */
  readonly bagian: Words | null;
  readonly teks: Words;
  /** The figures in it, in their order. */
  readonly figures: readonly TextFigure[];
}

/** A figure in a sentence. Numbers of laws, dates, headings and list items are none. */
export interface TextFigure {
  /** rupiah: "Rp. 12.897.600,-" · percent: "97,43%", in per cent · year: "2022" · count: any other ("84 orang"). */
  readonly kind: "rupiah" | "percent" | "year" | "count";
  readonly value: Decimal;
  /** As written, and where in the sentence: from `start` to before `end`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Digits behind the decimal separator, as written. */
  readonly decimals: number;
  /** The same number in words in brackets behind it ("36 (tiga puluh enam)"), as written; `null` without. */
  readonly inWords: string | null;
  /** The words right before and behind it, in lower case, single-spaced, up to the next figure, comma or stop. */
  readonly before: string;
  readonly after: string;
}
