import { plainRole, type Kind } from "../kind";

/** What was reached, one row per indicator and year or quarter; or the causes and solutions beside each indicator (analysis 5). */
export const realisasiIku: Kind = {
  kind: "realisasi-iku",
  hasGroups: false,
  match({ meanings, years }) {
    if (!meanings.has("indikator") || years.length > 1) return null;
    if (meanings.has("realisasi") && meanings.has("tahun")) return { reason: "satu baris untuk tiap indikator dan tahun", sure: true };
    const analysed = meanings.has("penyebab") || meanings.has("solusi");
    return analysed && !meanings.has("target") && !meanings.has("pagu") ? { reason: "ada kolom indikator dengan penyebab atau solusi", sure: meanings.has("penyebab") && meanings.has("solusi") } : null;
  },
  role: plainRole,
};
