import type { BoundTable } from "../../domain/assessment";

/** "3", "3–5", "3–5, 9": row numbers as people write them; after a few only how many more. */
export function rowNumbers(rows: readonly number[], most = 4): string {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && row <= last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  const told = runs.slice(0, most).map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
  return told.join(", ") + (runs.length > most ? ", …" : "");
}

/** How the rows of a table are read, in a line: "Judul baris 3–4 · 15 baris isi · kelompok 6, 9 · jumlah baris 20". */
export function rowsText({ headerRows, numberRow, bodyRows, groupRows, totalRows }: BoundTable): string {
  const parts = [
    headerRows.length > 0 ? `Judul baris ${rowNumbers(headerRows)}` : null,
    numberRow === null ? null : `nomor kolom baris ${numberRow}`,
    `${bodyRows.length} baris isi`,
    groupRows.length > 0 ? `kelompok baris ${rowNumbers(groupRows)}` : null,
    totalRows.length > 0 ? `jumlah baris ${rowNumbers(totalRows)}` : null,
  ];
  return parts.filter((part) => part !== null).join(" · ");
}
