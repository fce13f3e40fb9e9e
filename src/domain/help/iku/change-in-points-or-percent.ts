import type { RuleHelp } from "../rule-help";

export const changeInPointsOrPercentHelp: RuleHelp = {
  rule: "change-in-points-or-percent",
  why: "Dari 70 % ke 85 % adalah kenaikan 15 poin, tetapi 21,43 % dari semula. Menyebut 15 % memberi angka yang bukan keduanya.",
  example: "“Mengalami peningkatan 15 %”. Seharusnya “meningkat 15 poin persen, dari 70 % menjadi 85 %” atau “meningkat 21,43 %”.",
  steps: [
    "Hitung selisih kedua tahun: itulah poin.",
    "Bagi selisih dengan angka tahun sebelumnya, kalikan 100: itulah persen.",
    "Tulis salah satu dengan sebutan yang tepat, sebaiknya bersama kedua angkanya.",
  ],
};
