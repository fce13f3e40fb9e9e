import type { ChartFacts } from "./chart/chart-facts";

/** What Univer does not keep of a sheet. */
export interface SheetFacts {
  veryHidden: boolean;
  /** `null`: not protected; else the password, "" for none. */
  password: string | null;
  /** A filter set on the sheet itself, and whether it hides rows now. */
  autoFilter: { enabled: boolean; isDataFiltered: boolean };
  page: PageFacts;
  /** From back to front. */
  charts: ChartFacts[];
}

/** Page set-up in Excel's words; margins in points. Print areas are A1 references on the sheet, "" for none. */
export interface PageFacts {
  paperSize: string | null;
  orientation: string;
  centerHorizontally: boolean;
  centerVertically: boolean;
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  zoom: PageZoom;
  printArea: string;
  titleRows: string;
  /** Rows after a break, from 0, ascending. */
  rowBreaks: readonly number[];
  headersFooters: { [part in HeaderFooterPart]: string };
}

export interface PageZoom {
  scale?: number;
  horizontalFitToPages?: number;
  verticalFitToPages?: number;
}

export type HeaderFooterPart = "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

/** What Univer does not keep of a table. */
export interface TableFacts {
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  isDataFiltered: boolean;
}

/** Excel's own defaults: margins "Normal" (0.75 and 0.7 in), header and footer 0.3 in. */
export const newSheetFacts = (): SheetFacts => ({
  veryHidden: false,
  password: null,
  autoFilter: { enabled: false, isDataFiltered: false },
  charts: [],
  page: {
    paperSize: "A4",
    orientation: "Portrait",
    centerHorizontally: false,
    centerVertically: false,
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
    zoom: { scale: 100 },
    printArea: "",
    titleRows: "",
    rowBreaks: [],
    headersFooters: { leftHeader: "", centerHeader: "", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" },
  },
});

export const newTableFacts = (): TableFacts => ({ showHeaders: true, showTotals: false, style: "TableStyleMedium2", isDataFiltered: false });
