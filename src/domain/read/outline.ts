import type { Level } from "../model/anggaran";
import { numberingOf } from "./budget-level";

/** What in a row may tell how deep it is in its table's outline. */
export interface Mark {
  /** The style of its number, in the column of numbers or in front of the name: "roman", "lower", "dash"; `null`: none. */
  readonly style: string | null;
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

const LEVELS: readonly Level[] = ["program", "kegiatan", "sub-kegiatan"];
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
 * The level of each row that the outline tells; `null` where it does not. The first way in which the rows differ counts.
 * Groups that are not marked stand above all others; a row that says what it is takes those of its kind with it.
 */
export function outlineLevels(rows: readonly OutlineRow[]): readonly (Level | null)[] {
  for (const way of WAYS) {
    const keys = rows.map(({ mark }) => way.key(mark));
    const isWhole = rows.every(({ isGroup }, i) => !isGroup || keys[i] !== null);
    const depths = depthsOf(rows, keys, isWhole, way.isOrdered);
    if (depths.size < 2 || (way.needsProof && !isProven(rows))) continue;
    return rows.map(({ isGroup }, i) => {
      const depth = isGroup && !isWhole ? undefined : depths.get(keys[i] ?? null);
      return depth === undefined ? null : (LEVELS[Math.min(2, depth)] ?? null);
    });
  }
  return rows.map(() => null);
}

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
    const depth = Math.max(next, level === null ? next : LEVELS.indexOf(level));
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
