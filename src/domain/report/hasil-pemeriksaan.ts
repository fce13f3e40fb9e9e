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
  lacks: () => null,
  compose: (input, caption) => composeSheet<Row>({
    ...sheet, rows: composeRows(input), columns, paper: input.settings.paper,
    titles: titleLines(caption, "Hasil Pemeriksaan LAKIP", input.records),
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

/** The cell where a click leads, and how many more there are. */
function place({ at: [first, ...others] }: Finding): Shown {
  return { value: refName(first) + (others.length > 0 ? ` dan ${others.length} lagi` : ""), link: first };
}

const onFinding = (content: (finding: Finding) => Shown): Column<Row>["content"] => (row) => (row.kind === "finding" ? content(row.finding) : null);

const columns: readonly Column<Row>[] = [
  { id: "no", heading: "No", width: 5, look: { horizontal: "center", vertical: "top" }, content: (row) => ("number" in row ? row.number : row.text) },
  {
    id: "tingkat", heading: "Tingkat", width: 12, look: { vertical: "top" },
    content: (row) => (row.kind === "finding" ? SEVERITY[row.finding.severity] : row.kind === "unchecked" ? "Belum diperiksa" : row.kind === "missing" ? "Belum dibuat" : null),
  },
  {
    id: "aturan", heading: "Aturan", width: 24, look: { vertical: "top" },
    content: (row) => (row.kind === "finding" ? row.finding.title : row.kind === "unchecked" ? row.unchecked.title : row.kind === "missing" ? row.missing.name : null),
  },
  { id: "tempat", heading: "Tempat", width: 22, look: { vertical: "top", color: "#0563C1", underline: true }, content: onFinding(place) },
  { id: "tertulis", heading: "Tertulis", width: 18, look: { vertical: "top", horizontal: "right" }, content: onFinding(({ found }) => found) },
  { id: "seharusnya", heading: "Seharusnya", width: 18, look: { vertical: "top", horizontal: "right" }, content: onFinding(({ expected }) => expected) },
  {
    id: "penjelasan", heading: "Penjelasan", width: 46, look: { vertical: "top" },
    content: (row) => (row.kind === "finding" ? row.finding.message : row.kind === "unchecked" ? row.unchecked.lacks : row.kind === "missing" ? row.missing.lacks : null),
  },
  { id: "tindakan", heading: "Yang perlu dilakukan", width: 40, look: { vertical: "top" }, content: onFinding(({ remedy }) => remedy) },
];
