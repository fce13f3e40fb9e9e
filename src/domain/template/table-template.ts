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
  /** Shown above the heading, never part of the table's data. */
  readonly example: string | number;
  /** What a drop-down offers. */
  readonly choices?: readonly string[];
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
  /** What stands in it, in the order of the columns; left out: one empty row to begin in, and an example above each heading. */
  readonly rows?: readonly (readonly (string | number | null)[])[];
  /** Points, one for each of `rows`; left out: the default height. */
  readonly rowHeights?: readonly number[];
}

export const TEXT = "@";
export const AMOUNT = "#,##0";
export const PERCENT = "0.00";
export const COUNT = "0";
export const GENERAL = "General";

type Look = Pick<TemplateColumn, "width" | "format" | "example"> & Partial<Pick<TemplateColumn, "choices">>;

/** The two ways a column is declared. */
export const needed = (heading: string, look: Look): TemplateColumn => ({ heading, needed: true, ...look });
export const optional = (heading: string, look: Look): TemplateColumn => ({ heading, needed: false, ...look });
