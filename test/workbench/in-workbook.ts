/** Runs one batch in the workbook and returns what it loads. */
export const inWorkbook = <T>(work: (workbook: Excel.Workbook) => T): Promise<T> =>
  Excel.run(async (context) => {
    const result = work(context.workbook);
    await context.sync();
    return result;
  });

/** Runs one batch on Sheet1. */
export const onSheet = <T>(work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => T): Promise<T> => inWorkbook((workbook) => work(workbook.worksheets.getItem("Sheet1"), workbook));
