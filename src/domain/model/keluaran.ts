import type { BoundTable } from "../assessment";
import type { Figure, Words } from "./figure";

/** One output of a kegiatan, with its own yardstick. */
export interface KeluaranLine {
  readonly row: number;
  /** The kegiatan or sub kegiatan it belongs to, filled down from the cell above. */
  readonly kegiatan: Words | null;
  readonly tolokUkur: Words;
  readonly target: Figure;
  readonly satuanTarget: string | null;
  readonly realisasiKinerja: Figure | null;
  readonly satuanRealisasi: string | null;
  /** The budget of the kegiatan where the output table has it beside the output. */
  readonly pagu: Figure | null;
  readonly realisasiAnggaran: Figure | null;
}

export interface Keluaran {
  readonly table: BoundTable;
  readonly lines: readonly KeluaranLine[];
}
