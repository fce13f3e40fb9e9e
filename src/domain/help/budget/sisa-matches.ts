import type { RuleHelp } from "../rule-help";

export const sisaMatchesHelp: RuleHelp = {
  rule: "sisa-matches",
  why: "Sisa anggaran adalah pagu dikurangi realisasi. Sisa yang lain dari itu membuat pembaca ragu pada ketiga angkanya.",
  example: "Pagu 28.904.985, realisasi 25.657.054, sisa tertulis 3.274.931: dua angka tertukar, seharusnya 3.247.931.",
  steps: [
    "Periksa pagu dan realisasi di baris itu.",
    "Ganti sisanya dengan rumus pagu dikurangi realisasi.",
  ],
};
