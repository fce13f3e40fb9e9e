import { Decimal } from "decimal.js";
import { formatIndonesian } from "./indonesian-number";
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
  const complain: Complain = (row, message) => void issues.push({ row, message });
  // The bottom band is printed open below ("≤ 50"); it begins at 0.
  const bands = rows.map((row, index) => ({ ...row, index, from: row.from ?? 0, label: row.label.trim() }));
  const descending = [...bands].sort((a, b) => b.from - a.from);
  if (name.trim() === "") complain(null, "Beri nama skalanya.");
  if (rows.length < 2) complain(null, "Skala memerlukan paling sedikit dua predikat.");
  checkRows(bands, complain);
  checkNeighbours(descending, decimals, complain);
  return issues.length > 0 ? { issues } : { scale: { name: name.trim(), bands: descending.map(({ from, label }) => ({ from, label })) } };
}

type Complain = (row: number | null, message: string) => void;

interface Band {
  readonly index: number;
  readonly from: number;
  readonly to: number | null;
  readonly label: string;
}

function checkRows(bands: readonly Band[], complain: Complain): void {
  const labels = new Set<string>();
  for (const { index, from, to, label } of bands) {
    if (label === "") complain(index, "Isi predikatnya.");
    else if (labels.has(label.toLowerCase())) complain(index, `Predikat “${label}” sudah dipakai di baris lain.`);
    labels.add(label.toLowerCase());
    if (to !== null && from > to) complain(index, `Batas bawah ${shown(from)} lebih besar daripada batas atas ${shown(to)}.`);
  }
}

function checkNeighbours(descending: readonly Band[], decimals: number, complain: Complain): void {
  const [highest, lowest] = [descending[0], descending.at(-1)];
  if (lowest && lowest.from > 0) complain(lowest.index, `Capaian di bawah ${shown(lowest.from)} tidak masuk predikat mana pun; mulai dari 0.`);
  // Above 100 counts as the top band: its printed end is no limit.
  if (highest && highest.to !== null && highest.to < 100) complain(highest.index, `Capaian di atas ${shown(highest.to)} tidak masuk predikat mana pun; kosongkan “sampai”.`);
  descending.forEach(({ from, to, index }, i) => {
    const above = descending[i - 1];
    if (!above) return;
    if (to === null || to > above.from || from === above.from) complain(index, `Bertumpuk dengan “${above.label}” yang mulai dari ${shown(above.from)}.`);
    else if (new Decimal(above.from).minus(to).gt(Math.max(HUNDREDTH, 10 ** -decimals))) complain(index, hole(to, above.from, decimals));
  });
}

function hole(to: number, next: number, decimals: number): string {
  const mend = shown(new Decimal(next).minus(10 ** -Math.min(2, decimals)).toNumber());
  return `Capaian antara ${shown(to)} dan ${shown(next)} tidak masuk predikat mana pun; isi “sampai” dengan ${mend}.`;
}

/** The scale as printed rows, each up to a hundredth below the next: what `checkScale` takes back. */
export const scaleRows = ({ bands }: Scale): readonly ScaleRow[] =>
  bands.map(({ from, label }, i) => {
    const above = bands[i - 1];
    return { from, to: above ? Math.max(from, new Decimal(above.from).minus(HUNDREDTH).toNumber()) : null, label };
  });
