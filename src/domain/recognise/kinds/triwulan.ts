import { plainRole, rowsOf, type Kind, type Seen } from "../kind";

/** Indicators per quarter. */
export const triwulan: Kind = {
  kind: "triwulan",
  hasGroups: false,
  match(seen) {
    const { meanings } = seen;
    if (!meanings.has("indikator") || !meanings.has("triwulan") || (meanings.has("pagu") && rowsOf(seen) === "budget") || isOfHalfYears(seen)) return null;
    return { reason: "indikator dengan kolom per triwulan", doubt: null };
  },
  role: plainRole,
};

/** "Realisasi Semester I" beside target and realisasi of the whole year: no column is a quarter's. */
const isOfHalfYears = ({ meanings, block }: Seen): boolean =>
  meanings.has("target") && meanings.has("realisasi") && [...block.headings.values()].every(({ meaning, text }) => meaning !== "triwulan" || /semester/i.test(text));
