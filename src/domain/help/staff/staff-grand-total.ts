import type { RuleHelp } from "../rule-help";

export const staffGrandTotalHelp: RuleHelp = {
  rule: "staff-grand-total",
  why: "Pegawai yang sama dihitung menurut baris dan menurut kolom, jadi kedua hitungan harus bertemu di satu angka di pojok kanan bawah.",
  example: "Kolom Jumlah menghasilkan 45, baris TOTAL menghasilkan 44, dan yang tertulis 44. Seharusnya ketiganya sama.",
  steps: [
    "Perbaiki dahulu jumlah per baris yang ditandai.",
    "Perbaiki jumlah per kolom yang ditandai.",
    "Hitung ulang total di pojok, lalu cocokkan dengan daftar pegawai.",
  ],
};
