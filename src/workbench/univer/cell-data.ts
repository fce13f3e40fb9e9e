import { CellValueType, type ICellData, isBooleanString, isRealNum } from "@univerjs/core";

export type StoredValue = string | number | boolean | null;

/** A jump from a cell to a place in the workbook, as Excel.RangeHyperlink has it. */
export interface CellLink {
  readonly documentReference: string;
  readonly screenTip: string;
}

/** What a cell holds; a formula's value is calculated. */
export interface CellContent {
  readonly value: StoredValue;
  readonly formula: string | null;
}

/** The patch that writes a content; `null` empties the cell and leaves its looks. */
export function contentPatch(content: CellContent | null): ICellData {
  const empty: ICellData = { v: null, t: null, f: null, si: null, p: null };
  if (!content) return empty;
  const { value, formula } = content;
  return { ...empty, ...(formula === null ? {} : { f: formula }), ...(value === null ? {} : valuePatch(value)) };
}

/** A text such as "95" is forced to stay one: Univer would make a number of it at the next change of the cell's looks. */
function valuePatch(value: string | number | boolean): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: isRealNum(value) || isBooleanString(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

export const linkPatch = (link: CellLink | null): ICellData => ({ custom: link ? { link } : null });

export function storedValue(cell: ICellData | null | undefined): StoredValue {
  if (cell?.v === undefined || cell.v === null) return null;
  return cell.t === CellValueType.BOOLEAN ? Boolean(cell.v) : cell.v;
}

export const storedLink = (cell: ICellData | null | undefined): CellLink | null => (cell?.custom?.link as CellLink | undefined) ?? null;

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

/** Univer keeps an error value as its text. */
export const isErrorValue = (value: StoredValue): value is string => typeof value === "string" && ERROR.test(value);
