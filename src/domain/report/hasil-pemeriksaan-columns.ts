import type { Finding, Severity, Waiver } from "../finding";
import { refName } from "../grid";
import { indonesianDate } from "../indonesian-date";
import type { CheckRow } from "./hasil-pemeriksaan-rows";
import type { Column, Shown } from "./sheet-layout";

export const SEVERITY: Readonly<Record<Severity, string>> = { error: "Galat", inconsistency: "Beda", warning: "Peringatan" };

/** "Anggaran!C20 dan 2 lagi": the cell where a click leads, and how many more there are. */
const placeName = ({ at: [first, ...others] }: Finding): string => refName(first) + (others.length > 0 ? ` dan ${others.length} lagi` : "");
const [LEAST_PLACE, MOST_PLACE] = [16, 32];

/** Wide enough for the longest place: not every viewer wraps a link. */
const placeWidth = (findings: readonly Finding[]): number => findings.reduce((width, finding) => Math.min(MOST_PLACE, Math.max(width, placeName(finding).length)), LEAST_PLACE);

/** "Kasubbag Keuangan, 31 Januari 2023: Dokumen sumber sudah benar." */
const waiverText = ({ author, date, reason }: Waiver): string => `${[author.trim(), indonesianDate(date)].filter((part) => part !== "").join(", ")}: ${reason}`;

/** What stands under a column in each kind of row; rows without it leave the cell empty. */
type Contents = { readonly [kind in Exclude<CheckRow["kind"], "section" | "calm">]?: (row: Extract<CheckRow, { kind: kind }>) => Shown };

const byKind = (contents: Contents): Column<CheckRow>["content"] => (row) => {
  switch (row.kind) {
    case "finding": return contents.finding?.(row) ?? null;
    case "failure": return contents.failure?.(row) ?? null;
    case "unchecked": return contents.unchecked?.(row) ?? null;
    case "missing": return contents.missing?.(row) ?? null;
    case "issue": return contents.issue?.(row) ?? null;
    case "choice": return contents.choice?.(row) ?? null;
    default: return null;
  }
};

const TOP = { vertical: "top" } as const;
const BROKEN = "Pemeriksaan ini tidak berjalan karena kesalahan program, bukan karena data Anda. Salin keterangannya dari panel dan laporkan.";

/** The last one only where something was set aside. */
export const checkColumns = (findings: readonly Finding[]): Column<CheckRow>[] => [
  { id: "no", heading: "No", width: 5, look: { ...TOP, horizontal: "center" }, content: (row) => ("number" in row ? row.number : row.text) },
  {
    id: "tingkat", heading: "Tingkat", width: 11, look: TOP,
    content: byKind({
      finding: ({ finding }) => SEVERITY[finding.severity], failure: () => "Gagal", unchecked: () => "Belum diperiksa", missing: () => "Belum dibuat", issue: () => "Tidak dipakai", choice: () => "Pilihan",
    }),
  },
  {
    id: "aturan", heading: "Temuan", width: 22, look: TOP,
    content: byKind({
      finding: ({ finding }) => finding.title, failure: ({ failure }) => failure.title, unchecked: ({ unchecked }) => unchecked.title,
      missing: ({ missing }) => missing.name, issue: () => "Pilihan", choice: ({ choice }) => choice.name,
    }),
  },
  {
    id: "tempat", heading: "Tempat", width: placeWidth(findings), look: { ...TOP, color: "#0563C1", underline: true },
    content: byKind({ finding: ({ finding }) => ({ value: placeName(finding), link: finding.at[0] }), issue: ({ issue: { at } }) => at && { value: refName(at), link: at } }),
  },
  { id: "tertulis", heading: "Tertulis", width: 16, look: TOP, content: byKind({ finding: ({ finding }) => finding.found }) },
  { id: "seharusnya", heading: "Seharusnya", width: 16, look: TOP, content: byKind({ finding: ({ finding }) => finding.expected }) },
  {
    id: "penjelasan", heading: "Penjelasan", width: 40, look: TOP,
    content: byKind({
      finding: ({ finding }) => finding.message, failure: () => BROKEN, unchecked: ({ unchecked }) => unchecked.lacks, missing: ({ missing }) => missing.lacks,
      issue: ({ issue }) => issue.message, choice: ({ choice }) => choice.value,
    }),
  },
  { id: "tindakan", heading: "Yang perlu dilakukan", width: 34, look: TOP, content: byKind({ finding: ({ finding }) => finding.remedy }) },
  ...(findings.some(({ waived }) => waived !== null)
    ? [{ id: "diabaikan", heading: "Diabaikan oleh, tanggal, alasan", width: 24, look: TOP, content: byKind({ finding: ({ finding }) => finding.waived && waiverText(finding.waived) }) }]
    : []),
];
