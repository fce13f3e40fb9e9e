import { writeXlsx } from "hucre/xlsx";
import { columnName } from "../../src/domain/grid";
import { buildXlsx } from "../fixtures/file/build-xlsx";

/** A workbook to be read against the clock. */
export interface BigBook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const ROWS = 100_000;
export const COLUMNS = 10;
/** Texts that several cells share, as kegiatan and units do. */
const SHARED = 20_000;
const STYLES = '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="3"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs>';

const sharedText = (n: number): string => `Penyediaan jasa dan peralatan kantor ${n}`;

/** Attributes and content of a cell: half are numbers and dates, a quarter shared texts, the others texts of their own and formulas. */
function cell(row: number, column: number): { readonly type: string; readonly style: number; readonly inside: string } {
  const n = row * COLUMNS + column;
  if (column === 1 || column === 2 || (column === 6 && row % 2 === 0)) return { type: "s", style: 0, inside: `<v>${(n * 7) % SHARED}</v>` };
  if (column === 3) return { type: "inlineStr", style: 0, inside: `<is><t>7.01.01 &amp; ${n}</t></is>` };
  if (column === 4) return { type: "n", style: 2, inside: `<v>${44_000 + (row % 900)}</v>` };
  if (column === 8) return { type: "n", style: 1, inside: `<f>F${row}-H${row}</f><v>${n * 3}</v>` };
  if (column === 9) return { type: "str", style: 0, inside: `<f>IF(H${row}&gt;0,"ya","tidak")</f><v>ya</v>` };
  return { type: "n", style: column === 7 ? 3 : 1, inside: `<v>${column === 7 ? n / 7 : 12_500_000 + n * 37}</v>` };
}

const lines = (line: (row: number) => string): string => Array.from({ length: ROWS }, (_, at) => line(at + 1)).join("");
const cells = (write: (column: number) => string): string => Array.from({ length: COLUMNS }, (_, column) => write(column)).join("");

/** As Excel writes it: every cell with its place and its style. */
const asExcel = (): string =>
  lines((row) => `<row r="${row}" spans="1:${COLUMNS}" x14ac:dyDescent="0.25">${cells((column) => {
    const { type, style, inside } = cell(row, column);
    return `<c r="${columnName(column + 1)}${row}"${style ? ` s="${style}"` : ""}${type === "n" ? "" : ` t="${type}"`}>${inside}</c>`;
  })}</row>`);

/** As some programs do: no places, every element with a prefix, everything on lines of its own. */
const withPrefix = (): string =>
  lines((row) => `\n <x:row>${cells((column) => {
    const { type, style, inside } = cell(row, column);
    return `\n  <x:c s="${style}" t="${type}">${inside.replace(/<(\/?)/g, "<$1x:")}</x:c>`;
  })}</x:row>`);

function ownBook(rows: string): Uint8Array {
  const strings = Array.from({ length: SHARED }, (_, n) => `<si><t xml:space="preserve">${sharedText(n)}</t></si>`).join("");
  return buildXlsx({ styles: STYLES, strings, sheets: [{ name: "Anggaran", rows }] });
}

/** As the library writes it that the stand-in for Excel saves with: every text is a shared one. */
function byHucre(): Promise<Uint8Array> {
  const rows = Array.from({ length: ROWS }, (_, at) => Array.from({ length: COLUMNS }, (_, column) => {
    const n = at * COLUMNS + column;
    if (column === 4) return new Date(Date.UTC(2022, 0, 1 + (at % 365)));
    return column % 2 === 0 ? 1_000 + n * 37 : column === 3 ? n % 2 === 0 : sharedText((n * 7) % SHARED);
  }));
  return writeXlsx({ sheets: [{ name: "Anggaran", rows }] });
}

export async function* bigBooks(): AsyncGenerator<BigBook> {
  yield { name: "as Excel writes", bytes: ownBook(asExcel()) };
  yield { name: "prefixes, no places", bytes: ownBook(withPrefix()) };
  yield { name: "as hucre writes", bytes: await byHucre() };
}
