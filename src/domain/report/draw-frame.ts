import type { Drawing } from "./drawing";
import type { SheetLayout } from "./sheet-layout";
import { frameStyles, type FrameStyle } from "./styles";

const GAP = 8;
const LEAST_HEADER = 20;

type Frame = Pick<SheetLayout<never>, "titles" | "banners" | "notes"> & { readonly columns: readonly { readonly heading: string; readonly group?: string }[] };

const line = (drawing: Drawing, row: number, text: string, style: FrameStyle, formula: string | null = null): void => {
  drawing.put({ top: row, bottom: row, left: 1, right: drawing.widths.length }, { value: text, formula }, style, frameStyles[style]);
};

/** Titles, banners, headings of one or two levels and the row of column numbers, from this row on. */
export function drawHead(drawing: Drawing, { titles, banners, columns }: Frame, from: number): { readonly headerTop: number; readonly bodyTop: number } {
  let row = from - 1;
  for (const title of titles) line(drawing, ++row, title, "title");
  for (const { text, style, formula } of banners) line(drawing, ++row, text, style, formula);
  drawing.atLeast(++row, GAP);
  const headerTop = row + 1;
  const bottom = headerTop + (columns.some(({ group }) => group !== undefined) ? 1 : 0);
  columns.forEach(({ heading, group }, i) => {
    const head = (box: { top: number; bottom: number; left: number; right: number }, value: string): void => drawing.put(box, { value }, "header", frameStyles.header);
    head({ top: group === undefined ? headerTop : bottom, bottom, left: i + 1, right: i + 1 }, heading);
    if (group === undefined || columns[i - 1]?.group === group) return;
    const next = columns.findIndex((other, j) => j > i && other.group !== group);
    head({ top: headerTop, bottom: headerTop, left: i + 1, right: next < 0 ? columns.length : next }, group);
  });
  for (let each = headerTop; each <= bottom; each++) drawing.atLeast(each, LEAST_HEADER);
  const numbers = bottom + 1;
  columns.forEach((_, i) => drawing.put({ top: numbers, bottom: numbers, left: i + 1, right: i + 1 }, { value: `(${i + 1})` }, "numbers", frameStyles.numbers));
  return { headerTop, bodyTop: numbers + 1 };
}

/** The notes from this row on, after a gap; the sheet's last row. */
export function drawNotes(drawing: Drawing, { notes }: Frame, from: number): number {
  if (notes.length === 0) return from - 1;
  drawing.atLeast(from, GAP);
  notes.forEach((note, i) => line(drawing, from + 1 + i, note, "note"));
  return from + notes.length;
}
