import Papa from "papaparse";
import type { Cell, Grid } from "../../domain/grid";
import { MAX_CELLS, MAX_COLUMN, MAX_FILE_BYTES, MAX_ROW } from "../limits";
import { refusal } from "../refusal";
import { decodeText } from "./decode-text";

const SEPARATORS = [";", ",", "\t", "|"] as const;
/** Lines by which the separator is told. */
const LINES = 200;

/**
 * Reads a CSV file as one sheet of texts, whatever its separator and encoding: nothing is taken for a number or a date here,
 * so that codes stay as they are written. Blank lines keep their place, so that rows are those that Excel shows.
 * @param name the file's name, which stands for the sheet's
 */
export function readCsv(bytes: Uint8Array, name: string): Grid {
  if (bytes.length === 0) throw refusal("empty", "an empty file");
  if (bytes.length > MAX_FILE_BYTES) throw refusal("csvTooLarge", `the file has ${bytes.length} bytes`);
  const text = decodeText(bytes);
  if (/^\s*<(?:!doctype|html|table|\?xml)/i.test(text)) throw refusal("html", "begins like HTML");
  const [first = ""] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const body = text.slice(first.length);
  const delimiter = first === "" ? separatorOf(body) : first.charAt(4);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false });
  const [wrong] = errors.filter(({ type }) => type === "Quotes");
  if (wrong) throw refusal("csvQuotes", `${wrong.message} in row ${(wrong.row ?? 0) + 1}`);
  if (data.length > MAX_ROW) throw refusal("csvTooLarge", `${data.length} rows`);
  const blank = first === "" ? [] : [[]];
  return { sheet: name, visible: true, rows: [...blank, ...toRows(data)] };
}

/** The separator by which the most lines have one number of fields: the headings have no commas, amounts and names do. */
function separatorOf(text: string): string {
  const scored = SEPARATORS.map((separator) => {
    const widths = new Map<number, number>();
    for (const { length } of Papa.parse<string[]>(text, { delimiter: separator, preview: LINES, skipEmptyLines: true }).data) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    const [[width, lines] = [0, 0]] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
    return { separator, width, lines };
  });
  return scored.sort((a, b) => b.lines - a.lines || b.width - a.width)[0]?.separator ?? ";";
}

function toRows(data: readonly (readonly string[])[]): (readonly (Cell | undefined)[])[] {
  let cells = 0;
  return data.map((fields) => {
    cells += fields.length;
    if (cells > MAX_CELLS || fields.length > MAX_COLUMN) throw refusal("csvTooLarge", `${cells} cells`);
    return fields.map((value) => (value.trim() === "" ? undefined : { value, formula: null, format: "General" }));
  });
}
