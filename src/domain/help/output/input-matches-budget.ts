import type { RuleHelp } from "../rule-help";

export const inputMatchesBudgetHelp: RuleHelp = {
  rule: "input-matches-budget",
  why: "Pagu dan realisasi satu kegiatan muncul di tabel anggaran dan lagi sebagai dana masukan di tabel keluaran. Bila berbeda, pereviu tidak tahu mana yang benar, dan serapannya ikut diragukan.",
  example: "Tabel anggaran memuat realisasi Rp86.164.540 untuk pemeliharaan; tabel keluarannya memuat Rp86.146.540, dua angka tertukar.",
  steps: [
    "Buka sel yang ditunjuk, lalu sel di tabel anggaran yang disebut pada temuan.",
    "Cocokkan keduanya dengan DPA/DPPA dan laporan realisasi.",
    "Perbaiki yang keliru; sebaiknya salah satunya memakai rumus yang menunjuk sel lainnya.",
  ],
};
