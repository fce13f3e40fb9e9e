import type { MissingSheet, SettingIssue } from "../assessment";
import type { Finding, Severity, Unchecked } from "../finding";
import { refName } from "../grid";
import { titleLines } from "./captions";
import { choicesInForce, type Choice } from "./choices-in-force";
import { composeSheet } from "./compose-sheet";
import type { ReportInput, ReportTable } from "./report-table";
import type { Banner, Column, Shown } from "./sheet-layout";

type Row =
  | { readonly kind: "finding"; readonly number: number; readonly finding: Finding }
  | { readonly kind: "unchecked"; readonly number: number; readonly unchecked: Unchecked }
  | { readonly kind: "missing"; readonly number: number; readonly missing: MissingSheet }
  | { readonly kind: "issue"; readonly number: number; readonly issue: SettingIssue }
  | { readonly kind: "choice"; readonly number: number; readonly choice: Choice }
  | { readonly kind: "section" | "calm"; readonly text: string };

const sheet = { key: "hasil-pemeriksaan", name: "Hasil Pemeriksaan" };
const SEVERITY: Readonly<Record<Severity, string>> = { error: "Galat", inconsistency: "Beda", warning: "Peringatan" };

/** Composed of anything: it says what was checked, also when that is nothing. */
export const hasilPemeriksaan: ReportTable = {
  ...sheet,
  required: false,
  chapter: null,
  lacks: () => null,
  compose: (input, caption) => composeSheet<Row>({
    ...sheet, rows: composeRows(input), columns: columnsFor(input.findings), paper: input.settings.paper,
    tableName: "Hasil Pemeriksaan LAKIP", titles: titleLines(caption, "Hasil Pemeriksaan LAKIP", input.records),
    banners: verdict(input),
    kindOf: ({ kind }) => (kind === "section" ? "group" : "body"),
    spansOf({ kind }) {
      if (kind === "section" || kind === "calm") return [["no", "tindakan"]];
      if (kind === "issue") return [["penjelasan", "tindakan"]];
      return kind === "finding" ? [] : [["aturan", "seharusnya"], ["penjelasan", "tindakan"]];
    },
    notes: [],
  }),
};

function verdict({ ready, findings, unchecked, missing }: ReportInput): Banner[] {
  const count = (severity: Severity): string => `${findings.filter((finding) => finding.severity === severity).length} ${SEVERITY[severity].toLowerCase()}`;
  const counts = [count("error"), count("inconsistency"), count("warning"), `${unchecked.length} belum dapat diperiksa`, `${missing.length} tabel belum dapat dibuat`];
  return [ready ? { text: "SIAP DISERAHKAN", style: "ready" } : { text: "BELUM SIAP", style: "not-ready" }, { text: counts.join("  ·  "), style: "plain" }];
}

function composeRows(input: ReportInput): Row[] {
  const { findings, unchecked, missing, settingIssues } = input;
  return [
    ...findings.map((finding, i): Row => ({ kind: "finding", number: i + 1, finding })),
    ...(findings.length === 0 ? [{ kind: "calm", text: "Tidak ada temuan pada aturan yang diperiksa." } as const] : []),
    ...section("Yang belum dapat diperiksa", unchecked.map((each, i): Row => ({ kind: "unchecked", number: i + 1, unchecked: each }))),
    ...section("Tabel Bab III yang belum dapat dibuat", missing.map((each, i): Row => ({ kind: "missing", number: i + 1, missing: each }))),
    ...section("Pilihan yang tidak dapat dipakai", settingIssues.map((each, i): Row => ({ kind: "issue", number: i + 1, issue: each }))),
    ...section("Pilihan yang dipakai", choicesInForce(input).map((each, i): Row => ({ kind: "choice", number: i + 1, choice: each }))),
  ];
}

const section = (text: string, rows: readonly Row[]): Row[] => (rows.length === 0 ? [] : [{ kind: "section", text }, ...rows]);

/** "Anggaran!C20 dan 2 lagi": the cell where a click leads, and how many more there are. */
const placeName = ({ at: [first, ...others] }: Finding): string => refName(first) + (others.length > 0 ? ` dan ${others.length} lagi` : "");
const [LEAST_PLACE, MOST_PLACE] = [16, 32];

/** Wide enough for the longest place: not every viewer wraps a link. */
const placeWidth = (findings: readonly Finding[]): number => findings.reduce((width, finding) => Math.min(MOST_PLACE, Math.max(width, placeName(finding).length)), LEAST_PLACE);

/** What stands under a column in each kind of row; rows without it leave the cell empty. */
type Contents = { readonly [kind in Exclude<Row["kind"], "section" | "calm">]?: (row: Extract<Row, { kind: kind }>) => Shown };

const byKind = (contents: Contents): Column<Row>["content"] => (row) => {
  switch (row.kind) {
    case "finding": return contents.finding?.(row) ?? null;
    case "unchecked": return contents.unchecked?.(row) ?? null;
    case "missing": return contents.missing?.(row) ?? null;
    case "issue": return contents.issue?.(row) ?? null;
    case "choice": return contents.choice?.(row) ?? null;
    default: return null;
  }
};

const TOP = { vertical: "top" } as const;

const columnsFor = (findings: readonly Finding[]): Column<Row>[] => [
  { id: "no", heading: "No", width: 5, look: { ...TOP, horizontal: "center" }, content: (row) => ("number" in row ? row.number : row.text) },
  {
    id: "tingkat", heading: "Tingkat", width: 11, look: TOP,
    content: byKind({ finding: ({ finding }) => SEVERITY[finding.severity], unchecked: () => "Belum diperiksa", missing: () => "Belum dibuat", issue: () => "Tidak dipakai", choice: () => "Pilihan" }),
  },
  {
    id: "aturan", heading: "Temuan", width: 22, look: TOP,
    content: byKind({ finding: ({ finding }) => finding.title, unchecked: ({ unchecked }) => unchecked.title, missing: ({ missing }) => missing.name, issue: () => "Pilihan", choice: ({ choice }) => choice.name }),
  },
  {
    id: "tempat", heading: "Tempat", width: placeWidth(findings), look: { ...TOP, color: "#0563C1", underline: true },
    content: byKind({ finding: ({ finding }) => ({ value: placeName(finding), link: finding.at[0] }), issue: ({ issue: { at } }) => at && { value: refName(at), link: at } }),
  },
  { id: "tertulis", heading: "Tertulis", width: 16, look: TOP, content: byKind({ finding: ({ finding }) => finding.found }) },
  { id: "seharusnya", heading: "Seharusnya", width: 16, look: TOP, content: byKind({ finding: ({ finding }) => finding.expected }) },
  {
    id: "penjelasan", heading: "Penjelasan", width: 40, look: TOP,
    content: byKind({ finding: ({ finding }) => finding.message, unchecked: ({ unchecked }) => unchecked.lacks, missing: ({ missing }) => missing.lacks, issue: ({ issue }) => issue.message, choice: ({ choice }) => choice.value }),
  },
  { id: "tindakan", heading: "Yang perlu dilakukan", width: 34, look: TOP, content: byKind({ finding: ({ finding }) => finding.remedy }) },
];
