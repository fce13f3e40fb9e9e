import type { RuleHelp } from "../rule-help";

export const staffSharesSumHelp: RuleHelp = {
  rule: "staff-shares-sum",
  why: "Persentase adalah bagian dari satu keseluruhan, jadi jumlahnya 100 %. Bila tidak, ada baris yang persentasenya salah ketik atau belum dihitung ulang.",
  example: "Golongan IV 13,04 % dan III 68,96 %: jumlahnya 82 %. Seharusnya 86,96 % untuk golongan III.",
  steps: [
    "Hitung ulang tiap persentase: jumlah baris dibagi total, kali 100.",
    "Perbaiki yang berbeda; selisih 0,01 karena pembulatan tidak masalah.",
    "Pakai rumus supaya ikut berubah bila jumlah pegawai berubah.",
  ],
};
