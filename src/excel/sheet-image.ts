import type { Box } from "../domain/grid";
import type { ChartImage } from "./chart-image";

export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** How one cell looks, in the words of Office.js. */
export interface Look {
  readonly format: string;
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** "None", "Single", … */
  readonly underline: string;
  /** "#RRGGBB", or "" for the automatic colour. */
  readonly color: string;
  /** "#RRGGBB", or "" for no fill. */
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly top: Line | null;
  readonly bottom: Line | null;
  readonly left: Line | null;
  readonly right: Line | null;
}

/** What Excel reads as if it were typed: a formula in English, or an error value such as "#N/A". */
export interface Typed {
  readonly typed: string;
}

/** The contents of a cell. A string is a text whatever it looks like; `null` leaves the cell alone. */
export type Entry = string | number | boolean | Typed | null;

export interface Link {
  readonly row: number;
  readonly column: number;
  readonly hyperlink: Excel.RangeHyperlink;
}

/** Margins in points; `null` leaves a setting as it is. */
export interface PageImage {
  readonly paperSize: string | null;
  readonly orientation: string;
  readonly centerHorizontally: boolean;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly zoom: Excel.PageLayoutZoomOptions;
  /** Without sheet name, such as "A1:H20". */
  readonly printArea: string | null;
  /** Such as "$5:$7". */
  readonly titleRows: string | null;
  /** Rows that begin a new page, 1-based. */
  readonly rowBreaks: readonly number[];
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/**
 * A sheet, or the part of it that is ours, as it is to be written: made from a plan, or taken from a sheet before it is
 * rewritten, so that the same writer makes and restores. All arrays are 0-based and begin at A1.
 */
export interface SheetImage {
  /** Begins at A1. */
  readonly box: Box;
  readonly entries: readonly (readonly Entry[])[];
  /** `undefined`: the cell keeps the look of an empty sheet. */
  readonly looks: readonly (readonly (Look | undefined)[])[];
  readonly merges: readonly Box[];
  readonly links: readonly Link[];
  /** Points by column; `undefined` where the standard width holds. */
  readonly widths: readonly (number | undefined)[];
  /** Points by row; `undefined` where the standard height holds. */
  readonly heights: readonly (number | undefined)[];
  readonly freezeRows: number;
  readonly freezeColumns: number;
  readonly gridlines: boolean;
  readonly page: PageImage;
  /** Only ours; what else is drawn on the sheet stays as it is. */
  readonly charts: readonly ChartImage[];
}

/** The look of a cell of an empty sheet, font apart: what `clear` leaves behind and need not be written. */
export const PLAIN = { bold: false, italic: false, underline: "None", color: "", fill: "", horizontal: "General", vertical: "Bottom", wrap: false, indent: 0 } as const;
