import type { Box, CellRef, DefinedName } from "./grid";
import { idOfPlace } from "./place-reference";

/** How a cell looks. Colours are "#RRGGBB"; `format` is an en-US number format code. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points; 10 when left out. The font is Arial throughout, which every office has. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** Thin black lines on all four sides. */
  readonly border?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  /** Centre when left out. */
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly format?: string;
}

export interface PlanCell {
  readonly row: number;
  readonly column: number;
  /**
   * What is shown: for a formula the value it must calculate to, kept beside it so that readers that do not
   * calculate still see it. Texts are written as text whatever they begin with. `null`: only the style.
   */
  readonly value: string | number | boolean | null;
  /** English names, commas, leading "="; `null` for a constant. */
  readonly formula: string | null;
  /** A name in the plan's `styles`. */
  readonly style: string;
  /** A jump to a cell of the workbook. */
  readonly link?: CellRef;
}

/** A finished sheet, the same for Office.js and for files. */
export interface SheetPlan {
  /** Stable identity of the sheet, lower case and hyphens: our mark on it is the defined name of `markName(key)`. */
  readonly key: string;
  /** The wanted name; a user's own sheet of that name is never touched, ours then takes " (2)". */
  readonly name: string;
  readonly cells: readonly PlanCell[];
  readonly styles: { readonly [name: string]: CellStyle };
  readonly merges: readonly Box[];
  /** Widths in characters of the default font, from column A on. */
  readonly widths: readonly number[];
  /** Heights in points by row; rows left out keep the default. */
  readonly heights: { readonly [row: number]: number };
  /** Rows that stay on the screen while scrolling. */
  readonly freezeRows: number;
  readonly page: PageSetup;
  readonly charts?: readonly PlanChart[];
  /** The table on it, for readers that take it apart again (Word); a sheet of several tables has several. */
  readonly tables?: readonly PlanTable[];
  /** Hidden names that are saved, replaced and taken back with the sheet. */
  readonly names?: readonly DefinedName[];
}

/** One table of a sheet, as a document takes it over. */
export interface PlanTable {
  /** Its name without number, e.g. "Capaian Indikator Kinerja Utama"; the number is the document's own. */
  readonly caption: string;
  /** Heading rows, the row of column numbers, body and totals; without titles and notes. */
  readonly box: Box;
  /** How many of its first rows are headings, the row of column numbers included. */
  readonly headerRows: number;
  /** The lines above it ("Belum lengkap: …") and below it (formulas, scale, source). */
  readonly banners: readonly string[];
  readonly notes: readonly string[];
}

/** A chart over cells of its own sheet. */
export interface PlanChart {
  /** Lower case and hyphens, unique on the sheet: by it the chart is found again and replaced. */
  readonly id: string;
  readonly title: string;
  /** "bar" lies, "column" stands. */
  readonly kind: "bar" | "column";
  /** The cells it covers. */
  readonly box: Box;
  /** One column of texts; each series one column of numbers, of the same rows. */
  readonly categories: Box;
  readonly series: readonly { readonly name: string; readonly values: Box; /** "#RRGGBB" */ readonly color: string }[];
  readonly categoryTitle: string | null;
  readonly valueTitle: string | null;
  /** Number format (en-US) of the value axis and of the data labels. */
  readonly format: string;
}

export type Paper = "A4" | "F4";

/** One page wide, as many pages long as needed; horizontally centred. */
export interface PageSetup {
  /** F4 is Folio, 8.5 × 13 in. */
  readonly paper: Paper;
  readonly orientation: "portrait" | "landscape";
  readonly printArea: Box;
  /** Rows repeated on every page, [first, last]. */
  readonly titleRows: readonly [number, number] | null;
  /** Rows that begin a new page, ascending; pages also break by themselves. */
  readonly rowBreaks?: readonly number[];
  /** Inches. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Header-footer codes of Excel; "&P" page, "&N" pages. */
  readonly footer: string;
}

const MARK = "_LAKIP_";

/** The hidden defined name that marks a sheet as ours: "capaian-iku" → "_LAKIP_capaian_iku". It refers to cell A1 of the sheet. */
export const markName = (key: string): string => MARK + key.replace(/-/g, "_");

/** Our sheets by mark name in lower case (names are case-insensitive) → sheet name. A mark whose sheet is gone (#REF!) marks nothing, and a name that refers to a table of the user's marks no sheet. */
export function ownSheets(names: readonly { readonly name: string; readonly refersTo: string }[]): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  for (const { name, refersTo } of names) {
    const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?[A-Z]+\$?\d+$/.exec(refersTo);
    const sheet = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
    if (sheet && name.toUpperCase().startsWith(MARK) && idOfPlace(name) === null) own.set(name.toLowerCase(), sheet);
  }
  return own;
}

/**
 * The name a plan's sheet takes: its own sheet's present name when there is one, else the wanted name, with " (2)", " (3)" …
 * while somebody else's sheet has it. At most 31 characters.
 */
export function chooseSheetName(plan: SheetPlan, own: ReadonlyMap<string, string>, taken: readonly string[]): { readonly name: string; readonly exists: boolean } {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  const mine = own.get(markName(plan.key).toLowerCase());
  if (mine !== undefined && lower.has(mine.toLowerCase())) return { name: mine, exists: true };
  let name = plan.name;
  for (let n = 2; lower.has(name.toLowerCase()); n++) name = `${plan.name.slice(0, 31 - ` (${n})`.length)} (${n})`;
  return { name, exists: false };
}
