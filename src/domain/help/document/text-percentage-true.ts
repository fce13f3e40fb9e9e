import type { RuleHelp } from "../rule-help";

export const textPercentageTrueHelp: RuleHelp = {
  rule: "text-percentage-true",
  why: "Pembaca dapat menghitung sendiri persentase dari pagu dan realisasi di kalimat yang sama. Persentase yang dipotong atau ditulis 100 % padahal masih ada sisa akan ditanyakan.",
  example: "Pagu Rp711.144.650, realisasi Rp708.380.720, ditulis 100 %. Seharusnya 99,61 %, karena Rp2.763.930 belum terserap.",
  steps: [
    "Hitung realisasi dibagi pagu, kali 100, lalu bulatkan.",
    "Perbaiki persentase di kalimat.",
    "Bila tabel memuat angka yang sama, perbaiki keduanya.",
  ],
};
