import type { PageSetup, Paper } from "../sheet-plan";

/** Inches, [short, long]. */
const PAPERS: Readonly<Record<Paper, readonly [number, number]>> = { A4: [8.27, 11.69], F4: [8.5, 13] };
const MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.6 };
/** Upright down to this scale; smaller letters are worse than a page lying on its side. */
const SMALLEST_UPRIGHT = 0.84;

/** Inches that the columns take: 7 pixels a character and 5 between the columns, at 96 dpi. */
const columnInches = (widths: readonly number[]): number => widths.reduce((total, width) => total + width * 7 + 5, 0) / 96;

export function setUpPage(paper: Paper, widths: readonly number[], lastRow: number, titleRows: readonly [number, number]): PageSetup {
  const upright = PAPERS[paper][0] - MARGINS.left - MARGINS.right;
  return {
    paper,
    orientation: upright / columnInches(widths) >= SMALLEST_UPRIGHT ? "portrait" : "landscape",
    printArea: { top: 1, left: 1, bottom: lastRow, right: widths.length },
    titleRows,
    margins: MARGINS,
    footer: '&C&"Arial,Regular"&8Halaman &P dari &N',
  };
}
