import { hasOfficeCode } from "./office-failure";

/** Excel refuses an answer of more than 5 MB with this code. */
export const isAnswerTooLong = (error: unknown): boolean => hasOfficeCode(error, "ResponsePayloadSizeLimitExceeded");

export interface RowChunk<T> {
  /** 0-based, counted from the first row of the whole. */
  readonly row: number;
  readonly loaded: T;
}

/**
 * Reads many rows in as many requests as it takes, for the rare sheet that one answer cannot hold: `load` queues the
 * reading of some rows, and what is still too long is asked for in halves, down to single rows. `arrived` says whether
 * an answer is complete, for Excel may also leave the values of a huge range out.
 */
export async function* rowChunks<T>(
  context: Excel.RequestContext,
  rowCount: number,
  rowsAtOnce: number,
  load: (row: number, rows: number) => T,
  arrived: (loaded: T) => boolean,
): AsyncGenerator<RowChunk<T>> {
  let height = Math.max(1, rowsAtOnce);
  for (let row = 0; row < rowCount; ) {
    const rows = Math.min(height, rowCount - row);
    const loaded = load(row, rows);
    if (await fits(context, rows, () => arrived(loaded))) {
      yield { row, loaded };
      row += rows;
    } else {
      height = Math.ceil(rows / 2);
    }
  }
}

async function fits(context: Excel.RequestContext, rows: number, arrived: () => boolean): Promise<boolean> {
  try {
    await context.sync();
    return arrived() || rows === 1;
  } catch (error) {
    if (isAnswerTooLong(error) && rows > 1) return false;
    throw error;
  }
}
