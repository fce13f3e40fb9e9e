import type { RuleHelp } from "../rule-help";

export const rowUniqueHelp: RuleHelp = {
  rule: "row-unique",
  why: "Satu indikator punya satu target dan satu realisasi untuk satu periode. Bila tertulis dua kali, pembaca tidak tahu mana yang berlaku, dan rata-ratanya terhitung ganda.",
  example: "IKM tercantum di baris 5 (realisasi 82) dan baris 9 (realisasi 80) untuk sasaran yang sama. Seharusnya satu baris.",
  steps: [
    "Buka kedua baris yang ditandai dan bandingkan angkanya.",
    "Hapus baris yang keliru.",
    "Bila keduanya memang indikator yang berbeda, bedakan namanya.",
  ],
};
