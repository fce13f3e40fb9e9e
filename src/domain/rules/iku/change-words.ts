/** What is said of a change: it rose, fell, stayed, or that it did not rise or not fall. */
export type ChangeKind = "up" | "down" | "same" | "not-up" | "not-down";

export interface Change {
  readonly kind: ChangeKind;
  /** As written, and where in the sentence. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const VERB = "(?:mengalami|terdapat|terjadi|ada(?:nya)?|menunjukkan|mencatat(?:kan)?)";
const [UP, DOWN] = ["(?:peningkatan|kenaikan)", "(?:penurunan)"];
/** A figure right behind it makes the noun alone a statement: "peningkatan 15 %". */
const BY = "(?=\\s+(?:sebesar\\s+|sebanyak\\s+|sekitar\\s+)?\\d)";
const NOT = `(?:belum|tidak)\\s+(?:${VERB}\\s+)?(?:adanya\\s+)?`;
const THAN_YEAR = "(?=\\s+(?:dari|daripada|dibanding(?:kan)?)(?:\\s+dengan)?(?:\\s+\\p{L}+){0,2}\\s+tahun)";

const PATTERNS: readonly (readonly [ChangeKind, string])[] = [
  ["same", `tidak\\s+(?:berubah|${VERB}\\s+perubahan)|stagnan|tetap\\s+sama|sama\\s+dengan\\s+(?:\\p{L}+\\s+)?tahun|tetap${BY}`],
  ["not-up", `${NOT}(?:${UP}|meningkat|naik)`],
  ["not-down", `${NOT}(?:${DOWN}|menurun|turun)`],
  ["up", `${VERB}\\s+(?:\\p{L}+\\s+)?${UP}|${UP}${BY}|meningkat|naik|lebih\\s+tinggi${THAN_YEAR}`],
  ["down", `${VERB}\\s+(?:\\p{L}+\\s+)?${DOWN}|${DOWN}${BY}|menurun|turun|berkurang|lebih\\s+rendah${THAN_YEAR}`],
];
const CHANGE = new RegExp(`(?<![\\p{L}])(?:${PATTERNS.map(([kind, pattern]) => `(?<${kind.replace("-", "")}>${pattern})`).join("|")})(?![\\p{L}])`, "iu");

/** Wishes and plans say nothing of what was. */
const WISH = /\b(?:perlu|harus|akan|agar|supaya|dapat|bisa|diharapkan|untuk|guna|rangka|upaya|rencana|mampu|semoga|apabila|jika|bila|hendak|ingin|berupaya)\b(?:\s+\p{L}+)?\s*$/iu;
/** What follows tells why. */
const CAUSE = /\b(?:disebabkan|dikarenakan|karena|akibat|sebab|hal (?:ini|tersebut|itu)|sehingga|melalui|dengan adanya)\b/iu;
const AGAINST_TARGET = /^[^.;]*\b(?:dari|daripada|dibanding(?:kan)?(?:\s+dengan)?|terhadap|melebihi)\s+target\b/iu;

/**
 * The first change that a sentence states of what it names between `end` of the name and `next`; where there is none and
 * `start` is given, the one right before the name ("terjadi penurunan IKM").
 */
export function findChange(sentence: string, start: number | null, end: number, next: number): Change | null {
  const behind = sentence.slice(end, next);
  const cause = CAUSE.exec(behind)?.index ?? behind.length;
  const after = match(behind.slice(0, cause), end, sentence);
  if (after || start === null) return after;
  const before = sentence.slice(0, start);
  const change = match(before, 0, sentence);
  return change && /^\s*(?:(?:pada|capaian|realisasi|nilai|untuk|terhadap|indikator|hasil)\s+){0,3}["“]?$/iu.test(before.slice(change.end)) ? change : null;
}

/** @param offset where `part` begins in the sentence */
function match(part: string, offset: number, sentence: string): Change | null {
  // What may follow a word counts too, so the part is looked at within its sentence.
  const found = CHANGE.exec(sentence.slice(offset));
  if (!found || found.index + found[0].length > part.length || WISH.test(part.slice(0, found.index)) || AGAINST_TARGET.test(sentence.slice(offset + found.index + found[0].length))) return null;
  const kind = PATTERNS.find(([name]) => found.groups?.[name.replace("-", "")] !== undefined)?.[0];
  return kind ? { kind, text: found[0], start: offset + found.index, end: offset + found.index + found[0].length } : null;
}
