/**
 * Why no page ends with a row. "heading": it is one, a group's name or the line before a total. "group": it goes on in the
 * next row, with which it stays where they fit.
 */
export type Keep = "heading" | "group";

interface PageRow {
  /** Points. */
  readonly height: number;
  readonly keep: Keep | null;
}

/** Excel takes 1,026 breaks of one's own on a sheet. */
const MOST_BREAKS = 1000;

/** How full a page must be for the sake of a group, and of a heading or what closes the table. */
const LEAST_FULL: Readonly<Record<Keep, number>> = { group: 0.5, heading: 0.15 };

/**
 * The rows (from 1) that begin a new page, so that what belongs together stays together. A page that would stay too empty
 * for that is filled all the same, at first without regard to groups, at last without regard to headings.
 *
 * @param first room on the first page in points
 * @param next room on the others, less the rows repeated on each
 */
export function breakPages(rows: readonly PageRow[], first: number, next: number): number[] {
  const breaks: number[] = [];
  let start = 0;
  let used = 0;
  let room = first;
  for (let i = 0; i < rows.length; i++) {
    const height = rows[i]?.height ?? 0;
    if (used + height > room && i > start) {
      const back = (least: Keep, ...kept: Keep[]): number | null => {
        const at = backTo(rows, start, i, kept);
        return at > start && heightOf(rows, start, at) >= room * LEAST_FULL[least] ? at : null;
      };
      const at: number = back("group", "heading", "group") ?? back("heading", "heading") ?? i;
      breaks.push(at + 1);
      [start, room] = [at, next];
      used = heightOf(rows, at, i);
    }
    used += height;
  }
  return breaks.slice(0, MOST_BREAKS);
}

function backTo(rows: readonly PageRow[], start: number, from: number, kept: readonly Keep[]): number {
  let at = from;
  for (; at > start; at--) {
    const keep = rows[at - 1]?.keep ?? null;
    if (keep === null || !kept.includes(keep)) break;
  }
  return at;
}

function heightOf(rows: readonly PageRow[], from: number, to: number): number {
  let height = 0;
  for (let i = from; i < to; i++) height += rows[i]?.height ?? 0;
  return height;
}
