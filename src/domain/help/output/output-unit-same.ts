import type { RuleHelp } from "../rule-help";

export const outputUnitSameHelp: RuleHelp = {
  rule: "output-unit-same",
  why: "Capaian keluaran hanya dapat dihitung bila target dan realisasinya diukur dengan satuan yang sama.",
  example: "Target “3 Dokumen” dengan realisasi “12 Bulan”, atau target “12 OB” (orang bulan) dengan realisasi “12 bulan”.",
  steps: [
    "Lihat satuan keluaran di DPA atau PK.",
    "Tulis target dan realisasi dalam satuan itu.",
    "Isi angkanya menurut satuan itu: 12 bulan layanan tidak sama dengan 3 dokumen.",
  ],
};
