import { hasOfficeCode } from "./office-failure";
import { CELL_PROPERTIES, type LoadedCells } from "./read-cells";

/** Cells per request when a workbook is too large for one answer; about 2 MB of the 5 MB that Excel on the web allows. */
const CHUNK_CELLS = 40_000;

/** A rectangle of a sheet by 0-based indexes, as Office.js counts. */
export interface Area {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Cells and the 0-based place of the first of them. */
export interface PlacedCells {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly cells: LoadedCells;
}

/** Excel refuses a long answer with this code, or leaves the values of a huge range out. */
export const isAnswerTooLong = (error: unknown): boolean => hasOfficeCode(error, "ResponsePayloadSizeLimitExceeded");

export const hasCells = (range: Excel.Range): boolean => (range.values as unknown) !== null;

/**
 * The cells of one area, read in as many requests as it takes: an answer that is still too long is asked for in halves,
 * down to single rows. For the rare large sheet only; the ordinary way reads everything in one request.
 */
export async function* loadInChunks(context: Excel.RequestContext, sheet: Excel.Worksheet, { rowIndex, columnIndex, rowCount, columnCount }: Area): AsyncGenerator<PlacedCells> {
  let height = Math.max(1, Math.floor(CHUNK_CELLS / columnCount));
  for (let row = rowIndex; row < rowIndex + rowCount; ) {
    const rows = Math.min(height, rowIndex + rowCount - row);
    const cells = sheet.getRangeByIndexes(row, columnIndex, rows, columnCount).load(CELL_PROPERTIES);
    if (await answers(context, cells, rows)) {
      yield { rowIndex: row, columnIndex, cells };
      row += rows;
    } else {
      height = Math.ceil(rows / 2);
    }
  }
}

/** False: the answer was too long and can be asked for in smaller pieces. */
async function answers(context: Excel.RequestContext, range: Excel.Range, rows: number): Promise<boolean> {
  try {
    await context.sync();
    return hasCells(range) || rows === 1;
  } catch (error) {
    if (isAnswerTooLong(error) && rows > 1) return false;
    throw error;
  }
}
