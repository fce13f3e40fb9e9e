import type { BoundTable, TableKind } from "../assessment";
import type { Iku, IkuTahunan } from "../model/iku";
import type { Records } from "../model/records";
import type { Settings } from "../settings";
import { joinIku } from "./join-iku";
import { readIku, readIndikator } from "./read-iku";
import { earlierYears, foldYears, ikuOfYear, mergeTahunan, readIkuTahunan } from "./read-iku-tahunan";
import { realisasiRows } from "./realisasi-rows";
import { wordsKey } from "./same-words";
import type { TableReader } from "./table-reader";
import { isOfOtherYear, yearRank } from "./year-preference";

/**
 * All that the workbook says of indicators. The report's own come from the tables of the report year that hold target and
 * realisasi, the most fitting first; from targets whose realisasi other tables hold; and where there is neither, from the
 * year's columns of a comparison table.
 * @param of the workbook's tables of the kinds given
 */
export function readIndikatorRecords(of: (...kinds: TableKind[]) => readonly TableReader[], year: number | null, settings: Settings): Pick<Records, "iku" | "ikuLain" | "ikuTahunan" | "realisasiIku" | "indikatorRows" | "bandingRows"> {
  const byYear = <Kept extends { readonly table: BoundTable }>(kept: readonly Kept[]): Kept[] => [...kept].sort((a, b) => yearRank(a.table, year) - yearRank(b.table, year));
  const targets = of("target-iku").flatMap(readIku);
  const realisasiIku = of("realisasi-iku").flatMap(realisasiRows);
  const bandingRows = of("banding-tahun").flatMap(readIkuTahunan);
  const indikatorRows = of("target-iku", "renstra", "triwulan", "capaian-iku").flatMap(readIndikator);
  const compared = [...bandingRows, ...foldYears(realisasiIku, targets, year)];
  const others = { rows: byYear(indikatorRows), realisasi: realisasiIku, year, until: settings.triwulan };
  const all = byYear([...of("capaian-iku").flatMap(readIku), ...targets, ...of("triwulan").flatMap(readIku)]);
  const hasRealisasi = realisasiIku.some(({ realisasiKinerja }) => realisasiKinerja !== null);
  const joined = joinIku(all.filter(({ table }) => !isOfOtherYear(table, year)), others);
  const measured = new Set(joined.filter(isMeasured).map(({ table }) => table));
  const ofYear = joined.filter(({ table }) => hasRealisasi || measured.has(table));
  const ofOtherYears = all.filter((iku) => isOfOtherYear(iku.table, year) && isMeasured(iku));
  const { first, again } = byName(ofYear.length > 0 ? ofYear : joinIku(ikuOfYear(mergeTahunan(compared), year), others));
  const ikuTahunan = mergeTahunan([...compared, ...earlierYears(ofOtherYears, first, year)]);
  return { iku: first, ikuLain: [...again, ...ofOtherYears], ikuTahunan: settings.triwulan === null ? ikuTahunan : withoutYear(ikuTahunan, first, year), realisasiIku, indikatorRows, bandingRows };
}

/** Its table has columns for what was reached, or another table tells of it by quarter. */
const isMeasured = ({ table, triwulan }: Iku): boolean =>
  [...table.columns.values()].some((role) => role === "realisasi" || /^tw:\d:realisasi$/.test(role)) || triwulan.some(({ realisasiKinerja }) => realisasiKinerja !== null);

/** An indicator that several tables name counts as the first has it; names that one table repeats all stay. */
function byName(ikuList: readonly Iku[]): { readonly first: Iku[]; readonly again: Iku[] } {
  const tableOf = new Map<string, BoundTable>();
  for (const { indikator, table } of ikuList) if (!tableOf.has(wordsKey(indikator.text))) tableOf.set(wordsKey(indikator.text), table);
  const isFirst = ({ indikator, table }: Iku): boolean => tableOf.get(wordsKey(indikator.text)) === table;
  return { first: ikuList.filter(isFirst), again: ikuList.filter((iku) => !isFirst(iku)) };
}

function withoutYear(ikuTahunan: readonly IkuTahunan[], ikuList: readonly Iku[], year: number | null): IkuTahunan[] {
  const names = new Set(ikuList.map(({ indikator }) => wordsKey(indikator.text)));
  return ikuTahunan.map((row) => (names.has(wordsKey(row.indikator.text)) ? { ...row, years: row.years.filter((of) => of.year !== year) } : row));
}
