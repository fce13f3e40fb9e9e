import type { CellEdit, Finding, Mend, Waiver } from "../../domain/finding";
import type { CellRef } from "../../domain/grid";

const sameRef = (a: CellRef, b: CellRef): boolean => a.row === b.row && a.column === b.column && a.sheet === b.sheet;
const sameList = <T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean => a.length === b.length && a.every((item, n) => same(item, b[n] as T));
const sameEdit = (a: CellEdit, b: CellEdit): boolean => sameRef(a.at, b.at) && a.value === b.value && a.before === b.before && a.after === b.after && a.format === b.format;
const sameMend = (a: Mend | null, b: Mend | null): boolean => a === b || (a !== null && b !== null && a.label === b.label && sameList(a.edits, b.edits, sameEdit));
const sameWaiver = (a: Waiver | null, b: Waiver | null): boolean => a === b || (a !== null && b !== null && a.reason === b.reason && a.author === b.author && a.date === b.date);

const SHOWN = ["rule", "severity", "mark", "title", "found", "expected", "message", "remedy"] as const;

/** Whether two readings say the same at the same cells; a finding may be about thousands. */
export const sameFinding = (a: Finding, b: Finding): boolean =>
  a === b || (SHOWN.every((name) => a[name] === b[name]) && sameList(a.at, b.at, sameRef) && sameMend(a.mend, b.mend) && sameWaiver(a.waived, b.waived));
