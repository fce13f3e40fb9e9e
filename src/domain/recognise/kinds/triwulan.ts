import { plainRole, rowsOf, type Kind } from "../kind";

/** Indicators per quarter. */
export const triwulan: Kind = {
  kind: "triwulan",
  hasGroups: false,
  match(seen) {
    const { meanings } = seen;
    if (!meanings.has("indikator") || !meanings.has("triwulan") || (meanings.has("pagu") && rowsOf(seen) === "budget")) return null;
    return { reason: "indikator dengan kolom per triwulan", doubt: null };
  },
  role: plainRole,
};
