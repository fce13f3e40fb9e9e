import type { Meaning } from "../wordings";
import { plainRole, type Kind } from "../kind";

/** What was reached, one row per indicator and year or quarter; or the causes and solutions beside each indicator (analysis 5). */
export const realisasiIku: Kind = {
  kind: "realisasi-iku",
  hasGroups: false,
  match({ meanings, years }) {
    if (!meanings.has("indikator") || years.length > 1) return null;
    if (meanings.has("realisasi") && (meanings.has("tahun") || meanings.has("periode"))) return { reason: "satu baris untuk tiap indikator dan tahun atau triwulan", doubt: null };
    const isAnalysis = meanings.has("penyebab") || meanings.has("solusi");
    return isAnalysis && !OTHERS.some((meaning) => meanings.has(meaning)) ? { reason: "ada kolom indikator dengan penyebab atau solusi", doubt: null } : null;
  },
  role: plainRole,
};

/** What makes a table with causes and solutions one of another kind. */
const OTHERS: readonly Meaning[] = ["target", "pagu", "pagu-perubahan", "renstra", "standar-nasional", "triwulan"];
