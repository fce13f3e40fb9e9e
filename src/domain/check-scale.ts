import { formatIndonesian } from "./indonesian-number";
import { Decimal } from "decimal.js";
import type { Scale } from "./settings";

/** A row of a scale as people print it: "76 – 90,99 Tinggi". `null`: open below or above. */
export interface ScaleRow {
  readonly from: number | null;
  readonly to: number | null;
  readonly label: string;
}

export interface ScaleProblem {
  /** Index of the row it is about; `null`: of the whole. */
  readonly row: number | null;
  /** Indonesian, a sentence. */
  readonly message: string;
}

const shown = (value: number): string => formatIndonesian(new Decimal(value));

/** Printed scales end a band at 90,99 and begin the next at 91: that is no hole. */
const HUNDREDTH = 0.01;

/**
 * A scale of one's own from its printed rows, in any order; refused with every reason when a capaian could fall into no
 * band or into two. A capaian is rounded to `decimals` before it is judged, so a gap as small as its last digit is none,
 * and one of a hundredth belongs to the lower band.
 */
export function checkScale(name: string, rows: readonly ScaleRow[], decimals: number): { readonly scale: Scale } | { readonly issues: readonly ScaleProblem[] } {
  const issues: ScaleProblem[] = [];
  const complain = (row: number | null, message: string): void => void issues.push({ row, message });
  if (name.trim() === "") complain(null, "Beri nama skalanya.");
  if (rows.length < 2) complain(null, "Skala memerlukan paling sedikit dua predikat.");
  const labels = new Set<string>();
  rows.forEach(({ from, to, label }, row) => {
    const key = label.trim().toLowerCase();
    if (key === "") complain(row, "Isi predikatnya.");
    else if (labels.has(key)) complain(row, `Predikat “${label.trim()}” sudah dipakai di baris lain.`);
    labels.add(key);
    if (from !== null && to !== null && from > to) complain(row, `Batas bawah ${shown(from)} lebih besar daripada batas atas ${shown(to)}.`);
  });
  const sorted = rows.map((row, index) => ({ ...row, index, from: row.from ?? -Infinity, to: row.to ?? Infinity })).sort((a, b) => b.from - a.from);
  const lowest = sorted.at(-1);
  if (lowest && lowest.from > 0) complain(lowest.index, `Capaian di bawah ${shown(lowest.from)} tidak masuk predikat mana pun; mulai dari 0.`);
  // Above 100 counts as the top band: its printed end is no limit.
  sorted.forEach((row, i) => {
    const above = sorted[i - 1];
    if (!above) return;
    const gap = new Decimal(Math.min(above.from, 1e9)).minus(Math.min(row.to, 1e9)).toNumber();
    const touches = gap === 0 && row.to === above.from;
    if (row.to === Infinity || gap < 0) complain(row.index, `Bertumpuk dengan “${above.label.trim()}” yang mulai dari ${shown(above.from)}.`);
    else if (!touches && gap > Math.max(HUNDREDTH, 10 ** -decimals)) complain(row.index, hole(row.to, above.from, decimals));
  });
  if (issues.length > 0) return { issues };
  return { scale: { name: name.trim(), bands: sorted.map(({ from, label }) => ({ from: from === -Infinity ? 0 : from, label: label.trim() })) } };
}

function hole(to: number, next: number, decimals: number): string {
  const mend = shown(new Decimal(next).minus(10 ** -Math.min(2, decimals)).toNumber());
  return `Capaian antara ${shown(to)} dan ${shown(next)} tidak masuk predikat mana pun; isi “sampai” dengan ${mend}.`;
}

/** The scale as printed rows, each up to a hundredth below the next: what `checkScale` takes back. */
export const scaleRows = ({ bands }: Scale): readonly ScaleRow[] =>
  bands.map(({ from, label }, i) => {
    const above = bands[i - 1];
    return { from, to: above ? new Decimal(above.from).minus(HUNDREDTH).toNumber() : null, label };
  });
