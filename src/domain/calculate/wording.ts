import { distance } from "fastest-levenshtein";
import { remember } from "../remember";
import { nameWords, type NameWord } from "./name-words";

/**
 * same: equal once case, punctuation, spacing, numbering, "Program"/"Kegiatan" in front and harmless spelling fall away ·
 * near: the same name, worded or misspelt differently · other: names of different things.
 */
export type WordingMatch = "same" | "near" | "other";

/** Words that stand in one name and not, or not so, in the other; `null` where one has none for it. */
export interface WordDifference {
  readonly a: string | null;
  readonly b: string | null;
}

/** Words that may be there or not without another meaning. */
const FILLERS = new Set(["yang", "dan", "atau", "serta", "di", "pada", "dalam", "untuk", "oleh", "atas", "terhadap", "dengan", "ada", "bagi", "para", "secara", "dari", "ke"]);
/** Words that are put for one another, though they are spelt differently. */
const ALIKE: readonly ReadonlySet<string>[] = [
  FILLERS, new Set(["dilakukan", "dilaksanakan"]), new Set(["melakukan", "melaksanakan"]), new Set(["persentase", "prosentase", "presentase", "presentasi", "persen", "persentasi"]),
];
/** Of two forms of a word, what may differ at its end: Pemerintah/Pemerintahan. */
const ENDINGS = /(?:kan|an|nya|i)$/;
/** Share of letters that may be misspelt in a word, and of words in a name. */
const [LETTERS, WORDS] = [0.34, 1 / 3];

/** Two names with the same key are the same name. Empty for a name without letters or digits. */
export const wordingKey = remember((name: string): string => squeezed(nameWords(name)));

function squeezed(words: readonly NameWord[]): string {
  return words.map(({ key }) => key).join("");
}

/**
 * Near names have the same initials (unless the same letters are spaced differently): by them a long list is searched
 * without comparing each with each.
 */
export const initialsKey = remember((name: string): string =>
  nameWords(name).filter(({ key }) => !FILLERS.has(key)).map(({ key }) => (/\d/.test(key) ? key : key.charAt(0))).join(" "));

export function compareWording(a: string, b: string): WordingMatch {
  const [left, right] = [nameWords(a), nameWords(b)];
  if (left.length === 0 || right.length === 0) return "other";
  if (squeezed(left) === squeezed(right)) return "same";
  const pairs = align(left, right);
  const differing = pairs.filter(([x, y]) => x?.key !== y?.key);
  const isForgiven = differing.every(([x, y]) => (x && y ? isLike(x.key, y.key) : FILLERS.has((x ?? y)?.key ?? "")));
  return isForgiven && differing.length <= Math.max(1, Math.max(left.length, right.length) * WORDS) ? "near" : "other";
}

/** Where two names differ, in their order, as written: Dilakukan/Dilaksanakan. Empty for the same name. */
export function wordDifferences(a: string, b: string): readonly WordDifference[] {
  const [left, right] = [nameWords(a), nameWords(b)];
  if (squeezed(left) === squeezed(right)) return [];
  return align(left, right).filter(([x, y]) => x?.key !== y?.key).map(([x, y]) => ({ a: x?.text ?? null, b: y?.text ?? null }));
}

/** Misspelt, in another form, or put for one another. Numbers and short words are never alike; a first letter is seldom misspelt. */
function isLike(a: string, b: string): boolean {
  if (ALIKE.some((set) => set.has(a) && set.has(b))) return true;
  if (/\d/.test(a + b) || Math.min(a.length, b.length) < 4 || a.charAt(0) !== b.charAt(0)) return false;
  return a.replace(ENDINGS, "") === b.replace(ENDINGS, "") || distance(a, b) <= Math.max(a.length, b.length) * LETTERS;
}

type Pair = readonly [NameWord | null, NameWord | null];

/** The words side by side in their order, so that as few as possible stand alone or beside another. */
function align(left: readonly NameWord[], right: readonly NameWord[]): readonly Pair[] {
  const cost = costs(left, right);
  const at = (i: number, j: number): number => cost[i]?.[j] ?? Infinity;
  const pairs: Pair[] = [];
  for (let [i, j] = [0, 0]; i < left.length || j < right.length;) {
    const [x, y] = [left[i] ?? null, right[j] ?? null];
    if (x && y && at(i, j) === at(i + 1, j + 1) + substitution(x, y)) [i, j] = (pairs.push([x, y]), [i + 1, j + 1]);
    else if (x && at(i, j) === at(i + 1, j) + 1) i = (pairs.push([x, null]), i + 1);
    else j = (pairs.push([null, y]), j + 1);
  }
  return pairs;
}

/** cost[i][j]: of what is left from word i and word j on. */
function costs(left: readonly NameWord[], right: readonly NameWord[]): number[][] {
  const cost: number[][] = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  for (let i = left.length; i >= 0; i--) {
    for (let j = right.length; j >= 0; j--) {
      const [x, y] = [left[i], right[j]];
      const row = cost[i];
      if (!row || (!x && !y)) continue;
      const alone = Math.min(x ? (cost[i + 1]?.[j] ?? 0) + 1 : Infinity, y ? (row[j + 1] ?? 0) + 1 : Infinity);
      row[j] = x && y ? Math.min(alone, (cost[i + 1]?.[j + 1] ?? 0) + substitution(x, y)) : alone;
    }
  }
  return cost;
}

/** Words that are alike stand beside each other; words that are not, one after the other. */
const substitution = (x: NameWord, y: NameWord): number => (x.key === y.key ? 0 : isLike(x.key, y.key) ? 0.75 : 3);
