import { plainRole, type Kind } from "../kind";

/** Indicators per quarter. */
export const triwulan: Kind = {
  kind: "triwulan",
  hasGroups: false,
  match: ({ meanings }) => (meanings.has("indikator") && meanings.has("triwulan") ? { reason: "indikator dengan kolom per triwulan", sure: meanings.has("target") || meanings.has("realisasi") } : null),
  role: plainRole,
};
