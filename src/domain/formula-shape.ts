/**
 * What a formula is made of: literals; truth values; references in all their spellings (sheets, `#REF!`, whole rows,
 * the brackets of a table or another workbook, names); other error values; numbers; functions. Every alternative reads
 * each letter once, for hostile formulas cost time.
 */
const PIECE =
  /(?<literal>"(?:[^"]|"")*")|(?<truth>TRUE|FALSE)(?![\p{L}\p{N}_.\\?!])(?:\s*\(\s*\))?|(?<reference>'(?:[^']|'')*'|#REF!|\$?\d+:\$?\d+)|(?<bracket>\[)|(?<error>#[A-Z0-9/]+[!?]?)|(?<number>(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?)|(?<word>[$\p{L}_\\][$\p{L}\p{N}_.\\?]*)(?<call>\s*\()?|(?<dropped>[\s@!]+)|[^]/giu;

/** Stands for any reference. */
const REFERENCE = "\u00a7";

/**
 * A formula without what changes by itself: references are blanked out (rows inserted, sorted or renamed elsewhere
 * move them), and spelling is evened out as spreadsheet programs rewrite it: capitals, blanks, numbers, `@`, `TRUE()`
 * and the prefix of newer functions. Literals stay as they are.
 */
export function formulaShape(formula: string): string {
  const shape: string[] = [];
  const scanner = new RegExp(PIECE);
  for (let match = scanner.exec(formula); match; match = scanner.exec(formula)) {
    const { literal, truth, reference, bracket, error, number, word, call, dropped } = match.groups ?? {};
    if (dropped) continue;
    if (bracket) scanner.lastIndex = endOfBrackets(formula, match.index);
    if (reference || bracket || (word && !call)) putReference(shape);
    else if (word) shape.push(`${word.replace(/^(?:_xlfn\.|_xlws\.)+/i, "").toUpperCase()}(`);
    else if (number) shape.push(String(Number(number)));
    else shape.push(literal ?? (truth ?? error ?? match[0]).toUpperCase());
  }
  return shape.join("");
}

/** A sheet with its cell, and both ends of a range, are one reference. */
function putReference(shape: string[]): void {
  if (shape.at(-1) === ":" && shape.at(-2) === REFERENCE) shape.pop();
  if (shape.at(-1) !== REFERENCE) shape.push(REFERENCE);
}

/** Just after the bracket that closes the one at `start`; the end when none does. A quote takes the meaning off the next letter. */
export function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const letter = formula[at];
    if (letter === "'") at++;
    else if (letter === "[") depth++;
    else if (letter === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
