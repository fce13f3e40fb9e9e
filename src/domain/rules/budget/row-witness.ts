import type { Decimal } from "decimal.js";
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
    return sisa?.value ? isNearSisa(sisa.value, of, spent) && sisa.value.eq(of.minus(spent)) : false;
  };
  const absorbs = (amount: Decimal): boolean => {
    const [of, spent] = inOrder(amount);
    return serapan !== null && isNearSerapan(serapan, of, spent) && isSerapan(serapan, of, spent);
  };
  return (wanted) => {
    if (sisa && leaves(wanted) && (own.value === null || !leaves(own.value))) return [sisa.cell];
    return serapan && absorbs(wanted) && (own.value === null || !absorbs(own.value)) ? [serapan.cell] : null;
  };
}

/** A quick look in floating point, as with the serapan. */
const isNearSisa = (sisa: Decimal, pagu: Decimal, realisasi: Decimal): boolean => Math.abs(pagu.toNumber() - realisasi.toNumber() - sisa.toNumber()) <= 1 + 1e-9 * Math.abs(pagu.toNumber());

/** A quick look in floating point, so that exact quotients are only formed where they may matter: within two points, whatever the scale. */
function isNearSerapan({ value }: Figure, pagu: Decimal, realisasi: Decimal): boolean {
  const quotient = (Number(realisasi) / Number(pagu)) * 100;
  const stated = Number(value ?? NaN);
  return Math.abs(quotient - stated) < 2 || Math.abs(quotient - stated * 100) < 2;
}

function isSerapan(serapan: Figure, pagu: Decimal, realisasi: Decimal): boolean {
  const exact = computeSerapan(pagu, realisasi);
  return exact !== null && judgePercentage(serapan, exact, realisasi.gte(pagu)) !== "wrong";
}
