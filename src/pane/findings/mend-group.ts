import type { CellEdit, Finding } from "../../domain/finding";
import { refName } from "../../domain/grid";

/** All that can be mended of one rule, cell by cell. */
export interface MendGroup {
  readonly edits: readonly CellEdit[];
  /** How many findings it is about. */
  readonly findings: number;
}

/** The mends of one rule together, of findings that stand. A cell for which they want different contents is left out. */
export function mendGroup(findings: readonly Finding[], rule: string): MendGroup {
  const mends = findings.flatMap((finding) => (finding.rule === rule && finding.waived === null && finding.mend ? [finding.mend] : []));
  const wanted = new Map<string, CellEdit | null>();
  for (const edit of mends.flatMap(({ edits }) => edits)) {
    const name = refName(edit.at);
    const other = wanted.get(name);
    wanted.set(name, other === undefined || (other !== null && other.value === edit.value && other.format === edit.format) ? edit : null);
  }
  return { edits: [...wanted.values()].filter((edit) => edit !== null), findings: mends.length };
}
