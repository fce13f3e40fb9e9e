import type { Decimal } from "decimal.js";
import type { Story } from "../calculate/selisih/story";
import { boxName, cellName, refName, type CellRef } from "../grid";
import { formatIndonesian } from "../indonesian-number";

/** A story for scripts and tests. */
export const storyFacts = ({ kind, cells, remainder, instead, witness }: Story) => ({
  kind, cells: cells.map(refName), remainder: remainder.toFixed(), exact: remainder.isZero(), ...(instead ? { instead: instead.toFixed() } : {}), ...(witness ? { witness: witness.map(refName) } : {}),
});

/**
 * A story as a sentence.
 * @param difference the sum of the parts − what is stated
 * @param labels what the cells are called, by cell name
 */
export function tellStory({ kind, cells, remainder, instead, witness }: Story, difference: Decimal, labels: ReadonlyMap<string, string>): string {
  const lines = cells.map((cell) => labelled(cell, labels)).join(" dan ");
  const amount = instead ? formatIndonesian(instead) : "";
  const end = witness ? `; ${placeOf(witness)} juga menunjuk ke angka itu.` : ".";
  switch (kind) {
    case "one-line":
    case "two-lines":
      if (!remainder.isZero()) return `Paling dekat dengan ${lines}; sisa ${formatIndonesian(remainder)} belum terjelaskan.`;
      return difference.isPositive() ? `Selisih itu persis ${lines}: belum ikut dijumlahkan, atau sudah termasuk di baris lain.` : `Selisih itu persis ${lines}: mungkin terhitung dua kali.`;
    case "transposed-digits": return `Cocok bila dua angka di ${lines} tertukar: seharusnya ${amount}${end}`;
    case "factor": return `Cocok bila ${lines} kelebihan atau kekurangan nol: seharusnya ${amount}${end}`;
    case "sign": return `Cocok bila tanda di ${lines} terbalik: seharusnya ${amount}${end}`;
    case "pair-exchanged": return `Cocok bila pagu dan realisasi di ${lines} tertukar${end}`;
    case "changed": return `Cocok bila ${lines} seharusnya ${amount}${end}`;
    case "empty-line": return `Cocok bila ${lines} yang masih kosong diisi ${amount}.`;
    case "copied-total": return `Jumlah itu sama dengan ${lines}: mungkin tersalin dari baris tersebut.`;
  }
}

function labelled(cell: CellRef, labels: ReadonlyMap<string, string>): string {
  const label = labels.get(cellName(cell));
  return label ? `${cellName(cell)} (${label})` : cellName(cell);
}

/** "C12", or "C12:F12" for the cells of a row or column. */
function placeOf(cells: readonly CellRef[]): string {
  const box = cells.reduce(({ top, bottom, left, right }, { row, column }) => (
    { top: Math.min(top, row), bottom: Math.max(bottom, row), left: Math.min(left, column), right: Math.max(right, column) }
  ), { top: Infinity, bottom: 0, left: Infinity, right: 0 });
  return boxName(box);
}
