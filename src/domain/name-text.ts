import type { DefinedName } from "./grid";

/** Excel takes 255 UTF-16 units for a text in a formula and 8,192 for the whole formula; a character may be two units. */
const LITERAL = 125;
const FORMULA = 7500;

/**
 * A text kept in the workbook where Excel and the command line both find it: hidden defined names `<prefix>_1`,
 * `<prefix>_2`, … that refer to texts (`"abc"&"def"`), as many as it takes. `refersTo` is without a leading "=".
 */
export function textToNames(prefix: string, text: string): readonly DefinedName[] {
  const literals = text.match(new RegExp(`[^]{1,${LITERAL}}`, "gu"))?.map((piece) => `"${piece.replace(/"/g, '""')}"`) ?? ['""'];
  const formulas: string[] = [];
  for (const literal of literals) {
    const last = formulas.at(-1);
    if (last !== undefined && last.length + literal.length < FORMULA) formulas[formulas.length - 1] = `${last}&${literal}`;
    else formulas.push(literal);
  }
  return formulas.map((refersTo, i) => ({ name: `${prefix}_${i + 1}`, refersTo }));
}

/** The text kept under the prefix; `null` when there is none or a piece of it is not a text any more. */
export function textFromNames(prefix: string, names: readonly DefinedName[]): string | null {
  const byName = new Map(names.map(({ name, refersTo }) => [name.toLowerCase(), refersTo.replace(/^=/, "")]));
  let text: string | null = null;
  for (let i = 1; ; i++) {
    const formula = byName.get(`${prefix}_${i}`.toLowerCase());
    if (formula === undefined) return text;
    if (!/^"(?:[^"]|"")*"(?:\s*&\s*"(?:[^"]|"")*")*$/.test(formula)) return null;
    text = (text ?? "") + [...formula.matchAll(/"((?:[^"]|"")*)"(?:\s*&\s*|$)/g)].map(([, piece]) => piece?.replace(/""/g, '"')).join("");
  }
}

/** The names that hold a text kept under the prefix, whatever they hold now. */
export const namesOfText = (prefix: string, names: readonly DefinedName[]): readonly string[] =>
  names.map(({ name }) => name).filter((name) => name.toLowerCase().startsWith(`${prefix}_`.toLowerCase()) && /^\d+$/.test(name.slice(prefix.length + 1)));

/** A kept JSON text as data; `null` where it does not hold together. */
export function parseKept(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
