/** A column of a named table. */
export interface TemplateColumn {
  /** Exactly as the table is bound by; a change breaks workbooks that were made before. */
  readonly heading: string;
  /** Without it the table says nothing. */
  readonly needed: boolean;
  /** Width in characters of the default font. */
  readonly width: number;
  /** An en-US number format code; "@" for codes and NIPs, which Excel would otherwise take for numbers. */
  readonly format: string;
  /** Shown above the heading until something is filled in, never part of the table's data. */
  readonly example: string | number;
  /** What a drop-down offers. */
  readonly choices?: readonly string[];
  /** What a longer drop-down offers; not beside `choices`. */
  readonly list?: List;
  /** What is done with anything that the drop-down has not; left out: it is refused. */
  readonly others?: "asked" | "taken";
  /** Said beside a selected cell; at most 255 characters. */
  readonly prompt?: string;
  /** What the column works out by itself until something is typed over it. */
  readonly calculated?: Calculated;
}

/** A list of the sheet of lists, or what stands in a column of another of the workbook's tables. */
export type List = "kode" | "satuan" | { readonly table: string; readonly heading: string };

export type TemplateValue = string | number | null;

export interface Calculated {
  /** As a column of an Excel table has it: English, commas, no leading "=". An empty text where it has nothing to say. */
  readonly formula: string;
  /** What it comes to in a row, from what stands there by heading. */
  readonly valueIn: (valueOf: (heading: string) => TemplateValue) => string;
}

/** An Excel table that is used without a question because of its name. */
export interface TableTemplate {
  readonly name: string;
  readonly sheet: string;
  readonly title: string;
  /** One line above the table that says what goes in. */
  readonly help: string;
  /** Said behind it; left out: which columns have to be filled. */
  readonly legend?: string;
  readonly columns: readonly TemplateColumn[];
  /** What stands in it, in the order of the columns (`null` in a calculated one: its formula); left out: nothing, and an example above each heading. */
  readonly rows?: readonly (readonly TemplateValue[])[];
  /** Points, one for each of `rows`; left out: the default height. */
  readonly rowHeights?: readonly number[];
  /** Empty rows below them that are ready to be filled, and one where there would be no row at all; left out: nobody is to fill the table. */
  readonly readyRows?: number;
}

export const TEXT = "@";
export const AMOUNT = "#,##0";
export const PERCENT = "0.00";
export const COUNT = "0";
export const GENERAL = "General";

/** Enough for the sub kegiatan, the indicators and the units of a kecamatan; a table grows when more is typed below it. */
export const READY_ROWS = 50;
export const READY_INDIKATOR_ROWS = 20;
export const READY_STAFF_ROWS = 30;

type Look = Pick<TemplateColumn, "width" | "format" | "example"> & Partial<Pick<TemplateColumn, "choices" | "list" | "others" | "prompt" | "calculated">>;

/** The two ways a column is declared. */
export const needed = (heading: string, look: Look): TemplateColumn => ({ heading, needed: true, ...look });
export const optional = (heading: string, look: Look): TemplateColumn => ({ heading, needed: false, ...look });
