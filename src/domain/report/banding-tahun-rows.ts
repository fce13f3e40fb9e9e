import type { Decimal } from "decimal.js";
import { computeCapaian } from "../calculate/capaian";
import { roundHalfUp } from "../calculate/decimals";
import type { Figure } from "../model/figure";
import type { Arah, Iku, IkuTahunan } from "../model/iku";
import type { Records } from "../model/records";
import { wordsKey } from "../read/same-words";
import type { Settings } from "../settings";
import { byIndikator, groupBySasaran, repeatedNames, unitOf } from "./iku-rows";

export interface YearFigures {
  readonly target: Figure | null;
  readonly realisasi: Figure | null;
  /** As shown: rounded. */
  readonly capaian: Decimal | null;
}
export interface IndikatorRow {
  readonly kind: "indikator";
  readonly number: number;
  readonly name: string;
  readonly satuan: string;
  readonly arah: Arah;
  /** In the order of the table's years. */
  readonly years: readonly YearFigures[];
  /** Another row has the same name. */
  readonly isRepeated: boolean;
}
export interface SasaranRow {
  readonly kind: "sasaran";
  readonly text: string;
}
export type Row = IndikatorRow | SasaranRow;

type YearlyFigures = Pick<IkuTahunan["years"][number], "target" | "realisasiKinerja">;

/** Years with a realisasi column, ascending, up to the report's year. */
export function yearsOf({ iku, ikuTahunan, year }: Records): number[] {
  const ikuByName = byIndikator(iku);
  const isBeside = ikuTahunan.some(({ indikator }) => ikuByName.get(wordsKey(indikator.text))?.realisasiKinerja);
  const stated = ikuTahunan.flatMap(({ years }) => years.filter(({ realisasiKinerja }) => realisasiKinerja !== null).map((of) => of.year));
  return [...new Set([...stated, ...(year !== null && isBeside ? [year] : [])])].filter((each) => year === null || each <= year).sort((a, b) => a - b);
}

/** The comparison's indicators, then the report year's others: their earlier years are n/a. */
export function composeBandingRows(records: Records, years: readonly number[], settings: Settings): Row[] {
  const { iku: ikuList, ikuTahunan, year } = records;
  const [ikuByName, compared] = [byIndikator(ikuList), byIndikator(ikuTahunan)];
  const others = year !== null && years.includes(year) ? ikuList.filter(({ indikator }) => !compared.has(wordsKey(indikator.text))) : [];
  const groups = groupBySasaran<IkuTahunan>([...ikuTahunan, ...others.map((iku) => ({ ...iku, years: [] }))]);
  const repeated = repeatedNames(groups.flatMap(({ rows }) => rows));
  let number = 0;
  return groups.flatMap(({ sasaran, rows }): Row[] => [
    ...(sasaran === null ? [] : [{ kind: "sasaran", text: `Sasaran: ${sasaran}` } as const]),
    ...rows.map((row): IndikatorRow => {
      const key = wordsKey(row.indikator.text);
      const iku = ikuList.find((each) => each.table === row.table && each.row === row.row) ?? ikuByName.get(key) ?? null;
      // A comparison table seldom says which way is better; the indicator's own table does.
      const arah = iku?.arah === "turun" ? "turun" : row.arah;
      const figures = years.map((each) => yearFigures(figuresIn(row, iku, each, records), arah, settings));
      const satuan = row.satuan?.text ?? iku?.satuan?.text ?? unitOf(figures.flatMap(({ target, realisasi }) => [target, realisasi]));
      return { kind: "indikator", number: ++number, name: row.indikator.text, satuan, arah, years: figures, isRepeated: repeated.has(key) };
    }),
  ]);
}

/** The report year up to a quarter, and where the comparison has nothing for it, as the indicator's own table has it. */
function figuresIn(row: IkuTahunan, iku: Iku | null, year: number, { year: reportYear, triwulan }: Records): YearlyFigures | null {
  const stated = row.years.find((of) => of.year === year) ?? null;
  if (year !== reportYear || !iku) return stated;
  const isStated = stated?.realisasiKinerja && stated.realisasiKinerja.state !== "empty";
  return triwulan === null && isStated ? stated : iku;
}

function yearFigures(of: YearlyFigures | null, arah: Arah, settings: Settings): YearFigures {
  const [target, realisasi] = [of?.target ?? null, of?.realisasiKinerja ?? null];
  const exact = computeCapaian(target?.value ?? null, realisasi?.value ?? null, arah, settings);
  return { target, realisasi, capaian: exact && roundHalfUp(exact, settings.decimals) };
}

export const figuresOf = ({ years }: IndikatorRow) => years.flatMap(({ target, realisasi }) => [target, realisasi]);
