import type { RuleHelp } from "../rule-help";

export const outputUnitOfficialHelp: RuleHelp = {
  rule: "output-unit-official",
  why: "Nomenklatur menetapkan satuan keluaran tiap sub kegiatan, yang juga dipakai DPA dan SIPD.",
  example: "Keluaran “Evaluasi Kinerja Perangkat Daerah” ditulis dalam Dokumen, nomenklatur memakai Laporan.",
  steps: [
    "Lihat satuan sub kegiatan itu di DPA.",
    "Ubah target dan realisasinya ke satuan itu.",
    "Bila DPA tahun laporan memakai satuan lain, abaikan temuannya dengan alasan itu.",
  ],
};
