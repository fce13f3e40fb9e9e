import type { RuleHelp } from "../rule-help";

export const changeWordedTrulyHelp: RuleHelp = {
  rule: "change-worded-truly",
  why: "Pereviu membaca kalimat lalu mencocokkannya dengan tabel. Penurunan yang ditulis sebagai “belum terdapat peningkatan” dianggap menutupi keadaan.",
  example: "Realisasi PBB 69 % (2021) menjadi 63,57 % (2022), ditulis “belum terdapat peningkatan”. Seharusnya “mengalami penurunan 5,43 poin”.",
  steps: [
    "Lihat realisasi kedua tahun pada tabel perbandingan.",
    "Tulis naik, turun, atau tetap sesuai angkanya, dengan kedua angka itu.",
    "Sebutkan penyebabnya dan tindak lanjutnya.",
    "Bila tabelnya yang keliru, perbaiki tabel.",
  ],
};
