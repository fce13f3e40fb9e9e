import { loadCharts, readCharts } from "./dump-charts";

/** Every cell that a test may touch lies in here. */
const REGION = "A1:L60";

/**
 * All that can be seen of the workbook through fresh proxies, as plain data for `toEqual`: contents, looks, sizes,
 * merges, page, charts, names, and where the user is. Ids are left out, for a sheet that comes back has another.
 * Without a region, of each sheet all that is used.
 */
export function dumpWorkbook(region: string | null = REGION): Promise<unknown> {
  return Excel.run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load("items/name,items/visibility,items/showGridlines");
    names.load("items/name,items/formula,items/visible,items/scope");
    tables.load("items/name");
    const active = worksheets.getActiveWorksheet().load("name");
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => loadSheet(sheet, region));
    await context.sync();
    return {
      sheets: sheets.map(readSheet),
      names: names.items.map(({ name, formula, visible, scope }) => ({ name, formula, visible, scope })),
      tables: tables.items.map(({ name }) => name),
      active: active.name,
      selected: selected.address,
    };
  });
}

function loadSheet(sheet: Excel.Worksheet, region: string | null) {
  const range = region === null ? sheet.getUsedRange().getBoundingRect("A1") : sheet.getRange(region);
  return {
    sheet,
    range: range.load("values,formulas,numberFormat,valueTypes"),
    used: sheet.getUsedRangeOrNullObject(true).load("address"),
    cells: range.getCellProperties({
      hyperlink: true,
      format: {
        fill: { color: true, pattern: true },
        font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
        borders: { style: true, weight: true, color: true },
        horizontalAlignment: true,
        verticalAlignment: true,
        wrapText: true,
        indentLevel: true,
      },
    }),
    rows: range.getRowProperties({ format: { rowHeight: true } }),
    columns: range.getColumnProperties({ format: { columnWidth: true } }),
    merges: range.getMergedAreasOrNullObject().load("address"),
    frozen: sheet.freezePanes.getLocationOrNullObject().load("address"),
    page: sheet.pageLayout.load("paperSize,orientation,centerHorizontally,topMargin,bottomMargin,leftMargin,rightMargin,zoom"),
    printArea: sheet.pageLayout.getPrintAreaOrNullObject().load("address"),
    titleRows: sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address"),
    footer: sheet.pageLayout.headersFooters.defaultForAllPages.load("leftFooter,centerFooter,rightFooter"),
    breaks: sheet.horizontalPageBreaks.load("items/rowIndex"),
    charts: loadCharts(sheet),
  };
}

function readSheet({ sheet, range, used, cells, rows, columns, merges, frozen, page, printArea, titleRows, footer, breaks, charts }: ReturnType<typeof loadSheet>): unknown {
  const addressOf = (object: Excel.Range | Excel.RangeAreas): string | null => (object.isNullObject ? null : object.address);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    gridlines: sheet.showGridlines,
    used: addressOf(used),
    formulas: range.formulas,
    values: range.values,
    numberFormat: range.numberFormat,
    valueTypes: range.valueTypes,
    cells: cells.value,
    rows: rows.value.map(({ format }) => format?.rowHeight),
    columns: columns.value.map(({ format }) => format?.columnWidth),
    merges: addressOf(merges)?.split(",").sort() ?? [],
    frozen: addressOf(frozen),
    page: page.toJSON(),
    printArea: addressOf(printArea),
    titleRows: addressOf(titleRows),
    footer: footer.toJSON(),
    breaks: breaks.items.map(({ rowIndex }) => rowIndex),
    charts: readCharts(sheet.name, charts),
  };
}
