import type { RuleHelp } from "../rule-help";

export const numberingUniqueHelp: RuleHelp = {
  rule: "numbering-unique",
  why: "Nomor yang dipakai dua kali membuat daftar isi dan rujukan menunjuk ke dua tempat. Ini termasuk hal pertama yang terlihat saat naskah dibaca.",
  example: "Bagian 3.3 dipakai untuk Analisis Program dan sekali lagi untuk Realisasi Anggaran. Seharusnya 3.3 dan 3.4.",
  steps: [
    "Beri nomor atau huruf berikutnya pada yang kedua.",
    "Geser nomor sesudahnya bila perlu.",
    "Sesuaikan daftar isi dan kalimat yang merujuk ke nomor itu.",
  ],
};
