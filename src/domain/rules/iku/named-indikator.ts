import { nameWords } from "../../calculate/name-words";
import type { Words } from "../../model/figure";
import { evenSpelling } from "./indikator-name";

/** An indicator where a sentence names it. */
export interface Named<Row> {
  readonly of: Row;
  readonly start: number;
  readonly end: number;
}

/** "… Kecamatan Contoh": whose it is, which a sentence leaves out. */
const OWNER = /\s+(?:(?:pada|di)\s+)?(?:kecamatan|kelurahan|kota|kabupaten|dinas|badan)\s+\p{Lu}[\p{L}\s]*$/u;

/**
 * Finds indicators by name in sentences: the whole name, the name up to its brackets, or the short form in them. What could be
 * two indicators' names finds none. A sentence costs the same however many indicators there are.
 */
export function nameFinder<Row extends { readonly indikator: Words }>(rows: readonly Row[]): (sentence: string) => Named<Row>[] {
  const byName = new Map<string, Row | null>();
  for (const row of rows) {
    for (const name of new Set(namesOf(row.indikator.text))) byName.set(name, byName.has(name) && byName.get(name) !== row ? null : row);
  }
  const lengths = [...new Set([...byName.keys()].map((name) => name.split(" ").length))].sort((a, b) => b - a);
  return (sentence) => {
    const words = [...sentence.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0], key: keyOf(match[0]) }));
    const found: Named<Row>[] = [];
    for (let at = 0; at < words.length; at++) {
      // The longest name wins; a short form counts only as it is written.
      for (const length of lengths) {
        const [first, last] = [words[at], words[at + length - 1]];
        const of = first && last && byName.get(length === 1 ? first.text : words.slice(at, at + length).map(({ key }) => key).join(" "));
        if (!of) continue;
        if (!found.some((each) => each.of === of)) found.push({ of, start: first.start, end: last.end });
        at += length - 1;
        break;
      }
    }
    return found;
  };
}

const keyOf = (word: string): string => evenSpelling(word).toLowerCase();

/** The names that an indicator goes by, as the words of a sentence are compared: several words in lower case, or a short form. */
function namesOf(name: string): string[] {
  const head = name.replace(/\s*\(.*$/su, "");
  const short = /\((?<short>[A-Z]{3,})\)/u.exec(name)?.groups?.["short"] ?? (/^[A-Z]{3,}$/u.test(name) ? name : null);
  const unowned = head.replace(OWNER, "");
  const bare = evenSpelling(unowned).replace(/^persentase\s+(?=indeks|nilai|tingkat)/iu, "");
  const long = [name, head, unowned, bare].map((each) => nameWords(each).flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []).map(keyOf)).filter((words) => words.length >= 2);
  return [...long.map((words) => words.join(" ")), ...(short === null ? [] : [short])];
}
