import type { Box } from "../domain/grid";

/** The cells of a box. */
export const rangeOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: Box): Excel.Range =>
  sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
