import type { RuleHelp } from "../rule-help";

export const averageMatchesHelp: RuleHelp = {
  rule: "average-matches",
  why: "Rata-rata capaian biasanya menjadi kesimpulan laporan. Rata-rata semua indikator dan rata-rata per sasaran bisa berbeda; keduanya boleh, asal disebut yang mana.",
  example: "Capaian 85,37; 100; 74,79; 100 dengan rata-rata tertulis 92 %. Seharusnya 90,04 %.",
  steps: [
    "Hitung ulang rata-rata dari kolom capaian; indikator yang n/a tidak ikut dihitung.",
    "Putuskan: rata-rata semua indikator, atau rata-rata dari rata-rata tiap sasaran.",
    "Tulis hasilnya dan sebutkan cara yang dipakai, di tabel dan di naskah.",
  ],
};
