import { plainRole, type Kind } from "../kind";

/** Indicators with their targets only: the Perjanjian Kinerja or the IKU document. */
export const targetIku: Kind = {
  kind: "target-iku",
  hasGroups: false,
  match: ({ meanings }) => (meanings.has("indikator") && meanings.has("target") ? { reason: "ada kolom indikator dan target tanpa realisasi", sure: meanings.has("sasaran") } : null),
  role: plainRole,
};
