import type { Workbook } from "../domain/grid";
import { type Area, AREA_PROPERTIES } from "./load-cells";
import { HIDDEN_PROPERTIES } from "./read-hidden";
import type { Structure } from "./structure";

/** A workbook as it was read, with what a later reading of only what has changed must know. */
export interface Reading {
  readonly workbook: Workbook;
  readonly structure: Structure;
  /** The used range of each sheet, in their order; `null`: an empty sheet. */
  readonly used: readonly (Area | null)[];
  /** Some cell shows what a formula elsewhere spills into it: no formula of its own says that it may change. */
  readonly spills: boolean;
}

/** What is asked of the used range of each sheet. */
export const USED_PROPERTIES = `${AREA_PROPERTIES},${HIDDEN_PROPERTIES},hasSpill`;

export const usedAreas = (used: readonly Excel.Range[]): (Area | null)[] =>
  used.map((range) => (range.isNullObject ? null : { rowIndex: range.rowIndex, columnIndex: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount }));

/** `null` stands for some. */
export const spillsAnywhere = (used: readonly Excel.Range[]): boolean => used.some((range) => !range.isNullObject && (range.hasSpill as boolean | null) !== false);
