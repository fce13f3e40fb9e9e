import type { RuleHelp } from "../rule-help";

export const ratioOfAnyTableHelp: RuleHelp = {
  rule: "ratio-of-any-table",
  why: "Tabel beberapa tahun sering disalin dari laporan lama lalu ditambah satu tahun. Persentase yang ikut tersalin tidak lagi cocok dengan angkanya, dan tren yang dibahas di naskah menjadi keliru.",
  example: "Tahun 2021: anggaran 500.000.000, realisasi 450.000.000, tertulis 95 %; seharusnya 90 %.",
  steps: [
    "Buka sel yang ditunjuk dan bandingkan dengan anggaran atau target serta realisasi tahun yang sama.",
    "Bila persentasenya yang keliru, ganti dengan rumus realisasi dibagi anggaran (atau target).",
    "Bila angkanya yang keliru, perbaiki dari laporan tahun itu.",
  ],
};
