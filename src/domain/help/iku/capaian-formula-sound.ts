import type { RuleHelp } from "../rule-help";

export const capaianFormulaSoundHelp: RuleHelp = {
  rule: "capaian-formula-sound",
  why: "Rumus yang salah membuat capaian tampak baik padahal tidak. Beberapa buku panduan mencetak (realisasi − (realisasi − target)) ÷ target, yang hasilnya selalu 100 % berapa pun realisasinya.",
  example: "Tertulis =(D5-(D5-C5))/C5*100, selalu 100 %. Seharusnya =D5/C5*100. Contoh lain: indikator waktu tunggu dihitung =D5/C5*100, padahal makin rendah makin baik.",
  steps: [
    "Buka sel yang ditandai dan lihat rumusnya.",
    "Ganti dengan realisasi ÷ target × 100, atau (2 × target − realisasi) ÷ target × 100 bila makin rendah makin baik.",
    "Pastikan rumus memakai sel di barisnya sendiri, tanpa $ pada nomor baris.",
    "Salin rumus yang benar ke semua baris tabel itu.",
  ],
};
