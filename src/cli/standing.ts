import type { Assessment } from "../domain/assessment";
import type { Severity } from "../domain/finding";

/** How one office stands, for the roll-up of a kabupaten or kota. Percentages are decimal strings in per cent, `null` for n/a. */
export interface Standing {
  readonly instansi: string | null;
  readonly year: number | null;
  readonly errors: number;
  readonly inconsistencies: number;
  readonly warnings: number;
  /** Findings set aside by the office; they are in none of the counts above. */
  readonly waived: number;
  readonly ready: boolean;
  readonly capaian: string | null;
  readonly serapan: string | null;
}

export function standingOf({ instansi, year, findings, ready, headline }: Assessment): Standing {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity && !finding.waived).length;
  return {
    instansi, year, ready, errors: count("error"), inconsistencies: count("inconsistency"), warnings: count("warning"),
    waived: findings.filter(({ waived }) => waived).length, capaian: headline.capaian?.toFixed() ?? null, serapan: headline.serapan?.toFixed() ?? null,
  };
}
