import type { Decimal } from "decimal.js";
import type { Settings } from "../settings";
import { Exact } from "./decimals";
import { computeSerapan } from "./serapan";

export type EfisiensiFormula = Settings["efisiensi"];

/** What something reached, in per cent, and what it was given and cost, in rupiah. */
export interface Outcome {
  readonly capaian: Decimal | null;
  readonly pagu: Decimal | null;
  readonly realisasi: Decimal | null;
}

/** Bounds of E in the formula for ministries, in per cent. */
const E_BOUND = 20;

/**
 * Efficiency of the use of resources, exact; points (selisih), a ratio (rasio) or NE in per cent (pmk); `null`: not defined.
 * From PermenPANRB 53/2014, Lampiran II, analysis 6, which fixes no formula:
 *
 * - selisih: capaian − serapan, only where capaian ≥ 100;
 * - rasio: capaian / serapan, undefined at serapan 0;
 * - pmk: NE = 50 + E / 20 × 50.
 */
export function computeEfisiensi(formula: EfisiensiFormula, outcome: Outcome): Decimal | null {
  if (formula === "pmk") return computeE(outcome)?.div(E_BOUND).times(50).plus(50) ?? null;
  const { capaian, pagu, realisasi } = outcome;
  const serapan = computeSerapan(pagu, realisasi);
  if (!capaian || !serapan) return null;
  if (formula === "selisih") return capaian.lt(100) ? null : new Exact(capaian).minus(serapan);
  return serapan.isZero() ? null : new Exact(capaian).div(serapan);
}

/**
 * E = (pagu × capaian − realisasi) / (pagu × capaian) × 100, held to ±20: the share of what was planned for the result that
 * was saved, with the capaian in place of the output's CRO.
 */
export function computeE({ capaian, pagu, realisasi }: Outcome): Decimal | null {
  if (!capaian || !pagu || !realisasi) return null;
  const planned = new Exact(pagu).times(capaian).div(100);
  if (planned.isZero()) return null;
  const e = planned.minus(realisasi).div(planned).times(100);
  return Exact.min(E_BOUND, Exact.max(-E_BOUND, e));
}

/** Where nothing is saved and nothing lost, by formula. */
export const EVEN: Readonly<Record<EfisiensiFormula, number>> = { selisih: 0, rasio: 1, pmk: 50 };

/** What a figure as shown says; at the even point it is efficient. */
export const efisiensiLabel = (formula: EfisiensiFormula, shown: Decimal | null): "Efisien" | "Tidak efisien" | null =>
  shown === null ? null : shown.gte(EVEN[formula]) ? "Efisien" : "Tidak efisien";
