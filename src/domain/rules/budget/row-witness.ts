import type { Decimal } from "decimal.js";
import { asBinary } from "../../calculate/as-binary";
import { choosePagu } from "../../calculate/pagu";
import { computeSerapan } from "../../calculate/serapan";
import { judgePercentage } from "../../calculate/verdict";
import type { CellRef } from "../../grid";
import type { AnggaranLine, AnggaranTotal } from "../../model/anggaran";
import type { Figure } from "../../model/figure";

type Row = AnggaranLine | AnggaranTotal;

/** The amount of the row that an amount may be exchanged with. */
export const pairOf = (row: Row, own: Figure): Decimal | null => (own === row.realisasiAnggaran ? choosePagu(row) : row.realisasiAnggaran)?.value ?? null;

/** Whether the sisa or the serapan of the same row says that an amount should be another; see `Amount.witness`. */
export function rowWitness(row: Row, own: Figure): (wanted: Decimal) => readonly CellRef[] | null {
  const isRealisasi = own === row.realisasiAnggaran;
  const pagu = choosePagu(row);
  const other = isRealisasi ? pagu : row.realisasiAnggaran;
  const { sisa, serapan } = row;
  if (!other?.value || (!isRealisasi && own !== pagu)) return () => null;
  const beside = other.value;
  const inOrder = (amount: Decimal): [pagu: Decimal, realisasi: Decimal] => (isRealisasi ? [beside, amount] : [amount, beside]);
  const leaves = (amount: Decimal): boolean => {
    const [of, spent] = inOrder(amount);
    return sisa?.value ? sisa.value.eq(of.minus(spent)) : false;
  };
  const absorbs = (amount: Decimal): boolean => {
    const [of, spent] = inOrder(amount);
    return serapan !== null && isSerapan(serapan, of, spent);
  };
  return (wanted) => {
    if (sisa && leaves(wanted) && (own.value === null || !leaves(own.value))) return [sisa.cell];
    return serapan && absorbs(wanted) && (own.value === null || !absorbs(own.value)) ? [serapan.cell] : null;
  };
}

/** `rowWitness` in floating point, so that exact differences and quotients are only formed where they may matter. */
export function mayRowWitness(row: Row, own: Figure, wanted: number): boolean {
  const isRealisasi = own === row.realisasiAnggaran;
  const other = (isRealisasi ? choosePagu(row) : row.realisasiAnggaran)?.value;
  if (!other) return false;
  const beside = asBinary(other);
  const [pagu, realisasi] = isRealisasi ? [beside, wanted] : [wanted, beside];
  return (row.sisa?.value ? isNearSisa(asBinary(row.sisa.value), pagu, realisasi) : false) || (row.serapan?.value ? isNearSerapan(asBinary(row.serapan.value), pagu, realisasi) : false);
}

const isNearSisa = (sisa: number, pagu: number, realisasi: number): boolean => Math.abs(pagu - realisasi - sisa) <= 1 + 1e-9 * Math.abs(pagu);

/** Within two points, whatever the scale. */
function isNearSerapan(stated: number, pagu: number, realisasi: number): boolean {
  const quotient = (realisasi / pagu) * 100;
  return Math.abs(quotient - stated) < 2 || Math.abs(quotient - stated * 100) < 2;
}

function isSerapan(serapan: Figure, pagu: Decimal, realisasi: Decimal): boolean {
  const exact = computeSerapan(pagu, realisasi);
  return exact !== null && judgePercentage(serapan, exact, realisasi.gte(pagu)) !== "wrong";
}
