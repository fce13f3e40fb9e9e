import type { Penandatangan } from "../settings";
import type { CellStyle, Paper } from "../sheet-plan";
import type { Content } from "./live";
import type { BannerStyle, RowKind } from "./styles";

/** Where a row stands on the sheet. */
export interface At {
  /** "E8": the cell in the column of that id, of this row or of another by its index in the layout's `rows`. */
  cell(column: string, index?: number): string;
  /** "E". */
  letter(column: string): string;
  /** The sheet's row of a row of the layout. */
  row(index: number): number;
}

/** A constant needs no formula. */
export type Shown = Content | string | number | null;

export interface Column<Row> {
  readonly id: string;
  readonly heading: string;
  /** A heading above this one, shared by neighbours that name the same. */
  readonly group?: string;
  /** Characters, as in `SheetPlan`. */
  readonly width: number;
  /** Alignment and number format; one format for the whole column. */
  readonly look: CellStyle;
  content(row: Row, at: At): Shown;
  /** Neighbouring rows with the same key become one cell, that of the first. */
  mergeKey?(row: Row): string | null;
}

/** A line between the titles and the table. */
export interface Banner {
  readonly text: string;
  readonly style: BannerStyle;
  /** What gives the text, where it is live. */
  readonly formula?: string;
}

/** Columns that are one cell in a row, by their ids. */
export type Span = readonly [first: string, last: string];

/** A sheet with one table, before its cells have places. */
export interface SheetLayout<Row> {
  readonly key: string;
  readonly name: string;
  /** The table's name without its number. */
  readonly tableName: string;
  /** Centred lines above the table: number, name, whose and when. */
  readonly titles: readonly string[];
  readonly banners: readonly Banner[];
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  kindOf(row: Row): RowKind;
  spansOf?(row: Row): readonly Span[];
  indentOf?(row: Row, column: string): number;
  /** Small lines below the table: how it was calculated, and its sources. */
  readonly notes: readonly string[];
  readonly paper: Paper;
  readonly signer?: Penandatangan | null;
}
