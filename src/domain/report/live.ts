import type { Decimal } from "decimal.js";
import { cellName, quoteSheet, type CellRef } from "../grid";
import { isNumeric, type Figure, type FindCell } from "../model/figure";
import type { Arah } from "../model/iku";
import type { Scale, Settings } from "../settings";

/** What a cell shows and, where it is live, the formula that gives it. */
export interface Content {
  readonly value: string | number | null;
  readonly formula?: string | null;
  readonly link?: CellRef;
}

/** Unknown, or not defined as with a target of zero. Sums and means of the sheet leave texts out. */
export const NA = "n/a";
export const UNREADABLE = "tidak terbaca";

/** Excel takes 8,192 characters. */
const LONGEST_FORMULA = 8000;

/**
 * A figure of the workbook: a formula that finds its cell whatever the order of the rows, or the number read where the
 * cell holds a text. A cell that is emptied later, or holds a text, becomes n/a and never 0.
 */
export function sourceFigure(figure: Figure | null, find: FindCell): Content {
  if (figure?.state === "unreadable") return { value: UNREADABLE };
  if (!figure?.value) return { value: NA };
  const value = figure.value.toNumber();
  if (!isNumeric(figure)) return { value };
  const { parts } = figure;
  if (!parts && !find(figure.cell)) {
    const place = cellPlace(figure);
    return { value, formula: `=IF(COUNT(${place})=0,"${NA}",${place}${figure.scale === 100 ? "*100" : ""})` };
  }
  const formula = `=IFERROR(${(parts ?? [figure]).map((part) => foundFigure(part, find)).join("+")},"${NA}")`;
  return formula.length > LONGEST_FORMULA ? { value } : { value, formula };
}

const cellPlace = ({ cell }: Figure): string => `${quoteSheet(cell.sheet)}!${cellName(cell)}`;

/** Of one number its own value, of an empty cell or a text an error. */
function foundFigure(figure: Figure, find: FindCell): string {
  const lookup = find(figure.cell);
  const found = lookup ? `AVERAGEIFS(${[lookup.values, ...lookup.keys.flatMap(({ area, equals }) => [area, criterionText(equals)])].join(",")})` : `AVERAGE(${cellPlace(figure)})`;
  return figure.scale === 100 ? `${found}*100` : found;
}

/**
 * "=" before a text keeps what it begins with from being an operator, a tilde keeps a wildcard from being one. A tilde of the text is
 * asked for as any character, since not every spreadsheet takes "~~" for one; a line break is written by its code.
 */
function criterionText(equals: string | number): string {
  if (typeof equals === "number") return String(equals);
  const text = equals.replace(/[~*?]/g, (sign) => (sign === "~" ? "?" : `~${sign}`)).replace(/"/g, '""');
  return `"=${text.replace(/[\n\r\t]/g, (control) => `"&CHAR(${control.charCodeAt(0)})&"`)}"`;
}

/** A figure of the report: the formula and what it must come to. */
export const computed = (value: Decimal | string | null, formula: string | null): Content => ({
  value: value === null ? NA : typeof value === "string" ? value : value.toNumber(),
  formula,
});

/** The formula where all cells hold numbers, else n/a. */
export const ifNumbers = (cells: readonly string[], expression: string): string => `=IF(COUNT(${cells.join(",")})<${cells.length},"${NA}",${expression})`;

/** `computeCapaian`, rounded, over the report's own cells. */
export function capaianFormula(target: string, realisasi: string, arah: Arah, { fallingFormula, cap, decimals, zeroTarget }: Settings): string {
  const isRatioOfTarget = arah === "turun" && fallingFormula === "T/R";
  const rising = `${realisasi}/${target}*100`;
  const falling = isRatioOfTarget ? `${target}/${realisasi}*100` : `(2*${target}-${realisasi})/${target}*100`;
  const exact = arah === "naik" ? rising : falling;
  const capped = cap === null ? exact : `MIN(${exact},${cap})`;
  const undefinedWhen = isRatioOfTarget ? `OR(${target}=0,${realisasi}=0)` : `${target}=0`;
  const rounded = `IF(${undefinedWhen},"${NA}",ROUND(${capped},${decimals}))`;
  const zero = arah === "turun" && zeroTarget === "100" ? `IF(AND(${target}=0,${realisasi}=0),${cap === null ? 100 : Math.min(100, cap)},${rounded})` : rounded;
  return ifNumbers([target, realisasi], zero);
}

/** `computeSerapan`, rounded, over the report's own cells. */
export const serapanFormula = (pagu: string, realisasi: string, decimals: number): string =>
  ifNumbers([pagu, realisasi], `IF(${pagu}=0,"${NA}",ROUND(${realisasi}/${pagu}*100,${decimals}))`);

/** Excel nests 64 functions and takes literals of 255 characters. */
const MOST_BANDS = 60;
const LONGEST_LITERAL = 255;

/** `choosePredikat` over a capaian of the report; `null` for a scale that no formula can hold. */
export function predikatFormula(capaian: string, { bands }: Scale): string | null {
  if (bands.length > MOST_BANDS || bands.some(({ label }) => label.length > LONGEST_LITERAL)) return null;
  const nested = bands.reduceRight((otherwise, { from, label }) => `IF(${capaian}>=${from},"${label.replace(/"/g, '""')}",${otherwise})`, `"${NA}"`);
  return ifNumbers([capaian], nested);
}

/** Excel takes 255 arguments. */
const MOST_ARGUMENTS = 250;

/** "C5:C7", "C9": the cells of a column in as few areas as possible; rows ascending. */
export function areas(column: string, rows: readonly number[]): string[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => (first === last ? column + first : `${column}${first}:${column}${last}`));
}

/** The sum of a column's cells; `null` when they are too scattered for one formula. */
export function sumFormula(column: string, rows: readonly number[]): string | null {
  let parts = areas(column, rows);
  while (parts.length > MOST_ARGUMENTS) {
    parts = Array.from({ length: Math.ceil(parts.length / MOST_ARGUMENTS) }, (_, i) => `SUM(${parts.slice(i * MOST_ARGUMENTS, (i + 1) * MOST_ARGUMENTS).join(",")})`);
  }
  const formula = `=SUM(${parts.join(",")})`;
  return formula.length > LONGEST_FORMULA ? null : formula;
}

/** The sum of a column's cells, n/a where none of them holds a number: nothing known is not 0. */
export function knownSumFormula(column: string, rows: readonly number[]): string | null {
  const sum = sumFormula(column, rows)?.slice(1);
  const formula = `=IF(COUNT(${areas(column, rows).join(",")})=0,"${NA}",${sum})`;
  return sum === undefined || areas(column, rows).length > MOST_ARGUMENTS || formula.length > LONGEST_FORMULA ? null : formula;
}

/** The rounded mean of a column's cells, texts left out; `null` when they are too scattered for one formula. */
export function meanFormula(column: string, rows: readonly number[], decimals: number): string | null {
  const parts = areas(column, rows);
  const cells = parts.join(",");
  const formula = `=IF(COUNT(${cells})=0,"${NA}",ROUND(AVERAGE(${cells}),${decimals}))`;
  return parts.length > MOST_ARGUMENTS || formula.length > LONGEST_FORMULA ? null : formula;
}

/** The difference of two cells, rounded where amounts have decimals so that none are made up by binary fractions. */
export const differenceFormula = (minuend: string, subtrahend: string, decimals: number): string =>
  ifNumbers([minuend, subtrahend], decimals === 0 ? `${minuend}-${subtrahend}` : `ROUND(${minuend}-${subtrahend},${decimals})`);
