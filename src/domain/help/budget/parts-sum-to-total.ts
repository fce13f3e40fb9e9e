import type { RuleHelp } from "../rule-help";

export const partsSumToTotalHelp: RuleHelp = {
  rule: "parts-sum-to-total",
  why: "Jumlah yang tidak sama dengan rinciannya adalah hal pertama yang ditemukan pereviu, dan membuat semua persentase yang dihitung darinya ikut diragukan.",
  example: "Sepuluh kegiatan berjumlah 7.552.676.345, tetapi JUMLAH tertulis 7.514.001.545. Selisihnya 38.674.800, persis satu kegiatan yang belum ikut dijumlahkan.",
  steps: [
    "Baca penjelasan selisih di temuan: baris mana yang mungkin terlewat, terhitung dua kali, atau tertukar angkanya.",
    "Periksa baris itu dengan DPA.",
    "Perbaiki barisnya, atau ganti jumlahnya dengan rumus SUM.",
    "Samakan jumlah yang disebut di naskah.",
  ],
};
