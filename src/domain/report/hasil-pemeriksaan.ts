import type { MissingSheet } from "../assessment";
import type { Finding, Severity, Unchecked } from "../finding";
import { refName } from "../grid";
import { titleLines } from "./captions";
import { composeSheet } from "./compose-sheet";
import type { ReportInput, ReportTable } from "./report-table";
import type { Banner, Column, Shown } from "./sheet-layout";

type Row =
  | { readonly kind: "finding"; readonly number: number; readonly finding: Finding }
  | { readonly kind: "unchecked"; readonly number: number; readonly unchecked: Unchecked }
  | { readonly kind: "missing"; readonly number: number; readonly missing: MissingSheet }
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

function composeRows({ findings, unchecked, missing }: ReportInput): Row[] {
  return [
    ...findings.map((finding, i): Row => ({ kind: "finding", number: i + 1, finding })),
    ...(findings.length === 0 ? [{ kind: "calm", text: "Tidak ada temuan pada aturan yang diperiksa." } as const] : []),
    ...section("Yang belum dapat diperiksa", unchecked.map((each, i): Row => ({ kind: "unchecked", number: i + 1, unchecked: each }))),
    ...section("Tabel Bab III yang belum dapat dibuat", missing.map((each, i): Row => ({ kind: "missing", number: i + 1, missing: each }))),
  ];
}

const section = (text: string, rows: readonly Row[]): Row[] => (rows.length === 0 ? [] : [{ kind: "section", text }, ...rows]);

/** "Anggaran!C20 dan 2 lagi": the cell where a click leads, and how many more there are. */
const placeName = ({ at: [first, ...others] }: Finding): string => refName(first) + (others.length > 0 ? ` dan ${others.length} lagi` : "");
const [LEAST_PLACE, MOST_PLACE] = [16, 32];

/** Wide enough for the longest place: not every viewer wraps a link. */
const placeWidth = (findings: readonly Finding[]): number => findings.reduce((width, finding) => Math.min(MOST_PLACE, Math.max(width, placeName(finding).length)), LEAST_PLACE);

const onFinding = (content: (finding: Finding) => Shown): Column<Row>["content"] => (row) => (row.kind === "finding" ? content(row.finding) : null);

const columnsFor = (findings: readonly Finding[]): Column<Row>[] => [
  { id: "no", heading: "No", width: 5, look: { horizontal: "center", vertical: "top" }, content: (row) => ("number" in row ? row.number : row.text) },
  {
    id: "tingkat", heading: "Tingkat", width: 11, look: { vertical: "top" },
    content: (row) => (row.kind === "finding" ? SEVERITY[row.finding.severity] : row.kind === "unchecked" ? "Belum diperiksa" : row.kind === "missing" ? "Belum dibuat" : null),
  },
  {
    id: "aturan", heading: "Temuan", width: 22, look: { vertical: "top" },
    content: (row) => (row.kind === "finding" ? row.finding.title : row.kind === "unchecked" ? row.unchecked.title : row.kind === "missing" ? row.missing.name : null),
  },
  {
    id: "tempat", heading: "Tempat", width: placeWidth(findings), look: { vertical: "top", color: "#0563C1", underline: true },
    content: onFinding((finding) => ({ value: placeName(finding), link: finding.at[0] })),
  },
  { id: "tertulis", heading: "Tertulis", width: 16, look: { vertical: "top" }, content: onFinding(({ found }) => found) },
  { id: "seharusnya", heading: "Seharusnya", width: 16, look: { vertical: "top" }, content: onFinding(({ expected }) => expected) },
  {
    id: "penjelasan", heading: "Penjelasan", width: 40, look: { vertical: "top" },
    content: (row) => (row.kind === "finding" ? row.finding.message : row.kind === "unchecked" ? row.unchecked.lacks : row.kind === "missing" ? row.missing.lacks : null),
  },
  { id: "tindakan", heading: "Yang perlu dilakukan", width: 34, look: { vertical: "top" }, content: onFinding(({ remedy }) => remedy) },
];
