import type { RuleHelp } from "../rule-help";

export const numberStoredAsTextHelp: RuleHelp = {
  rule: "number-stored-as-text",
  why: "Excel tidak ikut menjumlahkan angka yang tersimpan sebagai teks. Jumlah di bawahnya menjadi terlalu kecil tanpa peringatan apa pun.",
  example: "Tertulis Rp. 12.897.600 sebagai teks: =SUM(C6:C7) menghasilkan 0. Seharusnya angka 12897600 dengan format #.##0.",
  steps: [
    "Tekan Perbaiki untuk melihat daftar sel sebelum dan sesudahnya, lalu setujui.",
    "Atau ketik ulang angkanya tanpa Rp, titik, dan tanda %.",
    "Tampilan Rp, titik, dan % diatur lewat format sel, bukan diketik.",
    "Angka yang diikuti kata, misalnya 36 (tiga puluh enam), pisahkan: angkanya di sel ini, katanya di naskah.",
  ],
};
