import { figureColumns } from "../figure-columns";
import { isPivot, plainRole, type Kind, type Seen } from "../kind";
import { sortRows } from "../row-roles";
import type { Meaning } from "../wordings";

/** Any other table whose rows add up: it has figures and a JUMLAH row. */
export const arithmetic: Kind = {
  kind: "arithmetic",
  hasGroups: true,
  match(seen) {
    const { block } = seen;
    const { totalRows, bodyRows } = sortRows(block, true);
    if (totalRows.length === 0 || bodyRows.length === 0 || figureColumns(block).length === 0) return null;
    return { reason: "tabel angka dengan baris jumlah", doubt: doubtOf(seen) };
  },
  role: (heading, seen) => (isPivot(seen) || heading.meaning === "uraian" ? "other" : plainRole(heading, seen)),
};

const TELLING: readonly Meaning[] = ["kode", "program", "kegiatan", "sub-kegiatan", "program-kegiatan", "sasaran", "sisa", "sumber-dana", "indikator", "tolok-ukur", "target", "realisasi", "capaian", "serapan", "pagu", "pagu-perubahan", "fisik", "golongan", "triwulan", "renstra"];

/** Columns of a report's table, though not all that such a table needs; or a summary that Excel made. */
function doubtOf(seen: Seen): string | null {
  const { meanings } = seen;
  if (isPivot(seen)) return "Ini tabel pivot, ringkasan dari tabel lain. Bila tabel asalnya ada di buku kerja, pilih “Bukan tabel ini”.";
  return TELLING.some((meaning) => meanings.has(meaning)) ? "Sebagian judul kolomnya seperti tabel anggaran, kinerja, atau pegawai, tetapi tidak lengkap. Pilih jenis tabelnya bila memang demikian." : null;
}
