import type { Decimal } from "decimal.js";
import { computeCapaian } from "../../calculate/capaian";
import { Exact, roundHalfUp } from "../../calculate/decimals";
import { choosePredikat } from "../../calculate/predikat";
import type { Iku, IkuTahunan } from "../../model/iku";
import type { Records } from "../../model/records";
import { wordsKey } from "../../read/same-words";
import type { Settings } from "../../settings";
import { computeChange } from "../change";
import { neededDecimals } from "../figure-column";
import { ikuRows, roundedCapaian, type IkuRow } from "../iku-table";
import type { ReportInput } from "../report-table";
import { amountText, capitalised, differenceText, figureText, heading, missing, opening, paragraph, percentText, wordsText, type Prose } from "./prose";

/** What an earlier year says of an indicator. */
type Earlier = IkuTahunan["years"][number];

/** Section 3.2, indicator by indicator: target, earlier year, Renstra, national standard, causes and what is done. */
export function indikatorProse({ records, settings }: Pick<ReportInput, "records" | "settings">): Prose[] {
  const earlier = earlierYears(records);
  return ikuRows(records).flatMap((row, i) => [
    heading(`${i + 1}. ${row.iku.indikator.text}`),
    ...paragraph(opening(records) === "" ? capitalised(againstTarget(row, settings)) : opening(records) + againstTarget(row, settings)),
    ...paragraph(againstYear(row, earlier.get(wordsKey(row.iku.indikator.text)) ?? null, records, settings)),
    ...paragraph(againstRenstra(row, settings), againstStandard(row)),
    ...paragraph(...causes(row.iku, roundedCapaian(row.iku, settings))),
  ]);
}

function againstTarget({ iku, satuan }: IkuRow, settings: Settings): string {
  const capaian = roundedCapaian(iku, settings);
  const figures = `indikator ini ditargetkan ${figureText(iku.target, satuan, "target")} dan terealisasi ${figureText(iku.realisasiKinerja, satuan, "realisasi")}`;
  const better = iku.arah === "turun" ? " Makin rendah realisasi indikator ini makin baik." : "";
  if (!capaian) return `${figures}. Capaiannya tidak dapat dihitung (n/a)${iku.target.value?.isZero() ? " karena targetnya nol" : ""}.${better}`;
  const predikat = choosePredikat(capaian, settings.scale);
  const verdict = capaian.gt(100) ? "melampaui target" : capaian.eq(100) ? "sesuai target" : "belum mencapai target";
  return `${figures}. Capaiannya ${percentText(capaian, settings.decimals)}${predikat === null ? "" : ` dengan predikat ${predikat}`}, ${verdict}.${better}`;
}

/** By the indicator's name: the latest year before the report's that has a realisasi. */
function earlierYears({ ikuTahunan, year }: Records): ReadonlyMap<string, Earlier> {
  const found = new Map<string, Earlier>();
  for (const { indikator, years } of ikuTahunan) {
    const key = wordsKey(indikator.text);
    for (const each of years) {
      const isEarlier = each.realisasiKinerja?.value && (year === null || each.year < year);
      if (isEarlier && each.year > (found.get(key)?.year ?? 0)) found.set(key, each);
    }
  }
  return found;
}

/** A part of a year is not held against a whole one: then both are only told. */
function againstYear({ iku, satuan }: IkuRow, earlier: Earlier | null, { year, triwulan }: Records, settings: Settings): string | null {
  const before = earlier?.realisasiKinerja?.value ?? null;
  if (year === null) return null;
  if (!earlier || !before) return `Perbandingan dengan tahun ${year - 1} belum dapat disajikan: ${missing(`realisasi tahun ${year - 1}`)}.`;
  const past = computeCapaian(earlier.target?.value ?? null, before, iku.arah, settings);
  const pastCapaian = past && roundHalfUp(past, settings.decimals);
  const reference = `realisasi tahun ${earlier.year} sebesar ${amountText(before, satuan)}`;
  const pastText = pastCapaian ? ` (capaian ${percentText(pastCapaian, settings.decimals)})` : "";
  if (triwulan !== null) return `Sebagai pembanding, ${reference}${pastText} untuk setahun penuh.`;
  const now = iku.realisasiKinerja?.value ?? null;
  if (!now) return `Sebagai pembanding, ${reference}${pastText}.`;
  const { points, percent, direction } = computeChange(before, now, { points: neededDecimals([before, now]), percent: settings.decimals });
  if (!points || direction === "tetap") return `Dibandingkan dengan ${reference}${pastText}, realisasi tahun ${year} tetap.`;
  const relative = percent ? ` atau ${percentText(percent.abs(), settings.decimals)}` : "";
  const isBetter = (direction === "naik") === (iku.arah === "naik");
  return `Dibandingkan dengan ${reference}${pastText}, realisasi tahun ${year} ${direction} ${differenceText(points, satuan)}${relative}; kinerja indikator ini ${isBetter ? "membaik" : "menurun"}.`;
}

function againstRenstra({ iku, satuan }: IkuRow, settings: Settings): string {
  const { targetRenstra, realisasiKinerja, arah } = iku;
  if (!targetRenstra || targetRenstra.state === "empty") return `Kemajuan terhadap Renstra belum dapat disajikan: ${missing("target akhir Renstra")}.`;
  const end = figureText(targetRenstra, satuan, "target akhir Renstra");
  const exact = computeCapaian(targetRenstra.value, realisasiKinerja?.value ?? null, arah, { ...settings, cap: null });
  const progress = exact && roundHalfUp(exact, settings.decimals);
  if (!progress) return `Terhadap target akhir Renstra ${end}, tingkat kemajuannya tidak dapat dihitung (n/a).`;
  return `Terhadap target akhir Renstra ${end}, tingkat kemajuannya ${percentText(progress, settings.decimals)}, sehingga target akhir itu ${progress.gte(100) ? "sudah" : "belum"} tercapai.`;
}

/** Not every indicator has a national standard: where there is none nothing is said. */
function againstStandard({ iku, satuan }: IkuRow): string | null {
  const standard = iku.standarNasional?.value ?? null;
  const now = iku.realisasiKinerja?.value ?? null;
  if (!standard) return iku.standarNasional?.state === "unreadable" ? sentenceOf(iku, satuan) : null;
  if (!now) return `Standar nasionalnya ${amountText(standard, satuan)}.`;
  const gap: Decimal = new Exact(now).minus(standard);
  if (gap.isZero()) return `Realisasi ini sama dengan standar nasional, yaitu ${amountText(standard, satuan)}.`;
  const isBetter = gap.isPositive() === (iku.arah === "naik");
  return `Dibandingkan dengan standar nasional ${amountText(standard, satuan)}, realisasi ini ${differenceText(gap, satuan)} di ${gap.isPositive() ? "atas" : "bawah"}nya, ${isBetter ? "lebih baik" : "kurang baik"} dari standar.`;
}

const sentenceOf = (iku: Iku, satuan: string): string => `Standar nasionalnya ${figureText(iku.standarNasional, satuan, "standar nasional")}.`;

function causes({ penyebab, solusi }: Iku, capaian: Decimal | null): string[] {
  const label = capaian === null ? "Penyebab:" : capaian.gte(100) ? "Faktor pendukung keberhasilan:" : "Penyebab target belum tercapai:";
  return [`${label} ${wordsText(penyebab, "Penyebab")}`, `Solusi atau tindak lanjut: ${wordsText(solusi, "Solusi")}`];
}
