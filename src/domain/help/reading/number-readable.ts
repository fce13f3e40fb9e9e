import type { RuleHelp } from "../rule-help";

export const numberReadableHelp: RuleHelp = {
  rule: "number-readable",
  why: "Angka yang dapat dibaca dua cara tidak dapat dijumlahkan. Excel melewatinya, dan pembaca laporan bisa mengartikannya lain dari yang Anda maksud.",
  example: "Tertulis 113,187,358,00: bisa 113.187.358 atau 11.318.735.800. Seharusnya 113187358 dengan format #.##0.",
  steps: [
    "Buka sel yang ditandai, lalu lihat dokumen asalnya (DPA, SPJ, atau laporan realisasi).",
    "Ketik angkanya tanpa titik dan koma pemisah ribuan; koma hanya untuk desimal.",
    "Atur format selnya (Ctrl+1): Number dengan pemisah ribuan, atau Percentage untuk persen.",
    "Bila sel itu memang tidak ada angkanya, tulis n/a.",
  ],
};
