import type { RuleHelp } from "../rule-help";

export const staffColumnSumsHelp: RuleHelp = {
  rule: "staff-column-sums",
  why: "Baris jumlah harus sama dengan penjumlahan tiap kolom di atasnya. Pereviu menjumlahkan kolom ini lebih dahulu karena paling mudah diperiksa.",
  example: "Kolom S-2 hanya berisi 1 orang, tetapi baris TOTAL menyebut 2. Ada satu orang yang barisnya belum diisi, atau totalnya keliru.",
  steps: [
    "Jumlahkan kolom yang ditandai.",
    "Periksa baris yang disebut dalam penjelasan: ada sel kosong atau angka keliru?",
    "Perbaiki rinciannya, atau perbaiki jumlahnya.",
    "Pakai rumus =SUM(...) di baris jumlah supaya tidak terulang.",
  ],
};
