import type { PageSetup, Paper } from "../sheet-plan";

/** Inches, [short, long]. */
const PAPERS: Readonly<Record<Paper, readonly [number, number]>> = { A4: [8.27, 11.69], F4: [8.5, 13] };
const MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.6 };
/** Upright down to this scale; smaller letters are worse than a page lying on its side. */
const SMALLEST_UPRIGHT = 0.84;

/** Inches that the columns take: 7 pixels a character and 5 between the columns, at 96 dpi. */
const columnInches = (widths: readonly number[]): number => widths.reduce((total, width) => total + width * 7 + 5, 0) / 96;

/** @param smallest the scale down to which the page stays upright */
const isUpright = (paper: Paper, widths: readonly number[], smallest: number): boolean => (PAPERS[paper][0] - MARGINS.left - MARGINS.right) / columnInches(widths) >= smallest;

/** Printers and viewers differ by a little. */
const CAUTION = 0.97;

/** Points of rows that one page takes when the columns are shrunk to its width. */
export function pageRoom(paper: Paper, widths: readonly number[], smallest = SMALLEST_UPRIGHT): number {
  const upright = isUpright(paper, widths, smallest);
  const [across, along] = upright ? PAPERS[paper] : [PAPERS[paper][1], PAPERS[paper][0]];
  const scale = Math.min(1, (across - MARGINS.left - MARGINS.right) / columnInches(widths));
  return ((along - MARGINS.top - MARGINS.bottom) * 72 * CAUTION) / scale;
}

export function setUpPage(paper: Paper, widths: readonly number[], lastRow: number, titleRows: readonly [number, number] | null, smallest = SMALLEST_UPRIGHT): PageSetup {
  return {
    paper,
    orientation: isUpright(paper, widths, smallest) ? "portrait" : "landscape",
    printArea: { top: 1, left: 1, bottom: lastRow, right: widths.length },
    titleRows,
    margins: MARGINS,
    footer: '&C&"Arial,Regular"&8Halaman &P dari &N',
  };
}
