import type { RuleHelp } from "../rule-help";

export const accountClassTotalsHelp: RuleHelp = {
  rule: "account-class-totals",
  why: "Belanja per rekening (pegawai, barang dan jasa, modal) dan belanja per program membagi anggaran yang sama; jumlahnya harus sama.",
  example: "Belanja per rekening berjumlah 7.514.001.545, tabel per program 7.552.676.345: satu kegiatan belum masuk ke salah satunya.",
  steps: [
    "Cocokkan kedua jumlah dengan DPA dan LRA.",
    "Cari rekening atau kegiatan yang sebesar selisihnya.",
    "Perbaiki tabel yang keliru dan pakai rumus SUM untuk jumlahnya.",
  ],
};
