import { onOneLine } from "../one-line";
import { totalKind } from "./total-label";

/** What stands in a cell, as far as telling tables apart needs it: any of these together. */
export const FIGURE = 1;
/** May be a heading: a short text, or a number that is a year. */
export const HEAD = 2;
/** Says JUMLAH, rata-rata and the like in a table of amounts. */
export const TOTAL = 4;
/** "-", "n/a": stands where a figure would. */
export const NOTHING = 8;
/** Nothing at all, or space. */
export const BLANK = -1;

/** Longer texts are no headings. */
const LONGEST_HEADING = 80;

const PLAIN_FIGURE = /^(?:rp\.? ?)?\d[\d.,]*(?:,-)?$/i;
const FIGURE_TEXT = /^\(?\s*[-+]?\s*(?:rp\.?|idr)?\s*-?\s*\d[\d.,]*(?:\s*(?:%|,-|\.-|\(|\)|\p{L})|\s*$)/iu;
const ITEM = /^\d+\s*[.)]\s*\p{L}/u;
const SAYS_NOTHING = /^(?:[-–—]+|n\.?\s?\/?\s?a\.?)$/i;

/** The sort of a text; most texts begin with a letter that leaves little choice. */
export function sortOfText(text: string): number {
  const letter = text.charCodeAt(0) | 32;
  const isWord = letter >= 97 && letter <= 122 && letter !== LETTER_R && letter !== LETTER_I && letter !== LETTER_N;
  const trimmed = isWord ? text : text.trim();
  if (trimmed === "") return BLANK;
  const length = isShort(trimmed) ? HEAD : 0;
  if (!isWord) {
    if (PLAIN_FIGURE.test(trimmed) || beginsWithFigure(trimmed)) return length | FIGURE;
    if (SAYS_NOTHING.test(trimmed)) return length | NOTHING;
  }
  return totalKind(trimmed, true) === null ? length : length | TOTAL;
}

/** "Rp", "IDR" and "n/a" begin with a letter and are no words. */
const [LETTER_R, LETTER_I, LETTER_N] = [114, 105, 110];

const isShort = (text: string): boolean => text.length <= LONGEST_HEADING || text.trim().length <= LONGEST_HEADING;

/** It begins like a figure: "Rp. 5", "63,57%", "-12", "12 bulan"; not "1. Kegiatan". */
export function beginsWithFigure(text: string): boolean {
  const line = onOneLine(text);
  return FIGURE_TEXT.test(line) && !ITEM.test(line);
}
