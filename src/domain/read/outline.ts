import { levels, type Level } from "../model/anggaran";
import { numberingOf } from "./budget-level";

/** What in a row may tell how deep it is in its table's outline. */
export interface Mark {
  /** The style of its number, in the column of numbers or in front of the name: "roman", "lower", "dash"; `null`: none. */
  readonly style: string | null;
  /** The capital letter that its number is; "I", "V" and "X" may be roman numbers as well. `null` for other numbers. */
  readonly letter: string | null;
  /** How many parts its number has: 1 for "2", 3 for "2.1.4"; `null` for other numbers. */
  readonly parts: number | null;
  /** How many spaces stand before the name. */
  readonly indent: number;
}

/** A row of an outline. */
export interface OutlineRow {
  readonly mark: Mark;
  /** The level that its code or its wording says. */
  readonly told: Level | null;
  /** A name without amounts. */
  readonly isGroup: boolean;
  /** What it states, roughly; `null`: nothing. */
  readonly amount: number | null;
}

/** The depth of the innermost level. */
export const INNERMOST = levels.length - 1;
const DECIMAL = /^\d{1,2}(?:\.\d{1,2})*\.?$/;
const DASH = /^[-–•*]$/;
const FRONT = /^(?:([IVX]{1,5}|[A-Za-z]|\d{1,2})\s*[.)]|([-–•*]))\s+(?=\S)/;

/**
 * @param nomor as it stands in the column of numbers, `null` without one
 * @param name as it stands, with the spaces before it
 */
export function markOf(nomor: string | null, name: string): Mark {
  const [, inName, dash] = nomor === null ? (FRONT.exec(name.trim()) ?? []) : [];
  const number = nomor?.trim() ?? inName ?? dash ?? null;
  return {
    style: number === null ? null : DASH.test(number) ? "dash" : numberingOf(number),
    letter: /^([A-Z])\s*[.)]?$/.exec(number ?? "")?.[1] ?? null,
    parts: number !== null && DECIMAL.test(number) ? number.split(".").filter((part) => part !== "").length : null,
    indent: /^[\s\u00a0]*/.exec(name)?.[0].replace(/[\n\r]/g, "").length ?? 0,
  };
}

/** The name without the number in front of it. */
export const bareName = (name: string): string => name.trim().replace(FRONT, "");

/** How rows are told apart: by `key`; in the order of the keys, else in that of their first rows. */
interface Way {
  readonly key: (mark: Mark) => string | number | null;
  readonly isOrdered: boolean;
  /** Spaces may stand there by chance: the amounts of the rows must speak for them. */
  readonly needsProof: boolean;
}

const WAYS: readonly Way[] = [
  { key: ({ parts }) => parts, isOrdered: true, needsProof: false },
  { key: ({ style }) => style, isOrdered: false, needsProof: false },
  { key: ({ indent }) => indent, isOrdered: true, needsProof: true },
];

/**
 * The depth of each row that the outline tells, 0 for programs; `null` where it does not. The first way in which the rows
 * differ counts. Groups that are not marked stand above all others; a row that says what it is takes those of its kind with it.
 */
export function outlineDepths(read: readonly OutlineRow[]): readonly (number | null)[] {
  const rows = withLetters(read);
  for (const way of WAYS) {
    const keys = rows.map(({ mark }) => way.key(mark));
    const isWhole = rows.every(({ isGroup }, i) => !isGroup || keys[i] !== null);
    const depths = depthsOf(rows, keys, isWhole, way.isOrdered);
    if (depths.size < 2 || (way.needsProof && !isProven(rows))) continue;
    return rows.map(({ isGroup }, i) => {
      const depth = isGroup && !isWhole ? undefined : depths.get(keys[i] ?? null);
      return depth ?? null;
    });
  }
  return rows.map(() => null);
}

/** "I" behind "H" is a letter, though it could be a roman number; so are "V" and "X" in their places. */
function withLetters(rows: readonly OutlineRow[]): readonly OutlineRow[] {
  let last: string | null = null;
  return rows.map((row): OutlineRow => {
    const { mark } = row;
    if (mark.letter === null) return row;
    const isNext = last !== null && mark.letter.charCodeAt(0) === last.charCodeAt(0) + 1;
    if (isNext || mark.style === "upper") last = mark.letter;
    return isNext ? { ...row, mark: { ...mark, style: "upper" } } : row;
  });
}

/** The level at a depth; what is deeper still belongs to the sub kegiatan above it. */
export const levelAt = (depth: number): Level => levels[Math.min(INNERMOST, depth)] ?? "sub-kegiatan";

/** The depth of each key, from the outermost on; a key whose rows call themselves kegiatan has sub kegiatan below it. */
function depthsOf(rows: readonly OutlineRow[], keys: readonly (string | number | null)[], isWhole: boolean, isOrdered: boolean): ReadonlyMap<string | number | null, number> {
  const told = new Map<string | number, Level | null>();
  rows.forEach((row, i) => {
    const key = keys[i] ?? null;
    if (key !== null && (isWhole || !row.isGroup)) told.set(key, told.get(key) ?? row.told);
  });
  const inOrder = isOrdered ? [...told].sort(([a], [b]) => Number(a) - Number(b)) : [...told];
  const depths = new Map<string | number | null, number>();
  let next = isWhole ? 0 : 1;
  for (const [key, level] of inOrder) {
    const depth = Math.max(next, level === null ? next : levels.indexOf(level));
    depths.set(key, depth);
    next = depth + 1;
  }
  return depths;
}

/** More of the rows that have further indented ones below them state the sum of these than state another amount. */
function isProven(rows: readonly OutlineRow[]): boolean {
  let proof = 0;
  const open: { readonly indent: number; readonly amount: number | null; sum: number; inner: number | null }[] = [];
  const close = (indent: number): void => {
    for (let last = open.at(-1); last && last.indent >= indent; last = open.at(-1)) {
      open.pop();
      if (last.inner !== null && last.amount !== null) proof += Math.abs(last.sum - last.amount) < 1 ? 1 : -1;
    }
  };
  for (const { mark: { indent }, amount } of rows) {
    close(indent);
    const above = open.at(-1);
    if (above) above.inner ??= indent;
    if (above?.inner === indent) above.sum += amount ?? 0;
    open.push({ indent, amount, sum: 0, inner: null });
  }
  close(0);
  return proof >= 0 && (rows[0]?.mark.indent ?? 0) === rows.reduce((least, { mark }) => Math.min(least, mark.indent), Infinity);
}
