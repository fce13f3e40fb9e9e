import { asBinary } from "../../calculate/as-binary";
import { choosePagu } from "../../calculate/pagu";
import { isPlainlyRight } from "../../calculate/verdict";
import { mapKept } from "../../map-kept";
import type { AnggaranLine, AnggaranTotal } from "../../model/anggaran";
import type { Figure } from "../../model/figure";

/** A quick look at one row of a budget table, in floating point: true only where nothing is wrong, false says nothing. */
export interface PlainRow {
  readonly serapan: boolean;
  readonly sisa: boolean;
  readonly isWithinPagu: boolean;
}

type Row = AnggaranLine | AnggaranTotal;

const looked = mapKept<Row, PlainRow>();

/** The rows that an exact look at one of their figures may find something in. Most rows are plainly right. */
export function doubtful<R extends Row>(rows: readonly R[], what: keyof PlainRow): R[] {
  const plain = looked(rows, look);
  return rows.filter((_, i) => plain[i]?.[what] === false);
}

function look(row: Row): PlainRow {
  const [pagu, realisasi] = [choosePagu(row), row.realisasiAnggaran];
  const [of, spent, left] = [exactly(pagu), exactly(realisasi), exactly(row.sisa)];
  return {
    serapan: row.serapan === null || row.serapan.state === "empty" || (pagu?.value != null && realisasi?.value != null && isPlainlyRight(row.serapan, realisasi.value, pagu.value)),
    sisa: row.sisa === null || row.sisa.state === "empty" || of - spent === left,
    isWithinPagu: spent <= of || realisasi === null || realisasi.state === "empty",
  };
}

/** A whole number that floating point holds as it is; else not a number, of which nothing is true. */
function exactly(figure: Figure | null): number {
  const amount = figure?.value?.isInteger() ? asBinary(figure.value) : NaN;
  return Number.isSafeInteger(amount) ? amount : NaN;
}
