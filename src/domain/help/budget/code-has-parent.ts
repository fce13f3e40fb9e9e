import type { RuleHelp } from "../rule-help";

export const codeHasParentHelp: RuleHelp = {
  rule: "code-has-parent",
  why: "Kode sub kegiatan melanjutkan kode kegiatan dan programnya. Baris yang induknya tidak ada di tabel berarti salah kode, atau ada program yang belum ditulis.",
  example: "Kegiatan berkode 7.01.20.2.02 ada di tabel, tetapi program 7.01.20 tidak: mungkin maksudnya 7.01.02.2.02.",
  steps: [
    "Cocokkan kodenya dengan DPA.",
    "Perbaiki kode yang keliru, atau tambahkan baris program atau kegiatan yang kurang.",
  ],
};
