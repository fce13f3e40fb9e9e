import type { Decimal } from "decimal.js";
import type { Settings } from "../settings";
import { Exact } from "./decimals";

export type EfisiensiFormula = Settings["efisiensi"];

/** Bounds of E in the formula for ministries, in per cent. */
const E_BOUND = 20;

/**
 * Efficiency of the use of resources, exact; points (selisih), a ratio (rasio) or NE in per cent (pmk); `null`: not defined.
 * From PermenPANRB 53/2014, Lampiran II, analysis 6, which fixes no formula:
 *
 * - selisih: capaian − serapan, only where capaian ≥ 100;
 * - rasio: capaian / serapan, undefined at serapan 0;
 * - pmk: E = (pagu × capaian − realisasi) / (pagu × capaian) × 100, held to ±20, and NE = 50 + E / 20 × 50, with the capaian
 *   of the sasaran in place of the output's CRO.
 *
 * @param capaian per cent
 * @param pagu rupiah
 * @param realisasi rupiah
 */
export function computeEfisiensi(formula: EfisiensiFormula, capaian: Decimal | null, pagu: Decimal | null, realisasi: Decimal | null): Decimal | null {
  if (!capaian || !pagu || !realisasi || pagu.isZero()) return null;
  const serapan = new Exact(realisasi).div(pagu).times(100);
  if (formula === "selisih") return capaian.lt(100) ? null : new Exact(capaian).minus(serapan);
  if (formula === "rasio") return serapan.isZero() ? null : new Exact(capaian).div(serapan);
  const planned = new Exact(pagu).times(capaian).div(100);
  if (planned.isZero()) return null;
  const e = planned.minus(realisasi).div(planned).times(100);
  const held = e.gt(E_BOUND) ? new Exact(E_BOUND) : e.lt(-E_BOUND) ? new Exact(-E_BOUND) : e;
  return held.div(E_BOUND).times(50).plus(50);
}

/** Where nothing is saved and nothing lost, by formula. */
export const EVEN: Readonly<Record<EfisiensiFormula, number>> = { selisih: 0, rasio: 1, pmk: 50 };

/** What a figure as shown says; at the even point it is efficient. */
export const efisiensiLabel = (formula: EfisiensiFormula, shown: Decimal | null): "Efisien" | "Tidak efisien" | null =>
  shown === null ? null : shown.gte(EVEN[formula]) ? "Efisien" : "Tidak efisien";
