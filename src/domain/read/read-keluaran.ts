import type { Figure, Words } from "../model/figure";
import type { Keluaran, KeluaranLine } from "../model/keluaran";
import type { TableReader } from "./table-reader";

/** "Masukan: Tersedianya dana" is the kegiatan's budget, no output. */
const DANA = /^\W*(?:masukan|input)\b|\bdana\b|\banggaran\b/i;

/**
 * The outputs of a table of masukan and keluaran. The kegiatan is a column of its own, filled down, or the table's caption;
 * rows of money are the kegiatan's pagu and realisasi. A unit stands in its column or behind the figure ("3 Dokumen").
 */
export function readKeluaran(reader: TableReader): Keluaran {
  const { table } = reader;
  const hasKegiatan = reader.column("kegiatan") !== null || reader.column("sub-kegiatan") !== null;
  const caption: Words = { text: table.title, cell: { sheet: table.sheet, row: Math.max(1, table.box.top - 1), column: table.box.left } };
  let kegiatan = hasKegiatan ? null : caption;
  let money: Pick<KeluaranLine, "pagu" | "realisasiAnggaran"> = NO_MONEY;
  const lines = table.bodyRows.flatMap((row): KeluaranLine[] => {
    const named = reader.wordsOf(row, "sub-kegiatan") ?? reader.wordsOf(row, "kegiatan");
    if (named) [kegiatan, money] = [named, NO_MONEY];
    const tolokUkur = reader.wordsOf(row, "tolok-ukur");
    const target = reader.figureOf(row, "target");
    const realisasiKinerja = reader.figureOf(row, "realisasi");
    if (!tolokUkur || !target) return [];
    if (DANA.test(reader.wordsOf(row, "indikator")?.text ?? "") || (target.unit === null && reader.wordsOf(row, "satuan") === null && DANA.test(tolokUkur.text))) {
      money = { pagu: target, realisasiAnggaran: realisasiKinerja };
      return [];
    }
    return [{
      row, kegiatan, tolokUkur, target, realisasiKinerja, ...ownMoney(reader, row, money),
      satuanTarget: unitOf(reader.wordsOf(row, "satuan"), target), satuanRealisasi: unitOf(reader.wordsOf(row, "satuan-realisasi") ?? reader.wordsOf(row, "satuan"), realisasiKinerja),
    }];
  });
  return { table, lines };
}

const NO_MONEY = { pagu: null, realisasiAnggaran: null } as const;

const unitOf = (column: Words | null, figure: Figure | null): string | null => column?.text ?? figure?.unit ?? (figure?.percent ? "%" : null);

const ownMoney = (reader: TableReader, row: number, money: Pick<KeluaranLine, "pagu" | "realisasiAnggaran">): Pick<KeluaranLine, "pagu" | "realisasiAnggaran"> => ({
  pagu: reader.figureOf(row, "pagu") ?? money.pagu, realisasiAnggaran: reader.figureOf(row, "realisasi-anggaran") ?? money.realisasiAnggaran,
});
