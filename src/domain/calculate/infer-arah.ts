import type { Iku } from "../model/iku";
import type { Settings } from "../settings";
import { computeCapaian } from "./capaian";
import { judgePercentage } from "./verdict";

/**
 * Where the workbook has no column for the direction, the stated capaian tells it: an indicator whose capaian is right
 * by the formula for falling indicators and wrong by the other counts as falling.
 */
export function inferArah(iku: Iku, settings: Settings): Iku {
  const { target, realisasiKinerja, capaian } = iku;
  if (iku.arahSaid || !capaian?.value) return iku;
  const fits = (arah: "naik" | "turun"): boolean => {
    const exact = computeCapaian(target.value, realisasiKinerja?.value ?? null, arah, settings);
    return exact !== null && ["exact", "rounded"].includes(judgePercentage(capaian, exact, exact.gte(100)));
  };
  return !fits("naik") && fits("turun") ? { ...iku, arah: "turun" } : iku;
}
