import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { body } from "../table-draft";

export const namedTables: Layout = {
  name: "named-tables",
  habit: "Excel tables of our own names: Profil, TargetIKU, RealisasiIKU, Anggaran",
  lay(book) {
    const { office, year } = book;
    book.page("Profil").table({ kind: "profil", named: "Profil", columns: [[["other", "unit"], "Instansi"], [["tahun", "other"], "Tahun"], ["other", "Kepala"]], rows: [body([office.nama, year, office.kepala])] });
    book.page("Target").table({
      kind: "target-iku", named: "TargetIKU", columns: [["sasaran", "Sasaran Strategis"], ["indikator", "Indikator Kinerja"], ["satuan", "Satuan"], ["arah", "Arah"], ["target", "Target"]],
      rows: shown(book).map(({ iku, nama, satuan, target }) => body([iku.sasaran, nama, satuan, iku.isFalling ? "turun" : "naik", target])),
    });
    book.page("Realisasi").table({ kind: "realisasi-iku", named: "RealisasiIKU", columns: [["indikator", "Indikator Kinerja"], ["tahun", "Tahun"], ["realisasi", "Realisasi"]], rows: shown(book).map(({ nama, realisasi }) => body([nama, year, realisasi])) });
    book.page("Anggaran").table({
      kind: "anggaran", named: "Anggaran", columns: [["kode", "Kode"], ["program", "Program"], ["kegiatan", "Kegiatan"], ["pagu", "Pagu"], ["pagu-perubahan", "Pagu Perubahan"], ["realisasi-anggaran", "Realisasi"]],
      rows: office.programs.flatMap((program) => program.children.map(({ kode, nama, pagu, realisasi }) => body([kode, program.nama, nama, pagu, "", realisasi], "kegiatan"))),
    });
  },
};
