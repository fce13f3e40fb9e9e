import type { Figure } from "../model/figure";
import type { Iku, TriwulanFigures } from "../model/iku";
import { wordsKey } from "../read/same-words";
import type { Settings } from "../settings";
import { sum } from "./decimals";

/**
 * How the quarters of an indicator make its year. The choice of the settings counts; else quarters add up ("kumulatif")
 * where the targets of all four do so exactly to the year's target, and the last filled one counts ("terakhir") everywhere else.
 */
export function triwulanOf(iku: Iku, { indikator }: Settings): "kumulatif" | "terakhir" {
  const chosen = indikator[wordsKey(iku.indikator.text)]?.triwulan;
  if (chosen) return chosen;
  const targets = iku.triwulan.flatMap(({ target }) => target?.value ?? []);
  return targets.length === 4 && iku.target.value !== null && sum(targets).eq(iku.target.value) ? "kumulatif" : "terakhir";
}

/**
 * The indicator with target and realisasi up to the quarter of the settings. Cumulative: the sums over the filled quarters,
 * target and realisasi over the same ones; else the last filled quarter. Without quarters the year's target stays, and its
 * realisasi only counts in the fourth. For the whole year a stated realisasi wins over the quarters'.
 */
export function upToTriwulan(iku: Iku, settings: Settings): Iku {
  const until = settings.triwulan;
  const stated = iku.realisasiKinerja !== null && iku.realisasiKinerja.state !== "empty";
  if (until === null && (stated || iku.triwulan.length === 0)) return iku;
  if (iku.triwulan.length === 0) return until === 4 ? { ...iku, capaian: null } : { ...iku, realisasiKinerja: null, capaian: null };
  const filled = iku.triwulan.filter(({ triwulan, realisasiKinerja }) => realisasiKinerja !== null && (until === null || triwulan <= until));
  const own = triwulanOf(iku, settings) === "kumulatif" ? cumulative(iku, filled) : last(iku, filled, until);
  if (until === null) return { ...iku, realisasiKinerja: own.realisasiKinerja };
  return { ...iku, ...own, capaian: null };
}

type Own = Pick<Iku, "target" | "realisasiKinerja">;

function cumulative(iku: Iku, filled: readonly TriwulanFigures[]): Own {
  const targets = filled.flatMap(({ target }) => target ?? []);
  const realisasi = filled.flatMap(({ realisasiKinerja }) => realisasiKinerja ?? []);
  return { target: targets.length === filled.length ? (addUp(targets) ?? iku.target) : iku.target, realisasiKinerja: addUp(realisasi) };
}

function last(iku: Iku, filled: readonly TriwulanFigures[], until: Settings["triwulan"]): Own {
  const latest = filled.at(-1);
  const planned = latest ?? iku.triwulan.filter(({ triwulan, target }) => target !== null && (until === null || triwulan <= until)).at(-1);
  return { target: planned?.target ?? iku.target, realisasiKinerja: latest?.realisasiKinerja ?? null };
}

/** The sum as one figure; one that cannot be read stands for the whole. `null` of nothing. */
function addUp(parts: readonly Figure[]): Figure | null {
  const final = parts.at(-1);
  if (!final || parts.length === 1) return final ?? null;
  const broken = parts.find(({ state }) => state !== "number");
  if (broken) return broken;
  const value = sum(parts.flatMap((part) => part.value ?? []));
  return {
    state: "number", value, cell: final.cell, text: value.toFixed(), percent: parts.some(({ percent }) => percent), unit: final.unit, decimals: value.decimalPlaces(),
    stored: parts.every(({ stored }) => stored === "number" || stored === "formula") ? "number" : "text", scale: 1, parts, readings: [],
  };
}
