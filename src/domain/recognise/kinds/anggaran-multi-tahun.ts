import type { ColumnRole } from "../../assessment";
import { paguYears, plainRole, type Kind } from "../kind";

/** A matrix of several years: anggaran | realisasi | rasio, each year a column. */
export const anggaranMultiTahun: Kind = {
  kind: "anggaran-multi-tahun",
  hasGroups: true,
  match(seen) {
    if (paguYears(seen).length < 2) return null;
    return { reason: "anggaran dan realisasi beberapa tahun berdampingan", doubt: null };
  },
  role(heading, seen): ColumnRole {
    const { meaning, year } = heading;
    if (year === null) return meaning === "program-kegiatan" || meaning === "uraian" ? "kegiatan" : plainRole(heading, seen);
    if (meaning === "pagu" || meaning === "pagu-perubahan") return `tahun:${year}:pagu`;
    if (meaning === "realisasi") return `tahun:${year}:realisasi`;
    if (meaning === "serapan" || meaning === "persen" || meaning === "capaian") return `tahun:${year}:serapan`;
    return "other";
  },
};
