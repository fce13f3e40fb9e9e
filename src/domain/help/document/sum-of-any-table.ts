import type { RuleHelp } from "../rule-help";

export const sumOfAnyTableHelp: RuleHelp = {
  rule: "sum-of-any-table",
  why: "Setiap tabel dengan baris jumlah dijumlahkan ulang oleh pereviu. Satu jumlah yang salah membuat tabel lain ikut diragukan.",
  example: "Luas kelurahan 3,03 + 2,95 + 2,88 + 2,42, jumlah tertulis 11,82. Seharusnya 11,28.",
  steps: [
    "Jumlahkan kolom atau baris yang ditandai.",
    "Perbaiki rincian yang keliru, atau jumlahnya.",
    "Pakai rumus =SUM(...) di baris jumlah.",
  ],
};
