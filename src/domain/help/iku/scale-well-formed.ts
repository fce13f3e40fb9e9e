import type { RuleHelp } from "../rule-help";

export const scaleWellFormedHelp: RuleHelp = {
  rule: "scale-well-formed",
  why: "Setiap capaian harus masuk tepat satu predikat. Celah atau tumpang-tindih pada skala membuat predikat bisa diperdebatkan.",
  example: "Skala “80–100” dan “50–75”: capaian 77 % tidak punya predikat. Seharusnya “76–100” dan “50–75”, atau batas lain yang bersambung.",
  steps: [
    "Urutkan rentang dari yang tertinggi.",
    "Pastikan batas atas tiap rentang bersambung dengan batas bawah rentang di atasnya, misalnya 75,99 dan 76.",
    "Isi skala yang sama pada Pilihan.",
  ],
};
