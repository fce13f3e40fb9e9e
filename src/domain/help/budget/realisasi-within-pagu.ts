import type { RuleHelp } from "../rule-help";

export const realisasiWithinPaguHelp: RuleHelp = {
  rule: "realisasi-within-pagu",
  why: "Belanja tidak boleh melebihi anggaran yang tersedia (UU 1/2004 pasal 3 ayat 3). Realisasi di atas pagu di laporan berarti salah ketik, atau pelanggaran yang harus dijelaskan.",
  example: "Pagu 11.200.000 dan realisasi 12.100.000: realisasinya salah ketik, atau pagu perubahannya belum dipakai.",
  steps: [
    "Cocokkan pagu dengan DPPA, bukan DPA murni, bila ada perubahan.",
    "Cocokkan realisasi dengan SP2D atau LRA.",
    "Periksa apakah kedua angka tertukar.",
    "Perbaiki angka yang keliru.",
  ],
};
