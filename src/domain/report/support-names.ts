import { wordsKey } from "../read/same-words";

/** A sasaran with its indicators, by their names. */
interface Named {
  readonly sasaran: string | null;
  readonly indikator: readonly string[];
}

/** Which sasaran a budget line's text speaks of. */
export interface SupportNames {
  /** Indexes of the sasaran that are named, themselves or by an indicator, in the order of the text. */
  readonly groups: readonly number[];
  /** Names in it that are neither, as written. */
  readonly unknown: readonly string[];
}

/** Finds names whatever their case and punctuation, with or without a short form in brackets: "Indeks Kepuasan Masyarakat (IKM)". */
export function indexNames(all: readonly Named[]): (text: string) => SupportNames {
  const byName = new Map<string, number>();
  const formsOf = (name: string): string[] => [name, name.replace(BRACKETS, " "), ...[...name.matchAll(BRACKETS)].map((match) => match[1] ?? "")];
  const add = (forms: readonly string[], index: number): void => {
    for (const key of forms.map(wordsKey)) if (key !== "" && !byName.has(key)) byName.set(key, index);
  };
  const names = all.flatMap(({ sasaran, indikator }, index) => [sasaran, ...indikator].flatMap((name) => (name === null ? [] : [{ name, index }])));
  // Full names count before short forms.
  for (const { name, index } of names) add([name], index);
  for (const { name, index } of names) add(formsOf(name), index);
  const find = (text: string): number | undefined => byName.get(wordsKey(text)) ?? byName.get(wordsKey(text.replace(NUMBERING, "")));
  return (text) => {
    const found = splitNames(text, find).map((name) => ({ name, index: find(name) }));
    return {
      groups: [...new Set(found.flatMap(({ index }) => index ?? []))],
      unknown: found.flatMap(({ name, index }) => (index === undefined ? [name] : [])),
    };
  };
}

const BRACKETS = /\(([^()]*)\)/g;
const NUMBERING = /^\s*(?:\d+[.)]|[a-z][.)]|[-–•*])\s*/i;

/** The whole text may be one name; else several are parted by ";", line breaks, bullets or " / ", and by commas where that finds any. */
function splitNames(text: string, find: (name: string) => number | undefined): string[] {
  if (find(text) !== undefined) return [text];
  return parts(text, /[;\n\r•]|\s\/\s/).flatMap((part) => {
    if (find(part) !== undefined) return [part];
    const finer = parts(part, /,|\sdan\s/i);
    return finer.some((name) => find(name) !== undefined) ? finer : [part];
  });
}

const parts = (text: string, separator: RegExp): string[] => text.split(separator).map((name) => name.trim()).filter((name) => wordsKey(name) !== "");
