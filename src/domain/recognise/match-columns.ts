import type { BoundColumn, ColumnRole, Doubt } from "../assessment";
import { isSingleRole } from "../column-roles";
import { columnName } from "../grid";

/** A column as it stands now. */
export interface PresentColumn {
  readonly column: number;
  /** "" for none. */
  readonly heading: string;
  /** What recognition takes it for. */
  readonly role: ColumnRole;
}

export interface MatchedColumns {
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly doubts: readonly Doubt[];
  /** How many of the confirmed headings are still there. */
  readonly found: number;
}

/** Index of a present column → index of the confirmed one that it is. */
type Pairs = Map<number, number>;

/**
 * Finds confirmed columns again: by their headings, repeated ones in their order, then by headings that differ in the year
 * only, then by their order between those found. A column that is none of them has the role that recognition gives it.
 * @param meant the role that recognition gives a heading
 */
export function matchColumns(confirmed: readonly BoundColumn[], present: readonly PresentColumn[], meant: (heading: string) => ColumnRole): MatchedColumns {
  const pairs: Pairs = new Map();
  if (isOtherYear(confirmed, present)) confirmed.forEach((_, i) => pairs.set(i, i));
  for (const key of [keyOf, yearless]) pairByKey(pairs, confirmed, present, key);
  const found = [...pairs.values()].filter((i) => confirmed[i]?.heading !== "").length;
  const doubts = pairByOrder(pairs, confirmed, present, meant);
  const given = new Set([...pairs.values()].map((i) => confirmed[i]?.role).filter((role) => role !== undefined && isSingleRole(role)));
  const roles = new Map(present.map(({ column, heading, role }, i): [number, ColumnRole] => {
    const known = confirmed[pairs.get(i) ?? -1];
    if (known) return [column, inYear(known, heading)];
    if (!given.has(role)) return [column, role];
    doubts.push({ column, text: `Kolom ${columnName(column)} (“${heading}”) baru, tetapi artinya sudah ditetapkan untuk kolom lain; kolom ini tidak dibaca.` });
    return [column, "other"];
  }));
  return { roles, doubts: [...lost(pairs, confirmed, new Set(roles.values())), ...doubts], found };
}

/** Line breaks, spaces and punctuation fall away; what stands in brackets tells columns apart. */
const keyOf = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}%]/gu, "");
const yearless = (heading: string): string => keyOf(heading).replace(/20\d\d/g, "#");

/** The same columns, but some are of other years than when they were confirmed: last year's workbook goes on. */
function isOtherYear(confirmed: readonly BoundColumn[], present: readonly PresentColumn[]): boolean {
  if (confirmed.length !== present.length || !confirmed.every(({ heading }, i) => yearless(heading) === yearless(present[i]?.heading ?? ""))) return false;
  const keys = (columns: readonly { readonly heading: string }[]): string => columns.map(({ heading }) => keyOf(heading)).sort().join("\n");
  return keys(confirmed) !== keys(present);
}

function pairByKey(pairs: Pairs, confirmed: readonly BoundColumn[], present: readonly PresentColumn[], key: (heading: string) => string): void {
  const taken = new Set(pairs.values());
  const left = new Map<string, number[]>();
  confirmed.forEach(({ heading }, i) => {
    if (!taken.has(i)) left.set(key(heading), [...(left.get(key(heading)) ?? []), i]);
  });
  present.forEach(({ heading }, i) => {
    const next = key(heading) === "" || pairs.has(i) ? undefined : left.get(key(heading))?.shift();
    if (next !== undefined) pairs.set(i, next);
  });
}

/** Between two columns that were found, as many others as were confirmed there are those, unless a heading says otherwise. */
function pairByOrder(pairs: Pairs, confirmed: readonly BoundColumn[], present: readonly PresentColumn[], meant: (heading: string) => ColumnRole): Doubt[] {
  const taken = new Set(pairs.values());
  const olds = gaps(confirmed.length, (i) => (taken.has(i) ? i : null));
  const news = gaps(present.length, (i) => pairs.get(i) ?? null);
  const doubts: Doubt[] = [];
  for (const [after, indexes] of news) {
    const before = olds.get(after) ?? [];
    if (before.length !== indexes.length) continue;
    indexes.forEach((i, n) => {
      const [now, old] = [present[i], confirmed[before[n] ?? -1]];
      if (!now || !old) return;
      const isPlain = now.heading === old.heading || now.role === old.role;
      if (!isPlain && now.role !== "other" && now.role !== meant(old.heading)) return;
      pairs.set(i, before[n] ?? -1);
      if (isPlain || now.role !== "other" || old.role === "other") return;
      const heading = now.heading === "" ? "tanpa judul" : `“${now.heading}”`;
      doubts.push({ column: now.column, text: `Kolom ${columnName(now.column)} (${heading}) dibaca sebagai “${old.heading}”, menurut urutannya.` });
    });
  }
  return doubts;
}

/** Confirmed index of the pair to the left (-1: none) → the indexes without a pair behind it. */
function gaps(length: number, pairOf: (index: number) => number | null): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  let after = -1;
  for (let i = 0; i < length; i++) {
    const pair = pairOf(i);
    if (pair === null) found.set(after, [...(found.get(after) ?? []), i]);
    else after = pair;
  }
  return found;
}

/** "Target 2021" confirmed as 2021's target is 2022's when it is headed "Target 2022" now. */
function inYear({ heading: before, role }: BoundColumn, heading: string): ColumnRole {
  const [old, now] = [before, heading].map((text) => /20\d\d/.exec(text)?.[0]);
  const [, year, what] = /^tahun:(\d{4}):(target|realisasi|pagu|serapan)$/.exec(role) ?? [];
  return old !== undefined && now !== undefined && year === old ? (`tahun:${Number(now)}:${what as "target"}`) : role;
}

function lost(pairs: Pairs, confirmed: readonly BoundColumn[], roles: ReadonlySet<ColumnRole>): Doubt[] {
  const found = new Set(pairs.values());
  const missing = confirmed.filter(({ role }, i) => !found.has(i) && !["other", "no", "keterangan"].includes(role) && !roles.has(role)).map(({ heading }) => `“${heading}”`);
  return missing.length === 0 ? [] : [{ column: null, text: `Kolom ${missing.join(", ")} yang ditetapkan tidak ditemukan lagi.` }];
}
