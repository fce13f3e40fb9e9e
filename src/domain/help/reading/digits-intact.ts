import type { RuleHelp } from "../rule-help";

export const digitsIntactHelp: RuleHelp = {
  rule: "digits-intact",
  why: "Excel hanya menyimpan 15 digit sebuah angka; digit berikutnya diganti 0 tanpa pemberitahuan. Nomor rekening, NIK, atau jumlah yang sangat besar bisa berubah.",
  example: "Diketik 3275011990010101, tersimpan 3275011990010100. Seharusnya disimpan sebagai teks.",
  steps: [
    "Cocokkan angka itu dengan dokumen asalnya.",
    "Untuk nomor (kode, rekening, NIK): atur format sel menjadi Teks, lalu ketik ulang seluruhnya.",
    "Untuk jumlah uang: pastikan tidak kelebihan digit, dan tulis tanpa desimal.",
  ],
};
