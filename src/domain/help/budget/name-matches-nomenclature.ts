import type { RuleHelp } from "../rule-help";

export const nameMatchesNomenclatureHelp: RuleHelp = {
  rule: "name-matches-nomenclature",
  why: "Nama program, kegiatan, dan sub kegiatan ditetapkan Permendagri 90/2019 beserta pemutakhirannya. Nama yang lain menyulitkan pereviu mencocokkan laporan dengan DPA dan SIPD.",
  example: "Tertulis “… Urusan Pemerintah yang Tidak Dilakukan oleh Unit Kerja …”, nama resminya “… Urusan Pemerintahan yang Tidak Dilaksanakan oleh Unit Kerja …”.",
  steps: [
    "Cocokkan dengan nama di DPA tahun laporan; nomenklatur dapat diperbarui di antara dua tahun.",
    "Tulis nama resminya di semua sel yang disebut temuan.",
    "Bila DPA memang memakai nama itu, abaikan temuannya dengan alasan tersebut.",
  ],
};
