import type { Decimal } from "decimal.js";
import { choosePagu } from "../../calculate/pagu";
import { computeSerapan } from "../../calculate/serapan";
import { Exact } from "../../calculate/decimals";
import { groupBy } from "../../group-by";
import type { Figure } from "../../model/figure";
import type { Records } from "../../model/records";

/** A stated percentage, and what the figures of its row make of it, in per cent; several where several formulas are in use. */
export interface PercentEntry {
  readonly figure: Figure;
  readonly told: () => readonly Decimal[];
}

/** Written as a bare number: neither "%" nor a unit says what it is. */
export const isPlain = ({ percent, unit }: Figure): boolean => !percent && unit === null;

/** The columns of percentages: serapan and fisik of budget tables, capaian of indicators. */
export function percentColumns({ anggaran, iku, ikuLain, rataRata }: Records): (readonly PercentEntry[])[] {
  const entries: PercentEntry[] = [];
  const add = (figure: Figure | null, told: PercentEntry["told"]): void => {
    if (figure?.value) entries.push({ figure, told });
  };
  for (const { lines, totals } of anggaran) {
    for (const row of [...lines, ...totals]) {
      add(row.serapan, () => {
        const serapan = computeSerapan(choosePagu(row)?.value ?? null, row.realisasiAnggaran?.value ?? null);
        return serapan ? [serapan] : [];
      });
      if ("fisik" in row) add(row.fisik, () => []);
    }
  }
  for (const { capaian, target, realisasiKinerja } of [...iku, ...ikuLain]) add(capaian, () => capaianOf(target.value, realisasiKinerja?.value ?? null));
  for (const { capaian } of rataRata) add(capaian, () => []);
  return [...groupBy(entries, ({ figure: { cell } }) => `${cell.sheet}!${cell.column}`).values()];
}

/** By every formula in use, whatever the direction. */
function capaianOf(target: Decimal | null, realisasi: Decimal | null): Decimal[] {
  if (!target || !realisasi || target.isZero()) return [];
  const [t, r] = [new Exact(target), new Exact(realisasi)];
  return [r.div(t), t.times(2).minus(r).div(t), ...(r.isZero() ? [] : [t.div(r)])].map((share) => share.times(100));
}
