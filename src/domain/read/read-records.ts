import type { BoundTable, TableKind } from "../assessment";
import type { Workbook } from "../grid";
import type { Records } from "../model/records";
import type { Settings } from "../settings";
import { readAnggaran } from "./read-anggaran";
import { readIdentity } from "./read-identity";
import { joinRealisasi, readIku } from "./read-iku";
import { foldYears, ikuOfYear, readIkuTahunan } from "./read-iku-tahunan";
import { readRincian } from "./read-rincian";
import { openTable } from "./table-reader";
import { isOfOtherYear, yearRank } from "./year-preference";

/** Turns bound tables into records; every value keeps its cell. */
export function readRecords(workbook: Workbook, tables: readonly BoundTable[], settings: Settings): Records {
  const grids = new Map(workbook.grids.map((grid) => [grid.sheet, grid]));
  const readers = tables.flatMap((table) => {
    const grid = grids.get(table.sheet);
    return grid ? [openTable(table, grid)] : [];
  });
  const of = (...kinds: TableKind[]) => readers.filter(({ table }) => kinds.includes(table.kind));
  const identity = readIdentity(tables, of("profil")[0] ?? null, settings);
  const realisasi = of("realisasi-iku");
  const targets = of("target-iku").flatMap(readIku);
  const ikuTahunan = [...of("banding-tahun").flatMap(readIkuTahunan), ...foldYears(realisasi, targets, identity.year)];
  const stated = of("capaian-iku").flatMap(readIku);
  const joined = realisasi.length > 0 ? joinRealisasi(targets, realisasi, identity.year) : [];
  const { year } = identity;
  const byYear = <Kept extends { readonly table: BoundTable }>(kept: readonly Kept[]): Kept[] => [...kept].sort((a, b) => yearRank(a.table, year) - yearRank(b.table, year));
  const known = byYear([...stated, ...joined]);
  const iku = known.filter(({ table }) => !isOfOtherYear(table, year));
  return {
    ...identity,
    triwulan: settings.triwulan,
    keluaran: [],
    iku: iku.length > 0 ? iku : ikuOfYear(ikuTahunan, year),
    ikuLain: known.filter(({ table }) => isOfOtherYear(table, year)),
    ikuTahunan,
    anggaran: byYear(of("anggaran").map(readAnggaran)),
    pegawai: of("pegawai-golongan", "pegawai-jabatan", "pegawai-jenis-kelamin").map(readRincian),
    rincian: [...of("arithmetic"), ...of("anggaran-multi-tahun").filter(({ table }) => ![...table.columns.values()].includes("kode") && table.totalRows.length > 0)].map(readRincian),
    figures: readers.flatMap((reader) => reader.figures()),
  };
}
