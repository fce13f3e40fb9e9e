import type { Iku } from "../model/iku";
import { wordsKey } from "../read/same-words";
import type { Settings } from "../settings";
import { inferArah } from "./infer-arah";

/** The indicator with the direction in force, and who says so: the settings, then its table, then the stated capaian. */
export function chooseArah(iku: Iku, settings: Settings): { readonly iku: Iku; readonly arahFrom: "pilihan" | "tabel" | "capaian" | "bawaan" } {
  const arah = settings.indikator[wordsKey(iku.indikator.text)]?.arah;
  if (arah) return { iku: { ...iku, arah, arahSaid: true }, arahFrom: "pilihan" };
  if (iku.arahSaid) return { iku, arahFrom: "tabel" };
  const inferred = inferArah(iku, settings);
  return { iku: inferred, arahFrom: inferred === iku ? "bawaan" : "capaian" };
}
