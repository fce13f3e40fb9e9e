import type { RuleHelp } from "../rule-help";

export const formulaErrorFreeHelp: RuleHelp = {
  rule: "formula-error-free",
  why: "Sel yang berisi #REF!, #DIV/0! dan sejenisnya, rumus yang menghitung dirinya sendiri, dan rumus yang belum pernah dihitung tidak punya angka yang dapat dipertanggungjawabkan. Semua jumlah yang memakainya ikut rusak.",
  example: "Jumlah di C20 berisi =SUM(C5:C20), jadi menghitung dirinya sendiri. Seharusnya =SUM(C5:C19).",
  steps: [
    "Buka sel yang ditandai dan lihat rumusnya di baris rumus.",
    "#REF!: arahkan lagi ke sel yang benar, sebab sel lamanya sudah dihapus.",
    "#DIV/0!: isi pembaginya (pagu atau target), atau tulis n/a.",
    "Rumus berputar: keluarkan sel rumus itu dari daerah yang dijumlahkannya.",
    "Rumus belum dihitung: buka berkas di Excel, tekan F9, simpan, lalu periksa lagi.",
  ],
};
