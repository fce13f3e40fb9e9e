import type { RuleHelp } from "../rule-help";

export const countsMatchTextHelp: RuleHelp = {
  rule: "counts-match-text",
  why: "Jumlah program, kegiatan, dan sub kegiatan di naskah merangkum tabelnya. Bila berbeda, pereviu bertanya mana yang belum dilaporkan.",
  example: "Naskah menyebut “5 program, 11 kegiatan dan 27 Sub kegiatan”, tabel anggaran memuat 10 kegiatan. Yang kesebelas ternyata tertulis sebagai keluaran kegiatan lain.",
  steps: [
    "Hitung program, kegiatan, dan sub kegiatan di DPA.",
    "Tambahkan baris yang belum ada di tabel, atau betulkan angka di kalimatnya.",
    "Samakan semua kalimat lain yang menyebut jumlah itu.",
  ],
};
