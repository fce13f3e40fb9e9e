import { columnName } from "../grid";
import type { Level } from "../model/anggaran";

const ROMAN = [[1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"]] as const;

/** A row's number as budget tables write it: I, 1, a by level. */
export function rowNumber(level: Level, number: number): string | number {
  if (level === "kegiatan") return number;
  if (level === "sub-kegiatan") return columnName(number).toLowerCase();
  let [rest, text] = [number, ""];
  for (const [value, letters] of ROMAN) for (; rest >= value; rest -= value) text += letters;
  return text;
}
