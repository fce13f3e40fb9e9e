/** A new sheet of Excel's with Calibri 11: 64 × 20 pixels a cell. Univer's sheets have a fixed size and grow when written to. */
export const sheetSize = { rowCount: 200, columnCount: 26, defaultColumnWidth: 64, defaultRowHeight: 20 } as const;
