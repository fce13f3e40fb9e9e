import { ARIAL, BOLD, OTHER } from "../arial";
import type { CellStyle } from "../sheet-plan";

/** Excel's highest row is 409.5 points. */
export const HIGHEST_ROW = 409;
/** Pixels at 96 dpi of a width's unit, the digit of the default font (Calibri 11). */
const PIXELS_PER_CHAR = 7;
/** Viewers measure text a little differently from each other. */
const CAUTION = 1.08;
/** Points above and below the text of a row. */
const PADDING = 4;

/** Characters from `from` to before `to` of the wrapped text. */
type Line = readonly [from: number, to: number];

/** How a text wraps, at words, in a cell of so many characters' width; a word that is too long is broken. */
function wrap(text: string, width: number, style: CellStyle): Line[] {
  const pixelsPerThousandth = ((style.size ?? 10) / 1000) * (96 / 72) * (style.bold ? BOLD : 1) * CAUTION;
  // In thousandths of an em, as the letters are.
  const room = Math.max(((width - (style.indent ?? 0) * 1.5) * PIXELS_PER_CHAR) / pixelsPerThousandth, OTHER);
  const lines: Line[] = [];
  let [start, used, afterSpace, usedAfterSpace] = [0, 0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    const size = ARIAL[text.charCodeAt(i) - 32] ?? OTHER;
    if (letter === "\n") {
      lines.push([start, i]);
      [start, used] = [i + 1, 0];
      continue;
    }
    if (used + size > room && letter !== " ") {
      const end = afterSpace > start ? afterSpace : i;
      lines.push([start, end]);
      used = end === i ? 0 : used - usedAfterSpace;
      start = end;
    }
    used += size;
    if (letter === " ") [afterSpace, usedAfterSpace] = [i + 1, used];
  }
  lines.push([start, text.length]);
  return lines;
}

const lineHeight = ({ size = 10 }: CellStyle): number => Math.ceil(size * 1.3);

/** The text as it can be shown, and how high its row must be in points: what would not fit the highest row ends in "…", so that nobody takes it for the whole. */
export function fitRow(text: string, width: number, style: CellStyle): { readonly text: string; readonly height: number } {
  const lines = wrap(text, width, style);
  const most = Math.floor((HIGHEST_ROW - PADDING) / lineHeight(style));
  const beyond = lines[most];
  const height = lineHeight(style) * Math.min(lines.length, most) + PADDING;
  return { text: beyond ? `${text.slice(0, beyond[0] - 3).trimEnd()} …` : text, height };
}

/** Points that a row needs to show the text in full. */
export const textHeight = (text: string, width: number, style: CellStyle): number => lineHeight(style) * wrap(text, width, style).length + PADDING;
