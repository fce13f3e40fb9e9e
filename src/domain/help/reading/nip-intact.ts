import type { RuleHelp } from "../rule-help";

export const nipIntactHelp: RuleHelp = {
  rule: "nip-intact",
  why: "NIP terdiri atas 18 angka, sedangkan Excel hanya menyimpan 15 angka. NIP yang tersimpan sebagai angka sudah berubah tiga angka terakhirnya, dan akan tercetak salah di bawah tanda tangan.",
  example: "Diketik 197503122000031002, tersimpan 197503122000031000. Seharusnya teks 19750312 200003 1 002.",
  steps: [
    "Atur format sel menjadi Teks (Ctrl+1, lalu Text) sebelum mengetik.",
    "Ketik ulang NIP dari dokumen kepegawaian, seluruhnya 18 angka; spasi boleh.",
    "Jangan hanya mengubah format: angka yang hilang tidak kembali.",
  ],
};
