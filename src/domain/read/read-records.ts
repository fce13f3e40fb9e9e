import type { BoundTable, TableKind } from "../assessment";
import type { CellRef, Workbook } from "../grid";
import type { FindCell } from "../model/figure";
import type { Records } from "../model/records";
import type { Settings } from "../settings";
import { readAnggaran } from "./read-anggaran";
import { readIdentity } from "./read-identity";
import { readIndikatorRecords } from "./read-indikator-records";
import { readKeluaran } from "./read-keluaran";
import { readNarasi } from "./read-narasi";
import { readRataRata } from "./read-rata-rata";
import { readRincian } from "./read-rincian";
import { openTable, type TableReader } from "./table-reader";
import { yearRank } from "./year-preference";

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
  const byYear = <Kept extends { readonly table: BoundTable }>(kept: readonly Kept[]): Kept[] => [...kept].sort((a, b) => yearRank(a.table, year, settings.triwulan) - yearRank(b.table, year, settings.triwulan));
  return {
    ...identity,
    triwulan: settings.triwulan,
    ...readIndikatorRecords(of, year, settings),
    anggaran: byYear(of("anggaran").map(readAnggaran)),
    keluaran: of("keluaran", "anggaran").filter((reader) => reader.column("tolok-ukur") !== null && reader.column("target") !== null).map(readKeluaran),
    pegawai: of("pegawai-golongan", "pegawai-jabatan", "pegawai-jenis-kelamin").map(readRincian),
    rincian: [...of("arithmetic"), ...of("anggaran-multi-tahun").filter(({ table }) => ![...table.columns.values()].includes("kode") && table.totalRows.length > 0)].map(readRincian),
    narasi: of("narasi").flatMap(readNarasi),
    rataRata: of("capaian-iku", "target-iku", "triwulan").flatMap(readRataRata),
    find: findIn(readers),
    figures: readers.flatMap((reader) => reader.figures()),
  };
}

/** A cell is looked for in its own table. */
function findIn(readers: readonly TableReader[]): FindCell {
  const holds = ({ table: { sheet, box } }: TableReader, cell: CellRef): boolean => sheet === cell.sheet && cell.row >= box.top && cell.row <= box.bottom && cell.column >= box.left && cell.column <= box.right;
  return (cell) => readers.find((reader) => holds(reader, cell))?.find(cell) ?? null;
}
