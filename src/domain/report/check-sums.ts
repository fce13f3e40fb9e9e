import type { BoundTable } from "../assessment";
import { Exact, sum } from "../calculate/decimals";
import { boxName, cellAt, cellName, isCellError, quoteSheet, type Cell, type Grid } from "../grid";
import type { Kalimat } from "../model/narasi";
import { LETTERS_AT_ONCE, letterSum, letterSumFormula } from "./letter-sum";

/** What a sheet calculates over cells of the user's, and what it came to when the sheet was written. */
export interface CheckSum {
  /** "Realisasi Anggaran!C4:C21, jumlah". */
  readonly label: string;
  /** With its leading "=". */
  readonly formula: string;
  readonly value: number | string;
  /** How far a number may be off: programs add doubles in different ways. */
  readonly tolerance: number;
}

/** What stands for a sum while a cell of its area is an error. */
const ERROR = "galat";
/** So that the sum of amounts times rows stays below 2^53, where doubles are exact, and a change calculates little. */
const MOST_ROWS = 1000;
/** Longer figures have no letters that matter. */
const MOST_LETTERS = 4 * LETTERS_AT_ONCE;
const LEAST_TOLERANCE = 1e-6;

/** A sentence that has figures: the whole of it. */
export const checkKalimat = ({ teks: { cell } }: Kalimat, grid: Grid): CheckSum | null => {
  const { value } = cellAt(grid, cell.row, cell.column);
  const name = cellName(cell);
  return typeof value === "string" ? { label: `${cell.sheet}!${name}`, formula: `=${quoteSheet(cell.sheet)}!${fixed(name)}`, value, tolerance: 0 } : null;
};

/** Every column of figures of a table. */
export const checkTable = (table: BoundTable, grid: Grid): CheckSum[] => table.figureColumns.flatMap((column) => checkColumn(table, grid, column));

/**
 * From the row above the data to the row below it, so that a row put in at either end is within the area; areas share
 * their last row with the next for the same reason.
 */
function checkColumn(table: BoundTable, grid: Grid, column: number): CheckSum[] {
  const top = Math.max(1, table.box.top - 1, ...table.headerRows, table.numberRow ?? 0);
  const bottom = table.box.bottom + 1;
  const checks: CheckSum[] = [];
  for (let first = top; first < bottom; first += MOST_ROWS - 1) {
    const last = Math.min(bottom, first + MOST_ROWS - 1);
    checks.push(...checkNumbers(grid, column, first, last), ...checkLetters(grid, column, Math.max(first, top + 1), Math.min(last, bottom - 1)));
  }
  return checks;
}

/** Where numbers and texts stand, what the numbers come to, and in which order: with one changed, put in or exchanged something of it is another. */
function checkNumbers(grid: Grid, column: number, top: number, bottom: number): CheckSum[] {
  const { place, area, first } = areaOf(grid, column, top, bottom);
  const cells = cellsOf(grid, column, top, bottom);
  const hasError = cells.some(({ value }) => isCellError(value));
  const numbers = cells.map(({ value }) => (typeof value === "number" ? value : 0));
  const rowsOf = (is: "number" | "string"): number => cells.reduce((total, { value }, i) => total + (typeof value === is ? i + 1 : 0), 0);
  const inOrder = addUp(numbers, (i) => i + 1);
  const order = `ROW(${area})-ROW(${first})+1`;
  return [
    { label: `${place}, letak angka`, formula: `=SUMPRODUCT(ISNUMBER(${area})*(${order}))`, value: rowsOf("number"), tolerance: 0 },
    { label: `${place}, letak teks`, formula: `=IFERROR(SUMPRODUCT(ISTEXT(${area})*(LEN(${area})>0)*(${order})),"${ERROR}")`, value: hasError ? ERROR : rowsOf("string"), tolerance: 0 },
    { label: `${place}, jumlah`, formula: `=SUMIF(${area},"<1E+300")`, ...addUp(numbers, () => 1) },
    { label: `${place}, jumlah berurutan`, formula: `=IFERROR(SUMPRODUCT(${area},${order}),"${ERROR}")`, ...inOrder, value: hasError ? ERROR : inOrder.value },
  ];
}

/** Whole numbers add up exactly in every program; of others each addition may be off by the last digit of the whole. */
function addUp(numbers: readonly number[], times: (index: number) => number): { readonly value: number; readonly tolerance: number } {
  const terms = numbers.map((value, i) => value * times(i));
  const size = terms.reduce((total, term) => total + Math.abs(term), 0);
  if (numbers.every(Number.isInteger) && size <= Number.MAX_SAFE_INTEGER) return { value: terms.reduce((total, term) => total + term, 0), tolerance: LEAST_TOLERANCE };
  const exact = sum(numbers.map((value, i) => new Exact(value).times(times(i))));
  const count = numbers.filter((value) => value !== 0).length;
  return { value: exact.toNumber(), tolerance: Math.max(LEAST_TOLERANCE, Number((size * count * 2 ** -52).toPrecision(2))) };
}

/** Where the rows of data hold texts: as many letters as the longest has. */
function checkLetters(grid: Grid, column: number, top: number, bottom: number): CheckSum[] {
  const cells = cellsOf(grid, column, top, bottom);
  const texts = cells.map(({ value }) => (typeof value === "string" ? value : null));
  const hasError = cells.some(({ value }) => isCellError(value));
  const { place, area, first } = areaOf(grid, column, top, bottom);
  const longest = Math.min(MOST_LETTERS, Math.max(...texts.map((text) => text?.length ?? 0)));
  return Array.from({ length: Math.ceil(longest / LETTERS_AT_ONCE) }, (_, i) => ({
    label: `${place}, huruf ke-${i * LETTERS_AT_ONCE + 1} dst.`,
    formula: `=IFERROR(${letterSumFormula(area, first, i * LETTERS_AT_ONCE)},"${ERROR}")`,
    value: hasError ? ERROR : letterSum(texts, i * LETTERS_AT_ONCE), tolerance: 0,
  }));
}

const cellsOf = (grid: Grid, column: number, top: number, bottom: number): Cell[] => Array.from({ length: bottom - top + 1 }, (_, i) => cellAt(grid, top + i, column));

const fixed = (place: string): string => place.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

function areaOf({ sheet }: Grid, column: number, top: number, bottom: number): { readonly place: string; readonly area: string; readonly first: string } {
  const name = boxName({ top, left: column, bottom, right: column });
  const quoted = quoteSheet(sheet);
  return { place: `${sheet}!${name}`, area: `${quoted}!${fixed(name)}`, first: `${quoted}!${fixed(cellName({ row: top, column }))}` };
}
