interface PageRow {
  /** Points. */
  readonly height: number;
  /** A heading, a group's name, the line before a total: no page ends with it. */
  readonly keepWithNext: boolean;
}

/** Excel takes 1,026 breaks of one's own on a sheet. */
const MOST_BREAKS = 1000;

/**
 * The rows (from 1) that begin a new page, so that what belongs together stays together. A page that would stay more than
 * half empty for that is filled all the same.
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
      let at = i;
      while (at > start && rows[at - 1]?.keepWithNext) at--;
      if (at === start || heightOf(rows, start, at) < room / 2) at = i;
      breaks.push(at + 1);
      [start, room] = [at, next];
      used = heightOf(rows, at, i);
    }
    used += height;
  }
  return breaks.slice(0, MOST_BREAKS);
}

function heightOf(rows: readonly PageRow[], from: number, to: number): number {
  let height = 0;
  for (let i = from; i < to; i++) height += rows[i]?.height ?? 0;
  return height;
}
