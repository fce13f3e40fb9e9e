import type { Box, Cell, DefinedName, Grid } from "../domain/grid";
import { CHART_PROPERTIES, readCharts } from "./chart-image";
import { CELL_PROPERTIES, type LoadedCells, readCell } from "./read-cells";
import { readEntry } from "./read-entry";
import { readLook } from "./read-look";
import type { Link, Look, PageImage, SheetImage } from "./sheet-image";

const CELL_LOOK: Excel.CellPropertiesLoadOptions = {
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
};
const PAGE = "paperSize,orientation,centerHorizontally,topMargin,bottomMargin,leftMargin,rightMargin,zoom";

/** One rectangle of a sheet that is being photographed; rectangles of one sheet stand below one another from A1. */
export interface LoadedPiece {
  readonly range: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

/** What belongs to the sheet as a whole; nothing in it grows with the number of cells but the merges. */
export interface LoadedFrame {
  readonly sheet: Excel.Worksheet;
  /** From A1 over everything used and everything about to be written. */
  readonly whole: Excel.Range;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merges: Excel.RangeCollection;
  readonly frozen: Excel.Range;
  readonly page: Excel.PageLayout;
  readonly printArea: Excel.RangeAreas;
  readonly titleRows: Excel.Range;
  readonly footer: Excel.HeaderFooter;
  readonly breaks: Excel.PageBreakCollection;
  readonly charts: Excel.ChartCollection;
}

/** Queues the reading of what belongs to the sheet as a whole. */
export function loadFrame(sheet: Excel.Worksheet, box: string): LoadedFrame {
  sheet.load("id,name,showGridlines");
  const whole = sheet.getUsedRange().getBoundingRect(box);
  const { pageLayout } = sheet;
  return {
    sheet,
    whole: whole.load("rowCount,columnCount"),
    columns: whole.getColumnProperties({ format: { columnWidth: true } }),
    merges: whole.getMergedAreasOrNullObject().areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount"),
    frozen: sheet.freezePanes.getLocationOrNullObject().load("rowCount,columnCount"),
    page: pageLayout.load(PAGE),
    printArea: pageLayout.getPrintAreaOrNullObject().load("address"),
    titleRows: pageLayout.getPrintTitleRowsOrNullObject().load("address"),
    footer: pageLayout.headersFooters.defaultForAllPages.load("leftFooter,centerFooter,rightFooter"),
    breaks: sheet.horizontalPageBreaks.load("items/rowIndex"),
    charts: sheet.charts.load(CHART_PROPERTIES),
  };
}

/** Queues the reading of cells, of the whole sheet or of some of its rows. */
export function loadPiece(range: Excel.Range): LoadedPiece {
  return {
    range: range.load(CELL_PROPERTIES),
    looks: range.getCellProperties(CELL_LOOK),
    rows: range.getRowProperties({ format: { rowHeight: true } }),
  };
}

/** The contents of a loaded sheet. */
export function readGrid(frame: LoadedFrame, pieces: readonly LoadedPiece[]): Grid {
  const rows: (Cell | undefined)[][] = [];
  for (const { range } of pieces) range.values.forEach((line, row) => rows.push(line.map((_, column) => readCell(range, row, column))));
  return { sheet: frame.sheet.name, visible: true, rows };
}

/**
 * The image of a loaded sheet: writing it on the cleared sheet restores what `SheetImage` knows of. `names` are those
 * of the workbook, `key` is the plan's.
 */
export function readImage(frame: LoadedFrame, pieces: readonly LoadedPiece[], names: readonly DefinedName[], key: string): SheetImage {
  const looks: Look[][] = [];
  const entries: SheetImage["entries"][number][] = [];
  const heights: number[] = [];
  const links: Link[] = [];
  for (const { range, looks: properties, rows } of pieces) {
    const cells: LoadedCells = range;
    properties.value.forEach((line, row) => {
      looks.push(line.map((cell, column) => readLook(cell, String(cells.numberFormat[row]?.[column]))));
      entries.push(line.map((_, column) => readEntry(cells, row, column)));
      line.forEach(({ hyperlink }, column) => {
        if (isLink(hyperlink)) links.push({ row: looks.length, column: column + 1, hyperlink: withoutText(hyperlink) });
      });
      heights.push(rows.value[row]!.format!.rowHeight!);
    });
  }
  return {
    box: { top: 1, left: 1, bottom: frame.whole.rowCount, right: frame.whole.columnCount },
    entries,
    looks,
    links,
    heights,
    merges: frame.merges.isNullObject ? [] : frame.merges.items.map(toBox),
    widths: frame.columns.value.map(({ format }) => format!.columnWidth!),
    ...readFrozen(frame.frozen),
    gridlines: frame.sheet.showGridlines,
    page: readPage(frame),
    charts: readCharts(frame.charts.items, names, key, readGrid(frame, pieces)),
  };
}

const isLink = (link: Excel.RangeHyperlink | null | undefined): link is Excel.RangeHyperlink => Boolean(link?.address ?? link?.documentReference);

/** The text of a link is the value of its cell, which is restored as such. */
const withoutText = ({ address, documentReference, screenTip }: Excel.RangeHyperlink): Excel.RangeHyperlink => ({
  ...(address ? { address } : {}),
  ...(documentReference ? { documentReference } : {}),
  ...(screenTip ? { screenTip } : {}),
});

const localAddress = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

const toBox = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Box => ({
  top: rowIndex + 1,
  left: columnIndex + 1,
  bottom: rowIndex + rowCount,
  right: columnIndex + columnCount,
});

/** Frozen rows alone span all columns of the sheet, frozen columns alone all rows. */
function readFrozen(frozen: Excel.Range): { freezeRows: number; freezeColumns: number } {
  if (frozen.isNullObject) return { freezeRows: 0, freezeColumns: 0 };
  const ALL_ROWS = 1_048_576;
  const ALL_COLUMNS = 16_384;
  return {
    freezeRows: frozen.rowCount === ALL_ROWS ? 0 : frozen.rowCount,
    freezeColumns: frozen.columnCount === ALL_COLUMNS ? 0 : frozen.columnCount,
  };
}

function readPage({ page, printArea, titleRows, footer, breaks }: LoadedFrame): PageImage {
  return {
    paperSize: page.paperSize,
    orientation: page.orientation,
    centerHorizontally: page.centerHorizontally,
    topMargin: page.topMargin,
    bottomMargin: page.bottomMargin,
    leftMargin: page.leftMargin,
    rightMargin: page.rightMargin,
    zoom: readZoom(page.zoom),
    printArea: printArea.isNullObject ? null : localAddress(printArea.address),
    titleRows: titleRows.isNullObject ? null : localAddress(titleRows.address),
    rowBreaks: breaks.items.map(({ rowIndex }) => rowIndex + 1),
    leftFooter: footer.leftFooter,
    centerFooter: footer.centerFooter,
    rightFooter: footer.rightFooter,
  };
}

/** Excel answers `null` for what is not set and takes no `null` back. */
const readZoom = (zoom: Excel.PageLayoutZoomOptions): Excel.PageLayoutZoomOptions => ({
  ...(zoom.horizontalFitToPages ? { horizontalFitToPages: zoom.horizontalFitToPages } : {}),
  ...(zoom.verticalFitToPages ? { verticalFitToPages: zoom.verticalFitToPages } : {}),
  ...(zoom.scale ? { scale: zoom.scale } : {}),
});
