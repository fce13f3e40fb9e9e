import type { RuleHelp } from "../rule-help";

export const codeWellFormedHelp: RuleHelp = {
  rule: "code-well-formed",
  why: "Kode menghubungkan baris laporan dengan DPA, RKA, dan SIPD. Kode yang salah tulis atau dipakai dua kali membuat barisnya tidak dapat dilacak.",
  example: "7.01.O1.2.01 memakai huruf O, seharusnya 7.01.01.2.01. Kode 7.01.03.2.02 dipakai untuk dua kegiatan yang berbeda.",
  steps: [
    "Buka DPA dan cari program atau kegiatannya.",
    "Salin kodenya: angka yang dipisahkan titik, urusan.bidang.program.kegiatan.sub kegiatan.",
    "Pastikan tiap kode hanya dipakai satu kali.",
  ],
};
