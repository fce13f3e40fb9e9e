import type { RuleHelp } from "../rule-help";

export const targetEqualsPkHelp: RuleHelp = {
  rule: "target-equals-pk",
  why: "Target yang dilaporkan harus target yang diperjanjikan. Reviu mencocokkan tiap target dengan Perjanjian Kinerja (perubahan terakhir), dan angka yang sama di tabel yang berbeda.",
  example: "Perjanjian Kinerja: IKM 83. Tabel capaian: IKM 82. Seharusnya 83 di kedua tempat.",
  steps: [
    "Buka Perjanjian Kinerja yang berlaku, yaitu perubahan terakhir bila ada.",
    "Tetapkan angka yang benar.",
    "Perbaiki tabel yang berbeda, lalu capaian dan kalimat yang memakai angka itu.",
  ],
};
