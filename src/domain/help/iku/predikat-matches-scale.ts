import type { RuleHelp } from "../rule-help";

export const predikatMatchesScaleHelp: RuleHelp = {
  rule: "predikat-matches-scale",
  why: "Predikat hanya bermakna bersama skalanya. 90,04 % adalah “Tinggi” menurut Permendagri 86/2017, tetapi “Sangat Berhasil” menurut LAN 239/2003.",
  example: "Naskah menyatakan “sangat berhasil” dengan rata-rata capaian 90,04 %, sedangkan skala yang dipilih Permendagri 86/2017. Seharusnya “Tinggi”, atau skala LAN 239/2003 yang dipilih dan disebut.",
  steps: [
    "Putuskan skala yang dipakai kantor, lalu pilih pada Pilihan.",
    "Sebutkan nama skala dan rentangnya di Bab III.",
    "Samakan predikat di tabel dan naskah dengan skala itu.",
  ],
};
