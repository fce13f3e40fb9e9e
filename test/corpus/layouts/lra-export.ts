import type { Layout } from "../layout";
import { body, type ColumnDraft } from "../table-draft";

export const lraExport: Layout = {
  name: "lra-export",
  habit: "SIPD's LRA as exported: one row per account, kode_* and nama_* columns, no pagu, no total",
  lay(book) {
    const { office } = book;
    const [urusan = ""] = office.kode.split(".");
    const columns: readonly ColumnDraft[] = [
      ["other", "kode_urusan"], ["other", "nama_urusan"], ["other", "kode_bidang_urusan"], ["other", "nama_bidang_urusan"], [["other", "kode"], "kode_program"], ["program", "nama_program"],
      [["other", "kode"], "kode_kegiatan"], ["kegiatan", "nama_kegiatan"], [["kode", "other"], "kode_sub_kegiatan"], ["sub-kegiatan", "nama_sub_kegiatan"], [["other", "kode"], "kode_rekening"], ["other", "nama_rekening"],
      ["realisasi-anggaran", "nilai_realisasi_lra"],
    ];
    const rows = office.programs.flatMap((program) => program.children.flatMap((kegiatan) => kegiatan.children.flatMap((sub) => sub.children.map((account) =>
      body([urusan, "URUSAN PEMERINTAHAN", office.kode, office.bidang, program.kode, program.nama, kegiatan.kode, kegiatan.nama, sub.kode, sub.nama, account.kode, account.nama, account.realisasi], "account")))));
    const page = book.page("lra");
    page.row = 1;
    page.left = 1;
    page.table({ kind: "anggaran", columns, rows });
  },
};
