import type { Finding } from "../../domain/finding";
import { refName } from "../../domain/grid";

export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** A name for each finding that stays the same from run to run as long as its rule and its first cell do. */
export function keyed(findings: readonly Finding[]): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = `${finding.rule}@${refName(finding.at[0])}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { key: count === 1 ? base : `${base}#${count}`, finding };
  });
}
