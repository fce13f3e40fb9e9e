import type { Figure, Words } from "../model/figure";
import type { Keluaran, KeluaranLine } from "../model/keluaran";
import type { TableReader } from "./table-reader";

/** "Masukan", "Input": what a kegiatan was given, no output. */
const MASUKAN = /^\W*(?:masukan|input)\b/i;
/** "Tersedianya dana", "Jumlah anggaran yang dibutuhkan". */
const DANA = /^\W*(?:(?:tersedianya|jumlah|besaran|besarnya|kebutuhan|penyediaan)\s+)?(?:dana|anggaran|pagu|biaya)\b/i;
const RUPIAH = /^(?:rp\.?|rupiah)$/i;

interface Money {
  readonly pagu: Figure | null;
  readonly realisasiAnggaran: Figure | null;
}
const NO_MONEY: Money = { pagu: null, realisasiAnggaran: null };

/**
 * The outputs of a table with tolok ukur and target. The kegiatan is a column of its own, filled down, or a row of its own
 * above its outputs, or the table's caption. Rows of money are the kegiatan's pagu and realisasi, other rows of masukan
 * (people, tools) are left out. A unit stands in its column or behind the figure ("3 Dokumen").
 */
export function readKeluaran(reader: TableReader): Keluaran {
  const { table } = reader;
  const hasKegiatan = reader.column("kegiatan") !== null || reader.column("sub-kegiatan") !== null;
  const hasJenis = reader.column("indikator") !== null;
  let kegiatan = hasKegiatan ? null : readCaption(reader);
  let money = NO_MONEY;
  let isMasukan = false;
  const begin = (named: Words): void => void ([kegiatan, money, isMasukan] = [named, NO_MONEY, false]);
  const lines = table.bodyRows.flatMap((row): KeluaranLine[] => {
    const named = reader.wordsOf(row, "sub-kegiatan") ?? reader.wordsOf(row, "kegiatan");
    if (named && named.text !== kegiatan?.text) begin(named);
    const jenis = reader.wordsOf(row, "indikator");
    if (jenis) isMasukan = MASUKAN.test(jenis.text);
    const tolokUkur = reader.wordsOf(row, "tolok-ukur");
    const target = reader.figureOf(row, "target");
    const realisasiKinerja = reader.figureOf(row, "realisasi");
    if (!tolokUkur || !target) return [];
    const satuanTarget = reader.wordsOf(row, "satuan")?.text ?? unitOf(target);
    if (!hasKegiatan && !hasJenis && target.state === "empty" && (realisasiKinerja?.state ?? "empty") === "empty" && satuanTarget === null) {
      begin(tolokUkur);
      return [];
    }
    if ((satuanTarget === null || RUPIAH.test(satuanTarget)) && (isMasukan || DANA.test(tolokUkur.text))) {
      money = { pagu: target, realisasiAnggaran: reader.figureOf(row, "realisasi-anggaran") ?? realisasiKinerja };
      return [];
    }
    if (isMasukan) return [];
    const own: Money = { pagu: reader.figureOf(row, "pagu-perubahan") ?? reader.figureOf(row, "pagu") ?? money.pagu, realisasiAnggaran: reader.figureOf(row, "realisasi-anggaran") ?? money.realisasiAnggaran };
    return [{ row, kegiatan, tolokUkur, target, satuanTarget, realisasiKinerja, satuanRealisasi: realisasiUnit(reader, row, realisasiKinerja), ...own }];
  });
  return { table, lines };
}

/** The last line above the table, which is what stands nearest to it. */
function readCaption(reader: TableReader): Words {
  const { table } = reader;
  for (const row of [table.box.top - 1, table.box.top - 2]) {
    for (let column = table.box.left; row > 0 && column <= table.box.right; column++) {
      const found = reader.words(row, column);
      if (found) return found;
    }
  }
  return { text: table.title, cell: { sheet: table.sheet, row: Math.max(1, table.box.top - 1), column: table.box.left } };
}

const unitOf = (figure: Figure | null): string | null => figure?.unit ?? (figure?.percent ? "%" : null);

/** A column for both units stands for the realisasi too, unless another is written behind the figure. */
function realisasiUnit(reader: TableReader, row: number, realisasi: Figure | null): string | null {
  const both = reader.column("satuan-realisasi") === null ? (reader.wordsOf(row, "satuan")?.text ?? null) : null;
  return reader.wordsOf(row, "satuan-realisasi")?.text ?? unitOf(realisasi) ?? both;
}
