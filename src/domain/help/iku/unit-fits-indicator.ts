import type { RuleHelp } from "../rule-help";

export const unitFitsIndicatorHelp: RuleHelp = {
  rule: "unit-fits-indicator",
  why: "Indeks dan nilai adalah angka pada skalanya sendiri, bukan bagian dari keseluruhan. Satuan yang keliru membuat kenaikan dan capaian ditafsirkan salah.",
  example: "Indeks Kepuasan Masyarakat bersatuan % dengan target 82. Seharusnya satuannya “indeks” atau “nilai”.",
  steps: [
    "Lihat satuan di Perjanjian Kinerja atau dokumen IKU.",
    "Indeks dan nilai: tulis “indeks” atau “nilai”. Persentase: tulis %.",
    "Bila target persentase di atas 100, periksa apakah yang dimaksud jumlah, bukan persentase.",
    "Samakan satuan di semua tabel.",
  ],
};
