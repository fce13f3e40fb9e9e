/** A column's heading, with the one above it where neighbours share that. */
export interface Heading {
  readonly heading: string;
  readonly group?: string;
}

/**
 * Headings of two levels, which reading has joined ("Pendidikan SMA", "Pendidikan D.III"), taken apart again: the words
 * that neighbours begin with are the upper level.
 */
export function groupHeadings(headings: readonly string[]): Heading[] {
  const words = headings.map((heading) => heading.split(/\s+/).filter((word) => word !== ""));
  const result: Heading[] = [];
  for (let i = 0; i < headings.length;) {
    const shared = { count: 0, end: i + 1 };
    for (let end = i + 2; end <= headings.length; end++) {
      const count = sharedWords(words.slice(i, end));
      if (count === 0) break;
      [shared.count, shared.end] = [count, end];
    }
    for (; i < shared.end; i++) {
      const own = words[i] ?? [];
      const group = own.slice(0, shared.count).join(" ");
      result.push({ heading: own.slice(shared.count).join(" "), ...(group !== "" && { group }) });
    }
  }
  return result;
}

/** How many words all begin with while something of each is left. */
function sharedWords(lists: readonly (readonly string[])[]): number {
  const [first = []] = lists;
  let count = 0;
  while (lists.every((list) => list.length > count + 1 && list[count] === first[count])) count++;
  return count;
}
