import type { RuleHelp } from "../rule-help";

export const unitNameKnownHelp: RuleHelp = {
  rule: "unit-name-known",
  why: "Kelurahan atau desa yang bukan bagian dari kecamatan membuat kegiatan seolah-olah dilaksanakan di tempat lain. Biasanya tersalin dari dokumen kecamatan lain.",
  example: "“Penugasan Kepala Daerah Kelurahan Margorejo”, sedangkan kelurahan di tabel adalah Ganjar Agung, Ganjar Asri, Mulyojati, dan Mulyosari.",
  steps: [
    "Cocokkan nama kegiatan dengan DPA.",
    "Perbaiki nama kelurahan/desa di naskah dan di tabel.",
    "Bila kelurahan/desa itu memang ada, tambahkan di tabel pegawai atau luas wilayah.",
  ],
};
