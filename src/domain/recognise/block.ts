import { isCellError, type Box, type Cell, type Grid } from "../grid";
import type { Heading } from "./heading";
import { beginsWithFigure } from "./text-sort";

/** A table found on a sheet by its headings, before anybody says what kind it is. */
export interface Block {
  readonly grid: Grid;
  readonly box: Box;
  readonly title: string;
  readonly headerRows: readonly number[];
  readonly numberRow: number | null;
  /** Column → its heading; columns without any heading are left out. */
  readonly headings: ReadonlyMap<number, Heading>;
  /** Every row below the headings, without the number row and repeated headings. */
  readonly rows: readonly number[];
}

export const isBlank = (cell: Cell): boolean => cell.value === null || (typeof cell.value === "string" && cell.value.trim() === "");

/** The cell's words: a number only when it is a year standing as a heading; "" for anything else. */
export function headingText(cell: Cell): string {
  if (typeof cell.value === "string") return cell.value.trim();
  return typeof cell.value === "number" && cell.value >= 2000 && cell.value <= 2100 && Number.isInteger(cell.value) ? String(cell.value) : "";
}

/** Something with a figure in it: a number, or a text that begins like one ("Rp. 5", "63,57%", "-12"). */
export function looksLikeFigure(cell: Cell): boolean {
  if (isCellError(cell.value)) return true;
  if (typeof cell.value === "number") return true;
  return typeof cell.value === "string" && beginsWithFigure(cell.value);
}
