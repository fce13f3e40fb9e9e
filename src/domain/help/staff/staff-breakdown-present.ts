import type { RuleHelp } from "../rule-help";

export const staffBreakdownPresentHelp: RuleHelp = {
  rule: "staff-breakdown-present",
  why: "Baris yang punya Jumlah tetapi tidak punya rincian membuat jumlah per kolom kurang. Pegawai itu ada, tetapi tidak tercatat pendidikannya atau jabatannya.",
  example: "Gol IV, Jumlah 1, kolom SMA sampai S-2 kosong. Seharusnya 1 diisi di kolom pendidikan pegawai tersebut.",
  steps: [
    "Cari pegawai yang dimaksud di daftar pegawai.",
    "Isi kolom rinciannya.",
    "Periksa lagi baris jumlah.",
  ],
};
