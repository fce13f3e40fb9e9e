import type { RuleHelp } from "../rule-help";

export const percentScaleUniformHelp: RuleHelp = {
  rule: "percent-scale-uniform",
  why: "0,85 dan 85 dalam satu kolom persen tampak sama bagi penulisnya, tetapi berbeda seratus kali bagi rumus dan rata-rata. Pereviu akan menanyakan mana yang benar.",
  example: "Kolom serapan berisi 97,5 lalu 0,85. Seharusnya 97,5 dan 85, atau keduanya berformat persen: 97,5% dan 85%.",
  steps: [
    "Lihat cara baris lain di kolom itu menulis persennya.",
    "Tulis sel yang ditandai dengan cara yang sama: ketik 85% atau atur format sel menjadi Percentage.",
    "Bila indikatornya bukan persentase (misalnya indeks), perbaiki satuannya.",
    "Periksa lagi rata-rata dan rumus yang memakai sel itu.",
  ],
};
