import { computeCapaian } from "../../calculate/capaian";
import { judgePercentage } from "../../calculate/verdict";
import type { Arah, Iku } from "../../model/iku";
import type { Settings } from "../../settings";
import { isFallingName } from "./falling-name";

/** How a table reckons its capaian otherwise than the choices say: held to a cap, or target ÷ realisasi for what is better when lower. */
export interface CapaianHabit {
  readonly cap: number | null;
  readonly isInverted: (iku: Iku) => boolean;
}

const CAPS = [100, 110, 120] as const;
/** One row at the cap may be a slip. */
const FEWEST = 2;

/** @param rows of one table */
export function habitOf(rows: readonly Iku[], settings: Settings): CapaianHabit {
  const reckoned = settings.cap !== null ? [] : rows.flatMap((iku) => {
    const exact = computeCapaian(iku.target.value, iku.realisasiKinerja?.value ?? null, iku.arah, settings);
    return exact && iku.capaian?.value ? [{ exact, stated: iku.capaian.value }] : [];
  });
  const isHeldTo = (cap: number): boolean => {
    const above = reckoned.filter(({ exact }) => exact.gt(cap));
    return above.length >= FEWEST && above.every(({ stated }) => stated.eq(cap)) && reckoned.every(({ stated }) => stated.lte(cap));
  };
  return { cap: CAPS.find(isHeldTo) ?? null, isInverted: (iku) => settings.fallingFormula === "2T-R" && isInverted(iku, settings) };
}

/** Known or called to be better when lower, and stated as target ÷ realisasi. */
function isInverted(iku: Iku, settings: Settings): boolean {
  if (iku.arah !== "turun" && (iku.arahSaid || !isFallingName(iku.indikator.text))) return false;
  const fits = (arah: Arah, fallingFormula: Settings["fallingFormula"]): boolean => {
    const exact = computeCapaian(iku.target.value, iku.realisasiKinerja?.value ?? null, arah, { ...settings, fallingFormula });
    return exact !== null && iku.capaian?.value != null && ["exact", "rounded"].includes(judgePercentage(iku.capaian, exact, exact.gte(100)));
  };
  return fits("turun", "T/R") && !fits("turun", "2T-R");
}
