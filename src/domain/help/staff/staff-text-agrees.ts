import type { RuleHelp } from "../rule-help";

export const staffTextAgreesHelp: RuleHelp = {
  rule: "staff-text-agrees",
  why: "Kalimat tentang jumlah pegawai dibaca sebelum tabelnya. Angka yang berbeda dengan tabel di bawahnya langsung terlihat.",
  example: "Kalimat menyebut 39 orang tenaga kontrak, tabel menurut jabatan menghitung THL 19 orang. Seharusnya sama.",
  steps: [
    "Pastikan dahulu tabel pegawai sudah benar.",
    "Cocokkan jumlah keseluruhan, PNS, dan tenaga kontrak di kalimat dengan tabel.",
    "Ganti angka di kalimat, dan periksa bahwa rinciannya masih berjumlah sama.",
  ],
};
