import type { Assessment, BoundTable } from "../domain/assessment";
import type { Finding, Severity } from "../domain/finding";
import { boxName, cellName, refName, type CellRef } from "../domain/grid";
import { indonesianDate } from "../domain/indonesian-date";
import { kindName } from "../domain/kind-name";
import type { Paint } from "./paint";
import { plain, wrap } from "./wrap";

const SEVERITIES: readonly { readonly severity: Severity; readonly heading: string; readonly word: string; readonly look: "red" | "yellow" | "bold" }[] = [
  { severity: "error", heading: "GALAT", word: "galat", look: "red" },
  { severity: "inconsistency", heading: "BEDA", word: "beda", look: "yellow" },
  { severity: "warning", heading: "PERINGATAN", word: "peringatan", look: "bold" },
];

/** Cells of one finding that are spelled out; a column of texts may have hundreds. */
const MAX_CELLS = 6;

/** Where the text of a finding's lines begins. */
const LABEL = 16;

const count = (number: number): string => number.toLocaleString("id-ID");

/** One file as people read it: tables, findings worst first, what was not checked, the verdict. Ends with a line feed. */
export function fileAsText(file: string, assessment: Assessment, paint: Paint): string {
  const { instansi, year, tables, findings, unchecked, missing, settings, settingIssues } = assessment;
  const quarter = settings.triwulan === null ? null : `sampai dengan triwulan ${settings.triwulan}`;
  const whose = [instansi, quarter, year === null ? null : `tahun ${year}`].filter((part) => part !== null).join(", ");
  const standing = findings.filter(({ waived }) => waived === null);
  const sections = [
    [paint(plain(file), "bold"), ...(whose === "" ? [] : [wrap(whose, 0)])].join("\n"),
    section(paint(`TABEL YANG DIKENALI (${count(tables.length)})`, "bold"), tableLines(tables)),
    section(paint(`PILIHAN YANG TIDAK DIPAKAI (${count(settingIssues.length)})`, "yellow"), settingIssues.map(({ message, at }) => wrap(`${at ? `${refName(at)}: ` : ""}${message}`, 4, "  -"))),
    ...SEVERITIES.map(({ severity, heading, look }) => {
      const own = standing.filter((finding) => finding.severity === severity);
      return section(paint(`${heading} (${count(own.length)})`, look), own.map(findingText), "\n\n");
    }),
    section(paint(`DIABAIKAN (${count(findings.length - standing.length)})`, "bold"), findings.flatMap(waivedText)),
    section(paint(`BELUM DIPERIKSA (${count(unchecked.length)})`, "bold"), unchecked.map(({ title, lacks }) => wrap(`${title}: ${lacks}`, 4, "  -"))),
    section(paint(`LEMBAR YANG BELUM DAPAT DITULIS (${count(missing.length)})`, "bold"), missing.map(({ name, lacks }) => wrap(`${name}: ${lacks}`, 4, "  -"))),
    verdict(assessment, paint),
  ];
  return `${sections.filter((text) => text !== null).join("\n\n")}\n`;
}

/** "Belum siap: 9 galat, 6 beda, 12 peringatan." */
export function verdict({ ready, findings, missing }: Assessment, paint: Paint): string {
  const counts = SEVERITIES.map(({ severity, word }) => `${count(findings.filter((finding) => finding.severity === severity && finding.waived === null).length)} ${word}`);
  const waived = findings.filter((finding) => finding.waived !== null).length;
  if (waived > 0) counts.push(`${count(waived)} diabaikan`);
  if (missing.length > 0) counts.push(`${count(missing.length)} lembar Bab III belum dapat dibuat`);
  return paint(`${ready ? "Siap" : "Belum siap"}: ${counts.join(", ")}.`, ready ? "green" : "red");
}

const section = (heading: string, lines: readonly string[], gap = "\n"): string | null => (lines.length === 0 ? null : `${heading}\n${lines.join(gap)}`);

function tableLines(tables: readonly BoundTable[]): readonly string[] {
  const width = Math.max(0, ...tables.map((table) => kindName[table.kind].length));
  return tables.map((table) => {
    const doubt = table.sure ? "" : " (belum pasti, mohon diperiksa)";
    return wrap(`${table.sheet}!${boxName(table.box)}${doubt}`, width + 4, `  ${kindName[table.kind]}`);
  });
}

const waivedText = ({ at, title, waived }: Finding): string[] =>
  waived === null ? [] : [wrap(`${cellList(at)}: ${title}. Diabaikan ${indonesianDate(waived.date)}${waived.author === "" ? "" : ` oleh ${waived.author}`}: ${waived.reason}`, 4, "  -")];

function findingText({ at, title, found, expected, message, remedy }: Finding, index: number): string {
  const line = (label: string, text: string | null) => (text === null || text === "" ? [] : [wrap(text, LABEL, `     ${label}`)]);
  return [
    wrap(`${cellList(at)}: ${title}`, 5, `${String(index + 1).padStart(3)}.`),
    ...line("ditemukan", found),
    ...line("seharusnya", expected),
    ...line("sebab", message),
    ...line("tindakan", remedy),
  ].join("\n");
}

/** "Realisasi Anggaran!C8, C9 dan 12 sel lain": the sheet is named where it changes. */
function cellList(at: Finding["at"]): string {
  const shown = at.slice(0, at.length > MAX_CELLS ? MAX_CELLS - 1 : MAX_CELLS);
  const names = shown.map((ref: CellRef, i) => (i > 0 && shown[i - 1]?.sheet === ref.sheet ? cellName(ref) : refName(ref)));
  return names.join(", ") + (shown.length < at.length ? ` dan ${count(at.length - shown.length)} sel lain` : "");
}
