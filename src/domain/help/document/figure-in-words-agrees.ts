import type { RuleHelp } from "../rule-help";

export const figureInWordsAgreesHelp: RuleHelp = {
  rule: "figure-in-words-agrees",
  why: "Angka dan hurufnya adalah satu pernyataan yang ditulis dua kali. Bila berbeda, tidak jelas mana yang berlaku.",
  example: "Tertulis 36 (tiga puluh empat) orang. Seharusnya 36 (tiga puluh enam) atau 34 (tiga puluh empat).",
  steps: [
    "Pastikan angka yang benar dari sumbernya.",
    "Samakan angka dan hurufnya.",
  ],
};
