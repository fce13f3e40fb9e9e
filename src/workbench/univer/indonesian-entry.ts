/** "1.234.567,89", "95,59 %": grouped by dots, decimals after a comma. */
const NUMBER = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?( ?%)?$/;

/** A number as an Indonesian types it, in the form that Univer reads; `null` when it is none, or is the same in both. */
export function readIndonesianNumber(text: string): string | null {
  const match = NUMBER.exec(text.trim());
  if (!match || !/[.,]/.test(text)) return null;
  const [, sign = "", whole = "", decimals, percent] = match;
  return sign + whole.replace(/\./g, "") + (decimals === undefined ? "" : `.${decimals}`) + (percent ? "%" : "");
}

/**
 * A formula as an Indonesian Excel shows it, with ";" between arguments and decimal commas, in English. One without a
 * ";" is taken to be English already: a comma may part its arguments.
 */
export function readIndonesianFormula(formula: string): string {
  const pieces = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
  const isIndonesian = pieces.some((piece, index) => index % 2 === 0 && piece.includes(";"));
  if (!isIndonesian) return formula;
  return pieces.map((piece, index) => (index % 2 === 0 ? piece.replace(/(\d),(\d)/g, "$1.$2").replace(/;/g, ",") : piece)).join("");
}
