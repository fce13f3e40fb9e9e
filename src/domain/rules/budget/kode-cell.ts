import type { CellRef } from "../../grid";
import type { Anggaran, AnggaranLine } from "../../model/anggaran";

/** Where a line's code stands: in its own column, or in front of the name. */
export function kodeCell({ table }: Anggaran, { row, name }: AnggaranLine): CellRef {
  const column = [...table.columns].find(([, role]) => role === "kode")?.[0];
  return column === undefined ? name.cell : { sheet: table.sheet, row, column };
}

export const NO_KODE = "Tidak ada tabel anggaran dengan kode program dan kegiatan.";
