import type { BoundTable, TableKind } from "../assessment";
import type { Workbook } from "../grid";
import type { Records } from "../model/records";
import type { Settings } from "../settings";
import { readAnggaran } from "./read-anggaran";
import { readIdentity } from "./read-identity";
import { joinIku } from "./join-iku";
import { readIku, readIndikator } from "./read-iku";
import { foldYears, ikuOfYear, mergeTahunan, readIkuTahunan } from "./read-iku-tahunan";
import { readKeluaran } from "./read-keluaran";
import { realisasiRows } from "./realisasi-rows";
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
  const identity = readIdentity(tables, settings);
  const { year } = identity;
  const targets = of("target-iku").flatMap(readIku);
  const realisasi = of("realisasi-iku");
  const others = { rows: of("target-iku", "renstra", "triwulan", "realisasi-iku", "capaian-iku").flatMap(readIndikator), realisasi: realisasi.flatMap(realisasiRows), year };
  const byYear = <Kept extends { readonly table: BoundTable }>(kept: readonly Kept[]): Kept[] => [...kept].sort((a, b) => yearRank(a.table, year) - yearRank(b.table, year));
  const stated = of("capaian-iku").flatMap(readIku);
  const quarterly = of("triwulan").flatMap(readIku);
  const known = joinIku(byYear([...stated, ...(others.realisasi.length > 0 ? targets : []), ...quarterly]), others);
  const ikuTahunan = mergeTahunan([...of("banding-tahun").flatMap(readIkuTahunan), ...foldYears(realisasi, targets, year)]);
  const own = known.filter(({ table }) => !isOfOtherYear(table, year));
  const iku = own.length > 0 ? own : joinIku(ikuOfYear(ikuTahunan, year), others);
  return {
    ...identity,
    triwulan: settings.triwulan,
    iku,
    ikuLain: known.filter(({ table }) => isOfOtherYear(table, year)),
    ikuTahunan,
    anggaran: byYear(of("anggaran").map(readAnggaran)),
    keluaran: of("keluaran").map(readKeluaran),
    pegawai: of("pegawai-golongan", "pegawai-jabatan", "pegawai-jenis-kelamin").map(readRincian),
    rincian: [...of("arithmetic"), ...of("anggaran-multi-tahun").filter(({ table }) => ![...table.columns.values()].includes("kode") && table.totalRows.length > 0)].map(readRincian),
    figures: readers.flatMap((reader) => reader.figures()),
  };
}
