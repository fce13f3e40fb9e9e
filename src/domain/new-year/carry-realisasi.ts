import type { Figure, Words } from "../model/figure";
import { wordsKey } from "../read/same-words";
import { realisasiIku } from "../template/realisasi-iku";
import { carryFigure, carryStated, unreadable } from "./carry-figure";
import { fillTemplate, type RowByHeading } from "./fill-template";
import type { LastYear, Part } from "./new-year";

interface YearFigures {
  readonly target: Figure | null;
  readonly realisasi: Figure | null;
}

interface History {
  readonly indikator: Words;
  /** One of the report's own, not only of a comparison. */
  readonly isOwn: boolean;
  readonly years: Map<number, YearFigures>;
}

/** A row to be filled in for each indicator, and below them every year that the old workbook knows, the latest first: the comparison. */
export function carryRealisasi(last: LastYear): Part {
  const { records, year, next } = last;
  const histories = historiesOf(last);
  const years = [...new Set(histories.flatMap((history) => [...history.years.keys()]))].filter((each) => year !== null && each <= year).sort((a, b) => b - a);
  const compared = years.flatMap((each) => histories.flatMap((history) => {
    const figures = history.years.get(each);
    return figures ? [{ history, each, figures }] : [];
  }));
  const rows: RowByHeading[] = [
    ...histories.filter(({ isOwn }) => isOwn).map(({ indikator }) => ({ "Indikator Kinerja": indikator.text, Tahun: next })),
    ...compared.map(({ history, each, figures }) => ({ "Indikator Kinerja": history.indikator.text, Tahun: each, Realisasi: carryStated(figures.realisasi), Target: carryFigure(figures.target) })),
  ];
  const without = histories.filter((history) => !history.isOwn && history.years.size === 0);
  const hasQuarters = records.iku.some(({ triwulan }) => triwulan.some(({ realisasiKinerja }) => realisasiKinerja !== null));
  const hasAnalysis = records.iku.some(({ penyebab, solusi }) => penyebab !== null || solusi !== null);
  return {
    template: fillTemplate(realisasiIku, rows),
    carried: rows.length === 0 ? [] : [{ sheet: realisasiIku.sheet, rows: rows.length, what: compared.length === 0 ? `${rows.length} baris untuk realisasi ${next ?? "tahun baru"}` : `target dan realisasi ${yearsText(years)} sebagai pembanding (${compared.length} baris), dan baris kosong untuk ${next ?? "tahun baru"}` }],
    leftOut: [
      ...(year === null && records.iku.length > 0 ? [{ what: "Realisasi sebagai pembanding", why: "Tahun laporan lama tidak diketahui, jadi angkanya tidak dapat diberi tahun.", at: null }] : []),
      ...without.map(({ indikator }) => ({ what: `Indikator “${indikator.text}”`, why: "Hanya ada di tabel perbandingan dan belum berisi angka.", at: indikator.cell })),
      ...(hasQuarters ? [{ what: "Realisasi per triwulan", why: "Yang dibandingkan realisasi setahun.", at: null }] : []),
      ...(hasAnalysis ? [{ what: "Penyebab dan solusi", why: "Itu analisis tahun lalu; tulis untuk tahun baru.", at: null }] : []),
      ...compared.flatMap(({ each, figures }) => [...unreadable([figures.realisasi], `Realisasi ${each}`), ...unreadable([figures.target], `Target ${each}`)]),
    ],
  };
}

const isSaid = (figure: Figure | null): boolean => figure !== null && figure.state !== "empty";

/** By indicator: the report's own first, with what it says of its year; then those of comparisons only. */
function historiesOf({ records, year }: LastYear): History[] {
  const byKey = new Map<string, History>();
  const put = (history: History, each: number, { target, realisasi }: YearFigures): void => {
    if (!history.years.has(each) && (isSaid(realisasi) || isSaid(target))) history.years.set(each, { target, realisasi });
  };
  const openFor = (indikator: Words, isOwn: boolean): History => {
    const key = wordsKey(indikator.text);
    const history = byKey.get(key) ?? { indikator, isOwn, years: new Map<number, YearFigures>() };
    byKey.set(key, history);
    return history;
  };
  for (const iku of records.iku) {
    const history = openFor(iku.indikator, true);
    if (year !== null && isSaid(iku.realisasiKinerja)) put(history, year, { target: iku.target, realisasi: iku.realisasiKinerja });
  }
  for (const row of records.ikuTahunan) {
    const history = openFor(row.indikator, false);
    for (const { year: each, target, realisasiKinerja } of row.years) put(history, each, { target, realisasi: realisasiKinerja });
  }
  for (const iku of records.iku) if (year !== null) put(openFor(iku.indikator, true), year, { target: iku.target, realisasi: iku.realisasiKinerja });
  return [...byKey.values()];
}

/** "2022", "2021 dan 2022", "2019–2022" from years in descending order. */
function yearsText(years: readonly number[]): string {
  const [latest = 0, ...others] = years;
  const first = others.at(-1);
  if (first === undefined) return String(latest);
  return others.length === 1 ? `${first} dan ${latest}` : `${first}–${latest}`;
}
