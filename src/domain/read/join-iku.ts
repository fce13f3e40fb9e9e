import { groupBy } from "../group-by";
import type { Iku, IndikatorRow, TriwulanFigures } from "../model/iku";
import type { RealisasiIku } from "../model/realisasi-iku";
import type { Settings } from "../settings";
import { joinWords } from "./join-words";
import { filled } from "./read-iku";
import { wordsKey } from "./same-words";
import { isOfOtherYear } from "./year-preference";

/** What other tables say of the indicators, by name: the first that says something counts. */
export interface OtherTables {
  /** Rows of the tables of targets, capaian, Renstra and quarters. */
  readonly rows: readonly IndikatorRow[];
  readonly realisasi: readonly RealisasiIku[];
  readonly year: number | null;
  /** Causes and solutions of later quarters are not told yet. */
  readonly until: Settings["triwulan"];
}

/**
 * Completes the report year's indicators with what other tables hold of them; what an indicator's own table says is kept.
 * Tables of other years say nothing, but for the Renstra, whose last year is another. Of rows that repeat an indicator and
 * period the last one counts.
 */
export function joinIku(ikuList: readonly Iku[], { rows, realisasi, year, until }: OtherTables): Iku[] {
  const rowsOf = groupBy(rows.filter(({ table }) => table.kind === "renstra" || !isOfOtherYear(table, year)), ({ indikator }) => wordsKey(indikator.text));
  const realisasiOf = groupBy(realisasi.filter((row) => isOfYear(row, year ?? lastYear(realisasi))), ({ indikator }) => wordsKey(indikator.text));
  return ikuList.map((iku) => {
    const key = wordsKey(iku.indikator.text);
    const others = (rowsOf.get(key) ?? []).filter(({ table }) => table !== iku.table);
    const own = realisasiOf.get(key) ?? [];
    const first = <Field extends "targetRenstra" | "standarNasional" | "penyebab" | "solusi" | "sumberData" | "satuan" | "sasaran">(field: Field) => iku[field] ?? others.find((row) => row[field] !== null)?.[field] ?? null;
    const annual = own.filter(({ triwulan, realisasiKinerja }) => triwulan === null && realisasiKinerja !== null).at(-1)?.realisasiKinerja ?? null;
    const analysed = analysisOf(own.filter(({ triwulan }) => until === null || (triwulan ?? 0) <= until));
    return {
      ...iku,
      realisasiKinerja: filled(iku.realisasiKinerja) ?? filled(annual) ?? iku.realisasiKinerja ?? annual,
      sasaran: first("sasaran"), satuan: first("satuan"), targetRenstra: first("targetRenstra"), standarNasional: first("standarNasional"), sumberData: first("sumberData"),
      penyebab: first("penyebab") ?? analysed.penyebab, solusi: first("solusi") ?? analysed.solusi,
      triwulan: joinQuarters(iku.triwulan, others, own),
    };
  });
}

const isOfYear = ({ isReadable, tahun, year: own, table }: RealisasiIku, year: number | null): boolean =>
  isReadable && (tahun === null ? !isOfOtherYear(table, year) : own === year);

const lastYear = (rows: readonly RealisasiIku[]): number | null => rows.reduce<number | null>((last, { year }) => (year !== null && year > (last ?? 0) ? year : last), null);

/** The last row's that says anything; a table without realisasi may tell it in several rows. */
function analysisOf(own: readonly RealisasiIku[]): Pick<Iku, "penyebab" | "solusi"> {
  const said = own.filter(({ penyebab, solusi }) => penyebab !== null || solusi !== null);
  const last = said.at(-1);
  const told = said.filter((row) => row === last || (row.realisasiKinerja === null && row.table === last?.table));
  return { penyebab: joinWords(told.map(({ penyebab }) => penyebab)), solusi: joinWords(told.map(({ solusi }) => solusi)) };
}

function joinQuarters(given: readonly TriwulanFigures[], others: readonly IndikatorRow[], own: readonly RealisasiIku[]): TriwulanFigures[] {
  const rows = own.flatMap(({ triwulan, target, realisasiKinerja }) => (triwulan === null ? [] : [{ triwulan, target: filled(target), realisasiKinerja: filled(realisasiKinerja) }]));
  const all = [...given, ...others.flatMap(({ triwulan }) => triwulan), ...rows.reverse()];
  return ([1, 2, 3, 4] as const).flatMap((triwulan) => {
    const same = all.filter((each) => each.triwulan === triwulan);
    const target = same.find((each) => each.target)?.target ?? null;
    const realisasiKinerja = same.find((each) => each.realisasiKinerja)?.realisasiKinerja ?? null;
    return target || realisasiKinerja ? [{ triwulan, target, realisasiKinerja }] : [];
  });
}
