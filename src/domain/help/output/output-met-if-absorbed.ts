import type { RuleHelp } from "../rule-help";

export const outputMetIfAbsorbedHelp: RuleHelp = {
  rule: "output-met-if-absorbed",
  why: "Pereviu membandingkan uang yang terpakai dengan hasilnya. Anggaran yang habis dengan keluaran di bawah target, atau sebaliknya, harus dijelaskan.",
  example: "Anggaran pemeliharaan terserap 99,94 %, tetapi keluarannya 11 dari 12 bulan.",
  steps: [
    "Periksa dahulu angka realisasi keluaran dan realisasi anggarannya.",
    "Bila keduanya benar, tulis sebabnya di analisis efisiensi atau penyebab kegagalan.",
    "Setelah dijelaskan, abaikan temuannya dengan alasan itu.",
  ],
};
