import type { BoundTable } from "../assessment";
import { parseTriwulan } from "../recognise/parse-triwulan";
import type { Triwulan } from "../settings";

const QUARTER = "(iv|i{1,3}|[1-4])\\b";
/** "Triwulan II", "s.d. TW 3", "Triwulan I – III", which is up to the third. */
const NAMED = new RegExp(`(?:triwulan|\\btr?w)[\\s.:-]*(?:ke[\\s-]*)?${QUARTER}(?:\\s*(?:-|–|s\\.?\\s*\\/?\\s*d\\.?|sampai(?: dengan)?|dan)\\s*(?:triwulan|tr?w)?[\\s.]*${QUARTER})?`, "gi");
const SEMESTER = /\bsemester\s*(?:ke[\s-]*)?(ii?|[12])\b/i;

/** The quarter that a table's caption or its sheet's name gives, a semester by its last; `null` where it names none or several. */
export function quarterOf({ title, sheet }: Pick<BoundTable, "title" | "sheet">): Triwulan | null {
  const text = `${title} ${sheet}`;
  const named = new Set([...text.matchAll(NAMED)].map(([, from, to]) => parseTriwulan(to ?? from ?? "")));
  if (named.size > 0) return named.size === 1 ? ([...named][0] ?? null) : null;
  const semester = SEMESTER.exec(text)?.[1];
  return semester === undefined ? null : semester === "1" || semester.toLowerCase() === "i" ? 2 : 4;
}
