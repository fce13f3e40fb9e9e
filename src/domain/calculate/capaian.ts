import type { Decimal } from "decimal.js";
import type { Arah } from "../model/iku";
import type { Settings } from "../settings";
import { Exact } from "./decimals";

/**
 * Capaian in per cent, exact; `null` ("n/a") when the target is zero or a figure is missing. As a setting, a falling
 * indicator with target 0 and realisasi 0 has reached 100 %.
 * Higher is better: R / T × 100. Lower is better: (2T − R) / T × 100 or, as a setting, T / R × 100.
 * The regulation (PermenPANRB 53/2014) fixes no formula; these are the two in use.
 */
export function computeCapaian(target: Decimal | null, realisasi: Decimal | null, arah: Arah, settings: Settings): Decimal | null {
  if (!target || !realisasi) return null;
  const exact = target.isZero() ? zeroCapaian(realisasi, arah, settings) : exactCapaian(new Exact(target), new Exact(realisasi), arah, settings);
  return exact && settings.cap !== null && exact.gt(settings.cap) ? new Exact(settings.cap) : exact;
}

const zeroCapaian = (realisasi: Decimal, arah: Arah, { zeroTarget }: Settings): Decimal | null => (arah === "turun" && realisasi.isZero() && zeroTarget === "100" ? new Exact(100) : null);

function exactCapaian(target: Decimal, realisasi: Decimal, arah: Arah, settings: Settings): Decimal | null {
  if (arah === "naik") return realisasi.div(target).times(100);
  if (settings.fallingFormula === "2T-R") return target.times(2).minus(realisasi).div(target).times(100);
  return realisasi.isZero() ? null : target.div(realisasi).times(100);
}
