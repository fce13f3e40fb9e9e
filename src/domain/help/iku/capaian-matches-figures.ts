import type { RuleHelp } from "../rule-help";

export const capaianMatchesFiguresHelp: RuleHelp = {
  rule: "capaian-matches-figures",
  why: "Capaian adalah angka pertama yang dihitung ulang pereviu. Bila tidak sama dengan realisasi ÷ target, semua kesimpulan di bawahnya ikut diragukan.",
  example: "Target 82, realisasi 70, capaian tertulis 86 %. Seharusnya 70 ÷ 82 × 100 = 85,37 %.",
  steps: [
    "Hitung realisasi ÷ target × 100; untuk indikator yang makin baik bila makin rendah, (2 × target − realisasi) ÷ target × 100.",
    "Bandingkan hasilnya dengan yang tertulis. Bila hanya beda di belakang koma, bulatkan (bukan potong).",
    "Bila berbeda jauh, periksa apakah persentasenya tertukar atau tersalin dari baris lain.",
    "Tulis angka yang benar atau pakai rumus, lalu samakan kalimat di naskah.",
  ],
};
