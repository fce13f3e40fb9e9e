import type { ColumnRole } from "../../assessment";
import type { CellRef } from "../../grid";
import type { Keluaran, KeluaranLine } from "../../model/keluaran";
import type { Records } from "../../model/records";

export const NO_OUTPUT = "Belum ada tabel keluaran dengan tolok ukur, target, dan realisasi.";

/** Every output with its table, in the workbook's order. */
export const outputsOf = (records: Records): readonly (readonly [KeluaranLine, Keluaran])[] => records.keluaran.flatMap((keluaran) => keluaran.lines.map((line) => [line, keluaran] as const));

/** Where the unit of an output's target stands: behind the figure or in its own column. */
export const targetUnitCell = (line: KeluaranLine, keluaran: Keluaran): CellRef => (line.target.unit === null ? (cellOf(line, keluaran, "satuan") ?? line.target.cell) : line.target.cell);

/** Where the unit of its realisasi stands; `null` when it has no realisasi. */
export function realisasiUnitCell(line: KeluaranLine, keluaran: Keluaran): CellRef | null {
  const own = line.realisasiKinerja?.cell ?? null;
  return line.realisasiKinerja?.unit === null ? (cellOf(line, keluaran, "satuan-realisasi") ?? own) : own;
}

function cellOf({ row }: KeluaranLine, { table }: Keluaran, role: ColumnRole): CellRef | null {
  const column = [...table.columns].find(([, has]) => has === role)?.[0];
  return column === undefined ? null : { sheet: table.sheet, row, column };
}
