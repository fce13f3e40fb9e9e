import { columnNumber, type Box } from "../../grid";

/** Cells that a formula reads; `sheet` is `null` for its own sheet. */
export interface Reference {
  readonly sheet: string | null;
  readonly box: Box;
}

const REFERENCE = /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?\b([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\p{L}\p{N}_(.!])/gu;
/** Functions that ask where a cell is and never for what it holds. */
const OF_PLACE = /\b(?:ROWS?|COLUMNS?|ADDRESS|ISFORMULA|FORMULATEXT|SHEETS?)\([^()]*\)/gi;
const HIGHEST_COLUMN = 16_384;

/** The references of a formula in A1 form; names, structured references and whole columns are none. */
export function referencesOf(formula: string): Reference[] {
  const text = formula.replace(/"[^"]*"/g, '""').replace(OF_PLACE, "0");
  return [...text.matchAll(REFERENCE)].flatMap(([, sheet, c1 = "", r1 = "", c2 = c1, r2 = r1]) => {
    const [left, right] = [columnNumber(c1), columnNumber(c2)].sort((a, b) => a - b) as [number, number];
    const [top, bottom] = [Number(r1), Number(r2)].sort((a, b) => a - b) as [number, number];
    if (right > HIGHEST_COLUMN || top < 1) return [];
    return [{ sheet: sheet === undefined ? null : sheet.replace(/^'|'$/g, "").replace(/''/g, "'"), box: { top, left, bottom, right } }];
  });
}
