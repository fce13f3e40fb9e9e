import type { RuleHelp } from "../rule-help";

export const textFigureAgreesHelp: RuleHelp = {
  rule: "text-figure-agrees",
  why: "Naskah mengulang angka dari tabel. Bila tabel diperbaiki dan kalimatnya tidak, laporan memuat dua angka untuk hal yang sama.",
  example: "Tabel menyebut pagu Rp28.904.985, kalimat di bawah kegiatan itu menyebut Rp28.940.985. Seharusnya sama.",
  steps: [
    "Buka sel tabel yang disebut dan pastikan angkanya benar menurut DPA dan SPJ.",
    "Perbaiki kalimat atau tabelnya.",
    "Periksa juga kalimat lain yang memuat angka itu.",
  ],
};
