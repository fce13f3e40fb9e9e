/** Pixels of the widest digit and of the padding of a cell in Excel's default font (Calibri 11 at 96 dpi). */
const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/**
 * Column width in points, as Office.js wants it, for a width in characters, as people and files state it: characters
 * → whole pixels → points (ECMA-376 part 1, 18.3.1.13, for the default font).
 */
export function columnPoints(characters: number): number {
  return characters <= 0 ? 0 : (Math.trunc(characters * DIGIT + 0.5) + PADDING) * POINTS_PER_PIXEL;
}
