import type { Workbook } from "../grid";
import { anggaran } from "../template/anggaran";
import { userGrids } from "../user-grids";
import type { IssueLog } from "./issue-log";
import { openTarget, type Target } from "./target-rows";

export interface FoundTarget {
  /** `null`: there is none, or none that can be used, which is told. */
  readonly target: Target | null;
  readonly sheet: string;
  /** It is to be made, on a sheet of that name. */
  readonly isNew: boolean;
}

/** The table that an import goes to. */
export function findTarget(workbook: Workbook, log: IssueLog): FoundTarget {
  const table = workbook.tables.find(({ name }) => name.toLowerCase() === anggaran.name.toLowerCase());
  const grid = userGrids(workbook).find(({ sheet }) => sheet === table?.sheet);
  if (table && grid) {
    const target = openTarget(table, grid);
    if (!target) log.tell({ kind: "table-unusable", blocks: true, inExport: [], inTable: [{ sheet: table.sheet, row: table.box.top, column: table.box.left }], message: `Tabel ${table.name} tidak punya baris judul; nyalakan Baris Header di tab Desain Tabel, lalu impor lagi.` });
    return { target, sheet: table.sheet, isNew: false };
  }
  const isTaken = table !== undefined || workbook.names.some(({ name }) => name.toLowerCase() === anggaran.name.toLowerCase());
  if (isTaken) log.tell({ kind: "table-unusable", blocks: true, inExport: [], inTable: [], message: `Nama ${anggaran.name} sudah dipakai untuk hal lain di buku kerja ini, sehingga tabelnya tidak dapat dibuat; ganti nama itu di Rumus > Manajer Nama.` });
  return { target: null, sheet: freeSheetName(workbook), isNew: !isTaken };
}

function freeSheetName({ grids }: Workbook): string {
  const taken = new Set(grids.map(({ sheet }) => sheet.toLowerCase()));
  let name = anggaran.sheet;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${anggaran.sheet} (${number})`;
  return name;
}
