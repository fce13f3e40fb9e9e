import type { RuleHelp } from "../rule-help";

export const requiredCellFilledHelp: RuleHelp = {
  rule: "required-cell-filled",
  why: "Lampiran II PermenPANRB 53/2014 meminta target dan realisasi tiap indikator, serta pagu dan realisasi tiap kegiatan. Sel yang kosong membuat capaian atau serapannya tidak dapat dihitung.",
  example: "Indikator Nilai AKIP tercantum tanpa target dan realisasi. Seharusnya terisi, atau n/a bila nilainya belum terbit.",
  steps: [
    "Isi sel yang ditandai dengan angka dari dokumen sumbernya.",
    "Bila memang tidak ada, tulis n/a, agar jelas bukan terlewat.",
    "Bila selnya digabung (merge) dengan sel di atas, pisahkan lalu isi tiap barisnya: sel gabungan hanya terbaca di baris teratas.",
    "Bila baris itu judul kelompok, kosongkan kolom indikator atau kegiatannya.",
  ],
};
