import type { RuleHelp } from "../rule-help";

export const paguStageChosenHelp: RuleHelp = {
  rule: "pagu-stage-chosen",
  why: "Realisasi dibandingkan dengan anggaran terakhir yang berlaku. Bila sebagian baris memakai pagu perubahan dan sebagian pagu murni tanpa disengaja, serapan dan jumlahnya menyesatkan.",
  example: "Baris yang tidak berubah diisi 100.000.000 di kedua kolom, satu baris kosong di pagu perubahan: baris itu dihitung dengan pagu murninya.",
  steps: [
    "Buka DPPA dan isi pagu perubahan di sel yang disebut temuan.",
    "Bila anggarannya tidak berubah, salin pagu murninya.",
    "Jangan memakai “-”: tanda itu berarti tidak ada pagu.",
    "Isi jumlah pagu perubahan dengan rumus.",
  ],
};
