import { nameWords } from "../../calculate/name-words";
import type { Words } from "../../model/figure";

/** An indicator where a sentence names it. */
export interface Named<Row> {
  readonly of: Row;
  readonly start: number;
  readonly end: number;
}

const PERSENTASE_WORD = "(?:persentase|prosentase|presentase|presentasi|prosentasi|persentasi)";
/** "… Kecamatan Contoh": whose it is, which a sentence leaves out. */
const OWNER = /\s+(?:(?:pada|di)\s+)?(?:kecamatan|kelurahan|kota|kabupaten|dinas|badan)\s+\p{Lu}[\p{L}\s]*$/u;

/**
 * Finds indicators by name in sentences: the whole name, the name up to its brackets, or the short form in them. What could be
 * two indicators' names finds none.
 */
export function nameFinder<Row extends { readonly indikator: Words }>(rows: readonly Row[]): (sentence: string) => Named<Row>[] {
  const patterns = new Map<string, Row | null>();
  for (const row of rows) {
    for (const pattern of new Set(patternsOf(row.indikator.text))) patterns.set(pattern, patterns.has(pattern) && patterns.get(pattern) !== row ? null : row);
  }
  const finders = [...patterns].flatMap(([pattern, row]) => (row ? [{ row, regex: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, pattern.startsWith("(?:") || /\p{Ll}/u.test(pattern) ? "iu" : "u") }] : []));
  return (sentence) => {
    const found = finders.flatMap(({ row, regex }) => {
      const match = regex.exec(sentence);
      return match ? [{ of: row, start: match.index, end: match.index + match[0].length }] : [];
    });
    // A longer name holds the shorter one that another indicator has.
    const outer = found.filter((each) => !found.some((other) => other !== each && other.start <= each.start && other.end >= each.end && other.end - other.start > each.end - each.start));
    return outer.filter((each, i) => !outer.slice(0, i).some((other) => other.of === each.of)).sort((a, b) => a.start - b.start);
  };
}

/** As regular expressions. */
function patternsOf(name: string): string[] {
  const head = name.replace(/\s*\(.*$/su, "");
  const short = /\((?<short>[A-Z]{3,})\)/u.exec(name)?.groups?.["short"];
  const unowned = head.replace(OWNER, "");
  const bare = unowned.replace(new RegExp(`^${PERSENTASE_WORD}\\s+(?=indeks|nilai|tingkat)`, "iu"), "");
  return [...[name, head, unowned, bare].map(wordsPattern), ...(short ? [short] : []), ...(/^[A-Z]{3,}$/u.test(name) ? [name] : [])].filter((pattern) => pattern !== "");
}

/** A name of at least two words, whatever stands between them. */
function wordsPattern(name: string): string {
  const words = nameWords(name).map(({ text }) => text.toLowerCase());
  if (words.length < 2) return "";
  return words.map((word) => (new RegExp(`^${PERSENTASE_WORD}$`, "u").test(word) ? PERSENTASE_WORD : escaped(word))).join("[^\\p{L}\\p{N}]+");
}

const escaped = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, "\\$&");
