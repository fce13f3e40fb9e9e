import { plainRole, type Kind, type Seen } from "../kind";

const OF_INDIKATOR = /sasaran|\biku\b|indikator kinerja|perjanjian|\bpk\b|renstra|rencana kinerja|target/;

/** Indicators with their targets only: the Perjanjian Kinerja or the IKU document. */
export const targetIku: Kind = {
  kind: "target-iku",
  hasGroups: false,
  match: (seen) => (seen.meanings.has("indikator") && seen.meanings.has("target") ? { reason: "ada kolom indikator dan target tanpa realisasi", doubt: doubtOf(seen) } : null),
  role: plainRole,
};

function doubtOf({ meanings, block }: Seen): string | null {
  if (meanings.has("capaian")) return "Ada kolom target dan capaian, tetapi tidak ada kolom realisasi: apakah kolom capaian berisi realisasi?";
  return meanings.has("sasaran") || OF_INDIKATOR.test(`${block.title} ${block.grid.sheet}`.toLowerCase()) ? null : "Indikator dengan target tanpa sasaran: target IKU, atau keluaran kegiatan?";
}
