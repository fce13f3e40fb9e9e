import type { ColumnRole } from "../../assessment";
import { plainRole, type Kind } from "../kind";

/** Indicators over several years, each year with target and realisasi (PermenPANRB 53/2014, Lampiran II, analysis 2). */
export const bandingTahun: Kind = {
  kind: "banding-tahun",
  hasGroups: false,
  match({ meanings, years }) {
    if (!meanings.has("indikator") || years.length < 2 || !(meanings.has("target") || meanings.has("realisasi"))) return null;
    return { reason: `indikator dengan target dan realisasi tahun ${years.join(", ")}`, sure: meanings.has("target") && meanings.has("realisasi") };
  },
  role(heading): ColumnRole {
    const { meaning, year } = heading;
    if (year !== null && (meaning === "target" || meaning === "realisasi")) return `tahun:${year}:${meaning}`;
    return year !== null && meaning !== "indikator" ? "other" : plainRole(heading);
  },
};
