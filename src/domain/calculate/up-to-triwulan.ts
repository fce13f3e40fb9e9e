import { formatIndonesian } from "../indonesian-number";
import type { Figure } from "../model/figure";
import type { Iku, TriwulanFigures } from "../model/iku";
import { wordsKey } from "../read/same-words";
import type { Settings } from "../settings";
import { sum } from "./decimals";

/** Units of what has a level at any time and is not counted up: a quarter's value is none of the year's share. */
const LEVEL = /^(?:%|persen|persentase|indeks|nilai|skor|score|poin|point|predikat|angka|rasio|peringkat|opini|kategori|level)\b|^%/i;

/**
 * How the quarters of an indicator make its year.
 *
 * The choice of the settings counts. Else quarters add up ("kumulatif") where their targets do so exactly to the year's
 * target; where only one of them is other than 0, that says nothing of a unit that has a level (%, indeks, nilai, skor …).
 * Everywhere else the last filled quarter counts ("terakhir").
 */
export function triwulanOf(iku: Iku, { indikator }: Settings): "kumulatif" | "terakhir" {
  const chosen = indikator[wordsKey(iku.indikator.text)]?.triwulan;
  if (chosen) return chosen;
  const targets = iku.triwulan.flatMap(({ target }) => target?.value ?? []);
  if (targets.length < 2 || iku.target.value === null || !sum(targets).eq(iku.target.value)) return "terakhir";
  const isLevel = LEVEL.test(iku.satuan?.text.trim() ?? iku.target.unit ?? (iku.target.percent ? "%" : ""));
  return isLevel && targets.filter((target) => !target.isZero()).length < 2 ? "terakhir" : "kumulatif";
}

/**
 * The indicator with target and realisasi up to the quarter of the settings. Cumulative: the sums over the filled quarters,
 * target and realisasi over the same ones; else the last filled quarter with its own target. Without quarters the year's
 * target stays, and its realisasi only counts in the fourth. A quarter marked as not there yet ("-") is not filled.
 *
 * For the whole year a stated realisasi wins over the quarters', and the year's target stays where there is one.
 */
export function upToTriwulan(iku: Iku, settings: Settings): Iku {
  const until = settings.triwulan;
  const filled = iku.triwulan.filter(({ triwulan, realisasiKinerja }) => isFilled(realisasiKinerja) && (until === null || triwulan <= until));
  const isStated = isFilled(iku.realisasiKinerja) && iku.statedFor === undefined;
  const own = triwulanOf(iku, settings) === "kumulatif" ? cumulative(iku, filled, until) : last(iku, filled, until);
  const year = { target: iku.target.state === "empty" || iku.statedFor !== undefined ? own.target : iku.target, realisasiKinerja: isStated ? iku.realisasiKinerja : (own.realisasiKinerja ?? iku.realisasiKinerja) };
  // Beside figures of another quarter the table's stated capaian says nothing.
  if (until === null) return { ...iku, ...year, capaian: iku.statedFor !== undefined && year.realisasiKinerja !== iku.realisasiKinerja ? null : iku.capaian };
  const isWholeYear = until === 4 && isStated && filled.at(-1)?.triwulan !== 4;
  return { ...iku, ...(isWholeYear ? year : own), capaian: null };
}

const isFilled = (figure: Figure | null): figure is Figure => figure !== null && figure.state !== "empty" && figure.state !== "none";

type Own = Pick<Iku, "target" | "realisasiKinerja">;
type Until = Settings["triwulan"];

function cumulative(iku: Iku, filled: readonly TriwulanFigures[], until: Until): Own {
  const planned = filled.length > 0 && until !== null ? filled : upTo(iku, until);
  const targets = planned.flatMap(({ target }) => target ?? []);
  // A target of "-" plans nothing for its quarter.
  const target = addUp(targets.filter(({ state }) => state !== "none")) ?? targets.at(-1) ?? null;
  return { target: (targets.length === planned.length ? target : null) ?? iku.target, realisasiKinerja: addUp(filled.flatMap(({ realisasiKinerja }) => realisasiKinerja ?? [])) };
}

function last(iku: Iku, filled: readonly TriwulanFigures[], until: Until): Own {
  const latest = filled.at(-1);
  const planned = (until !== null && latest) || upTo(iku, until).filter(({ target }) => target !== null).at(-1);
  return { target: planned?.target ?? iku.target, realisasiKinerja: latest?.realisasiKinerja ?? null };
}

const upTo = (iku: Iku, until: Until): TriwulanFigures[] => iku.triwulan.filter(({ triwulan }) => until === null || triwulan <= until);

/** The sum as one figure; one that cannot be read stands for the whole. `null` of nothing. */
function addUp(parts: readonly Figure[]): Figure | null {
  const final = parts.at(-1);
  if (!final || parts.length === 1) return final ?? null;
  const broken = parts.find(({ state }) => state !== "number");
  if (broken) return broken;
  const value = sum(parts.flatMap((part) => part.value ?? []));
  return {
    state: "number", value, cell: final.cell, text: formatIndonesian(value), percent: parts.some(({ percent }) => percent), unit: final.unit, decimals: value.decimalPlaces(),
    stored: parts.every(({ stored }) => stored === "number" || stored === "formula") ? "number" : "text", scale: 1, parts, readings: [],
  };
}
