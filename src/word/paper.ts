import type { Paper } from "../domain/sheet-plan";

export type Orientation = "portrait" | "landscape";

/** Twentieths of a point, the unit of Word: 1440 an inch. F4 is Folio, 8.5 × 13 in. */
const SIZES: Readonly<Record<Paper, { readonly short: number; readonly long: number }>> = { A4: { short: 11906, long: 16838 }, F4: { short: 12240, long: 18720 } };

/** 3 cm where the report is bound, 2.5 cm elsewhere. */
const BOUND = 1701;
const FREE = 1417;

export interface PageFrame {
  /** Of the sheet standing upright, as Word wants them also for a page that lies. */
  readonly short: number;
  readonly long: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** What the margins leave. */
  readonly textWidth: number;
  readonly textHeight: number;
}

/** A page of the document; all lengths in twentieths of a point. */
export function pageFrame(paper: Paper, orientation: Orientation): PageFrame {
  const { short, long } = SIZES[paper];
  const margin = orientation === "portrait" ? { top: FREE, right: FREE, bottom: FREE, left: BOUND } : { top: BOUND, right: FREE, bottom: FREE, left: FREE };
  const [width, height] = orientation === "portrait" ? [short, long] : [long, short];
  return { short, long, margin, textWidth: width - margin.left - margin.right, textHeight: height - margin.top - margin.bottom };
}
