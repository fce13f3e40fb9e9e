import { plainRole, type Kind } from "../kind";

/** Indicators against the target of the Renstra's last year (analysis 3). */
export const renstra: Kind = {
  kind: "renstra",
  hasGroups: false,
  match: ({ meanings }) => (meanings.has("indikator") && meanings.has("renstra") && !meanings.has("triwulan") && !meanings.has("target") ? { reason: "indikator dengan target akhir Renstra", sure: meanings.has("realisasi") } : null),
  role: plainRole,
};
