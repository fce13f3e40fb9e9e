import { PHRASE_WORDS } from "./phrases";
import { WORDINGS } from "./wordings";

/**
 * Which texts can be headings at all, told nearly without patterns: a sheet of names asks for hundreds of thousands of
 * texts. A wording is compared by its first letter, its length and the letters it is made of; what passes may still be none.
 */
export function mayBeHeading(text: string): boolean {
  let first = -1;
  let count = 0;
  let letters = 0;
  let digits = 0;
  let isOpen = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return true;
    const letter = (code | 32) - A;
    if (code === OPEN) isOpen = true;
    else if (code === CLOSE) isOpen = false;
    else if (code >= ZERO && code <= ZERO + 9) digits++;
    else if (!isOpen && ((letter >= 0 && letter < 26 && code >= 65) || code === PERCENT)) {
      const sign = code === PERCENT ? SIGN : letter;
      if (first === -1) first = sign;
      letters |= 1 << sign;
      count++;
    }
  }
  if (isOpen) return true;
  if (ANYWHERE_LETTERS.some((word) => (letters & word) === word) && ANYWHERE.test(text)) return true;
  if (first === -1) return digits === YEAR_DIGITS;
  if (digits >= YEAR_DIGITS && (letters === TAHUN || isLike(first, count - TAHUN_COUNT, letters & ~TAHUN, TAHUN))) return true;
  return isLike(first, count, letters) || BEGINS_PHRASE.test(text);
}

const A = 97;
const ZERO = 48;
const OPEN = 40;
const CLOSE = 41;
const PERCENT = 37;
const SIGN = 26;
const YEAR_DIGITS = 4;

const lettersOf = (word: string): number => [...word].reduce((letters, letter) => letters | (1 << (letter === "%" ? SIGN : letter.charCodeAt(0) - A)), 0);

const TAHUN = lettersOf("tahun");
const TAHUN_COUNT = "tahun".length;
/** What makes a heading of any text it stands in. */
const ANYWHERE = /triw|\btr?w|semester|renstra|rpjmd|akhir\s+periode|jangka\s+menengah/i;
const ANYWHERE_LETTERS = ["triw", "tw", "semester", "renstra", "rpjmd", "akhirperiode", "jangkamenengah"].map(lettersOf);
const WORD = `(?:${PHRASE_WORDS.join("|")})(?![a-z])`;
/** Its first two words may stand in a phrase. */
const BEGINS_PHRASE = new RegExp(`^[^a-z]*${WORD}[^a-z(]*(?:[(]|${WORD})`, "i");

/** The known wordings by their first letter. */
const BY_FIRST = [...WORDINGS.flatMap(([, words]) => words), "tahun", "periode"].reduce<Map<number, { readonly count: number; readonly letters: number }[]>>((known, word) => {
  const first = word.startsWith("%") ? SIGN : word.charCodeAt(0) - A;
  return known.set(first, [...(known.get(first) ?? []), { count: word.length, letters: lettersOf(word) }]);
}, new Map());

/** How many letters of a wording may be others, more or fewer: none in short ones. */
export const allowedSlips = (length: number): number => (length < 6 ? 0 : length < 12 ? 1 : 2);

/** @param ignored letters that count neither way */
function isLike(first: number, count: number, letters: number, ignored = 0): boolean {
  const slips = allowedSlips(count);
  return (BY_FIRST.get(first) ?? []).some((word) => Math.abs(word.count - count) <= slips && differing((word.letters & ~ignored) ^ letters) <= 2 * slips);
}

/** How many bits are set. */
function differing(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
