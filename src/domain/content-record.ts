import { formulaShape } from "./formula-shape";
import { boxName, parseBox, type Box, type DefinedName } from "./grid";
import { textFromNames, textToNames } from "./name-text";
import type { Content, Contents } from "./sheet-contents";
import { markName } from "./sheet-plan";

/** What stood on a sheet of ours when it was written. */
export interface ContentRecord {
  /** Begins at A1. */
  readonly box: Box;
  /** Rows that share a digest; 1 unless the sheet is very long. */
  readonly rowsPerDigest: number;
  readonly digests: readonly string[];
}

/** Letters of a digest: 30 bits. */
const DIGEST = 5;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** So that a record stays below 6,000 letters. */
const MAX_DIGESTS = 1_150;

export const recordName = (key: string): string => markName(`isi-${key}`);

export function recordOf(box: Box, contents: Contents): ContentRecord {
  const rowsPerDigest = Math.ceil(box.bottom / MAX_DIGESTS);
  return { box, rowsPerDigest, digests: digestRows(contents, box.bottom, rowsPerDigest) };
}

/** The record as hidden names, and back; `null` when there is none or it does not hold together. */
export const recordToNames = (key: string, { box, rowsPerDigest, digests }: ContentRecord): readonly DefinedName[] =>
  textToNames(recordName(key), `${boxName(box)};${rowsPerDigest};${digests.join("")}`);

export function recordFromNames(names: readonly DefinedName[], key: string): ContentRecord | null {
  const match = /^([A-Z\d:]+);([1-9]\d*);([\w-]*)$/.exec(textFromNames(recordName(key), names) ?? "");
  const [, area = "", rows = "", letters = ""] = match ?? [];
  const box = parseBox(area);
  const rowsPerDigest = Number(rows);
  if (box?.top !== 1 || box.left !== 1 || letters.length !== Math.ceil(box.bottom / rowsPerDigest) * DIGEST) return null;
  return { box, rowsPerDigest, digests: letters.match(new RegExp(`.{${DIGEST}}`, "g")) ?? [] };
}

/** One digest for each group of rows from row 1 on. */
export function digestRows(contents: Contents, rowCount: number, rowsPerDigest: number): readonly string[] {
  const digests: string[] = [];
  for (let first = 1; first <= rowCount; first += rowsPerDigest) {
    const pieces: string[] = [];
    for (let row = first; row < first + rowsPerDigest && row <= rowCount; row++) {
      const cells = [...(contents.get(row) ?? [])].sort(([a], [b]) => a - b);
      for (const [column, content] of cells) pieces.push(`${row - first},${column} ${canonical(content)}`);
    }
    digests.push(digest(pieces.join("\u0000")));
  }
  return digests;
}

/** Longer texts are cut where they are written. */
const TEXT = 32_000;

/** What writing and reading leave as it is, whichever program does it. */
function canonical({ value, formula }: Content): string {
  if (formula !== null) return `f${formulaShape(formula)}`;
  if (typeof value === "string") return `t${value.slice(0, TEXT).replace(/\r\n?/g, "\n").replace(UNSTORABLE, "")}`;
  if (typeof value === "number") return `n${Number.isInteger(value) ? value : Number(value.toPrecision(14))}`;
  return `v${JSON.stringify(value)}`;
}

/** Control characters and lone surrogates are not stored. */
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** FNV-1a with the last mixing step of MurmurHash3: no secret, only short and even. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash ^= hash >>> 16;
  let letters = "";
  for (let i = 0; i < DIGEST; i++) letters += ALPHABET.charAt((hash >>> (i * 6)) & 63);
  return letters;
}
