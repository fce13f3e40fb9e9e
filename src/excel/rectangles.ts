/** 0-based, with sizes, as `getRangeByIndexes` takes it. */
export interface Rectangle<K> {
  readonly row: number;
  readonly column: number;
  rows: number;
  readonly columns: number;
  readonly key: K;
}

/**
 * Covers all cells of equal key with few rectangles that do not overlap: runs along a row, joined downwards while the
 * next row has the very same run. `undefined` is covered by none.
 */
export function rectangles<T, K>(lines: readonly (readonly T[])[], keyOf: (cell: T) => K | undefined): Rectangle<K>[] {
  const done: Rectangle<K>[] = [];
  let open = new Map<number, Rectangle<K>>();
  lines.forEach((line, row) => {
    const next = new Map<number, Rectangle<K>>();
    for (const run of runs(line, row, keyOf)) {
      const above = open.get(run.column);
      const joins = above && above.columns === run.columns && above.key === run.key;
      if (joins) above.rows++;
      else done.push(run);
      next.set(run.column, joins ? above : run);
    }
    open = next;
  });
  return done;
}

function runs<T, K>(line: readonly T[], row: number, keyOf: (cell: T) => K | undefined): Rectangle<K>[] {
  const found: Rectangle<K>[] = [];
  for (let column = 0; column < line.length; ) {
    const key = keyOf(line[column]!);
    let end = column + 1;
    while (end < line.length && keyOf(line[end]!) === key) end++;
    if (key !== undefined) found.push({ row, column, rows: 1, columns: end - column, key });
    column = end;
  }
  return found;
}
