import type { Severity } from "../finding";
import { indonesianDate } from "../indonesian-date";
import { SEVERITY } from "./hasil-pemeriksaan-columns";
import { lacking } from "./hasil-pemeriksaan-rows";
import type { ReportInput } from "./report-table";
import type { Banner } from "./sheet-layout";

export const CHANGED = "BERUBAH SEJAK DIPERIKSA";

/**
 * The verdict, when and of which figures it was given, and the counts behind it; findings that were set aside are counted
 * by themselves.
 *
 * @param changes "P3:P90": cells that come to 0 while no figure has changed; `null`: nothing is watched
 */
export function verdictBanners(input: ReportInput, changes: string | null): Banner[] {
  const { ready, findings, failures, missing, today, fingerprint } = input;
  const text = ready ? "SIAP DISERAHKAN" : "BELUM SIAP";
  const standing = findings.filter(({ waived }) => waived === null);
  const count = (severity: Severity): string => `${standing.filter((finding) => finding.severity === severity).length} ${SEVERITY[severity].toLowerCase()}`;
  const some = (many: number, words: string): string[] => (many === 0 ? [] : [`${many} ${words}`]);
  const counts = [
    count("error"), count("inconsistency"), count("warning"), ...some(findings.length - standing.length, "diabaikan"), ...some(failures.length, "pemeriksaan gagal"),
    `${lacking(input).length} belum dapat diperiksa`, `${missing.length} tabel belum dapat dibuat`,
  ];
  const when = today === null ? "Tanggal pemeriksaan tidak tercatat" : `Diperiksa ${indonesianDate(today)}`;
  return [
    { text, style: ready ? "ready" : "not-ready", ...(changes !== null && { formula: `=IF(SUM(${changes})=0,"${text}","${CHANGED}")` }) },
    { text: [when, ...(fingerprint === "" ? [] : [`Sidik jari angka: ${fingerprint}`])].join("  ·  "), style: "plain" },
    { text: counts.join("  ·  "), style: "plain" },
  ];
}
