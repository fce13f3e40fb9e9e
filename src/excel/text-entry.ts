/** Texts that Excel takes as they are, in any language it speaks: letters only, no word for a truth value. */
const HARMLESS = /^\p{L}\D*$/u;
const TRUTH = /^(true|false|benar|salah)$/i;

/**
 * What to assign to a cell so that it holds exactly this text. Excel reads what it is given as if it were typed: "1.10"
 * would become a number, "Mei 2022" a date, "=1+1" a formula. Cells of format "@" take everything as text; elsewhere
 * the apostrophe of Excel says so and is not part of the value.
 */
export function textEntry(text: string, format: string): string {
  if (text === "" || format === "@" || (HARMLESS.test(text) && !TRUTH.test(text))) return text;
  return `'${text}`;
}
