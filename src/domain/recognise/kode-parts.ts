/**
 * "Kode" merged over several columns, one for each part of the code: the columns right of it without a heading of their own.
 * Another heading has to follow; what is open at the end of a table is no part of the code.
 * @param right the table's last column
 */
export function kodePartColumns(kode: number, headings: Pick<ReadonlyMap<number, unknown>, "has">, right: number): readonly number[] {
  const parts: number[] = [];
  for (let column = kode + 1; column <= right; column++) {
    if (headings.has(column)) return parts;
    parts.push(column);
  }
  return [];
}
