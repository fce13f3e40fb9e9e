import { columnNumber, type Box } from "../../grid";

/** Cells that a formula reads; `sheet` is `null` for its own sheet. */
export interface Reference {
  readonly sheet: string | null;
  readonly box: Box;
}

/** No letter or digit before or behind it, nor a bracket: LOG10( is a function. */
const REFERENCE = /(?:('(?:[^']|'')+'|[^\s!'"(),;:+\-*/^&=<>{}[\]]+)!)?(?<![A-Za-z0-9_.])\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\w(.!])/g;
/** Functions that ask where a cell is and never for what it holds. */
const OF_PLACE = /\b(?:ROWS?|COLUMNS?|ADDRESS|ISFORMULA|FORMULATEXT|SHEETS?)\([^()]*\)/gi;
const HIGHEST_COLUMN = 16_384;

/** The references of a formula in A1 form; names, structured references and whole columns are none. */
export function referencesOf(formula: string): Reference[] {
  const unquoted = formula.includes('"') ? formula.replace(/"[^"]*"/g, '""') : formula;
  const references: Reference[] = [];
  for (const [, sheet, c1 = "", r1 = "", c2 = c1, r2 = r1] of unquoted.replace(OF_PLACE, "0").matchAll(REFERENCE)) {
    const [from, to, first, last] = [columnNumber(c1), c2 === c1 ? columnNumber(c1) : columnNumber(c2), Number(r1), Number(r2)];
    if (Math.max(from, to) > HIGHEST_COLUMN || Math.min(first, last) < 1) continue;
    const box = { top: Math.min(first, last), left: Math.min(from, to), bottom: Math.max(first, last), right: Math.max(from, to) };
    references.push({ sheet: sheet === undefined ? null : sheet.replace(/^'|'$/g, "").replace(/''/g, "'"), box });
  }
  return references;
}
