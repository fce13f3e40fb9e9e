import type { RuleHelp } from "../rule-help";

export const persentaseSpelledHelp: RuleHelp = {
  rule: "persentase-spelled",
  why: "Ejaan yang baku adalah “persentase”. Bila satu laporan memakai prosentase, presentase, dan presentasi, satu indikator tampak seperti tiga indikator.",
  example: "“Presentase Penanganan Konflik” dan “Prosentase penanganan konflik”. Seharusnya “Persentase penanganan konflik” di semua tempat.",
  steps: [
    "Tekan Perbaiki untuk mengubah semua sel sekaligus; lihat dahulu pratinjaunya.",
    "Bila diubah sendiri, ubah di semua lembar agar nama indikatornya tetap sama.",
    "Periksa juga dokumen Word dan daftar isi.",
  ],
};
