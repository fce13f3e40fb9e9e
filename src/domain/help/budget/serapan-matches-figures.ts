import type { RuleHelp } from "../rule-help";

export const serapanMatchesFiguresHelp: RuleHelp = {
  rule: "serapan-matches-figures",
  why: "Persentase serapan dihitung dari pagu dan realisasi di baris yang sama. Bila tidak cocok, pereviu ragu angka mana yang benar, dan angka 100 % untuk anggaran yang masih bersisa dibaca sebagai menutupi sisa.",
  example: "Pagu 250.844.950 dan realisasi 239.771.550 menghasilkan 95,59 %, tetapi tertulis 95,5 %: dipotong, bukan dibulatkan. Seharusnya 95,6 % atau 95,59 %.",
  steps: [
    "Klik temuannya untuk membuka sel persentasenya.",
    "Periksa dahulu pagu dan realisasi di baris itu dengan DPA dan SP2D.",
    "Ganti persentasenya dengan rumus =realisasi/pagu, format 0,00%.",
    "Samakan kalimat di naskah yang menyebut persentase itu.",
  ],
};
