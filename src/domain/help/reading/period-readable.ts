import type { RuleHelp } from "../rule-help";

export const periodReadableHelp: RuleHelp = {
  rule: "period-readable",
  why: "Realisasi dihitung untuk tahun dan triwulan yang tertulis di barisnya. Baris yang tahun atau triwulannya tidak terbaca tidak ikut dihitung.",
  example: "Kolom Triwulan berisi Semester I. Seharusnya I, II, III, atau IV, masing-masing satu baris; kosongkan untuk angka setahun penuh.",
  steps: [
    "Isi Tahun dengan empat angka, misalnya 2025.",
    "Isi Triwulan dengan I, II, III, atau IV.",
    "Untuk angka setahun, kosongkan kolom Triwulan.",
  ],
};
