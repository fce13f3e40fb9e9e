import type { RuleHelp } from "../rule-help";

export const bab3CompleteHelp: RuleHelp = {
  rule: "bab3-complete",
  why: "PermenPANRB 53/2014 menyebut tujuh analisis capaian kinerja dan realisasi anggaran untuk Bab III, serta Perjanjian Kinerja di Bab II. Yang tidak ada mengurangi nilai pelaporan kinerja.",
  example: "Tabel IKU ada, tetapi tidak ada target akhir Renstra, sehingga realisasi tidak dapat dibandingkan dengan target jangka menengah.",
  steps: [
    "Baca kolom atau tabel yang diminta pada temuan.",
    "Tambahkan kolom itu di tabel yang sudah ada, atau buat tabelnya.",
    "Untuk standar nasional: isi hanya indikator yang memang punya standar.",
    "Periksa ulang; lembar Bab III yang bersangkutan akan tersedia.",
  ],
};
