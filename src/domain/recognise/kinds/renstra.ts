import { plainRole, type Kind } from "../kind";

/** Indicators against the target of the Renstra's last year (analysis 3) or against the national standard (analysis 4). */
export const renstra: Kind = {
  kind: "renstra",
  hasGroups: false,
  match({ meanings }) {
    const hasRenstra = meanings.has("renstra");
    if (!meanings.has("indikator") || !(hasRenstra || meanings.has("standar-nasional")) || meanings.has("triwulan") || meanings.has("target")) return null;
    return { reason: hasRenstra ? "indikator dengan target akhir Renstra" : "indikator dengan standar nasional", doubt: meanings.has("capaian") && !meanings.has("realisasi") ? CAPAIAN : null };
  },
  role: plainRole,
};

const CAPAIAN = "Tidak ada kolom realisasi: apakah kolom capaian berisi realisasi?";
