import type { BoundTable } from "../assessment";
import type { Settings } from "../settings";
import { quarterOf } from "./quarter-of";

const PART = /triwulan|semester|\btw\b|bulan\s+\p{L}+\s+20\d\d/iu;
const PERIOD = /\b(20\d\d)\s*(?:-|–|s\.?\s*\/?\s*d\.?|sampai(?: dengan)?)\s*(20\d\d)\b/gi;

/** The years that a table's caption or its sheet's name gives, "2021–2026" with those between. */
function yearsOf({ title, sheet }: BoundTable): number[] {
  const text = `${title} ${sheet}`;
  const between = [...text.matchAll(PERIOD)].flatMap(([, from, to]) => Array.from({ length: Math.max(0, Number(to) - Number(from) - 1) }, (_, i) => Number(from) + 1 + i));
  return [...[...text.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year)), ...between];
}

/** The caption names years and the report year is none of them. */
export const isOfOtherYear = (table: BoundTable, year: number | null): boolean => year !== null && yearsOf(table).length > 0 && !yearsOf(table).includes(year);

/** Its caption or sheet names a triwulan, a semester or a month: its figures are not the year's. */
export const isOfPartOfYear = ({ title, sheet }: BoundTable): boolean => PART.test(`${title} ${sheet}`);

/** Their captions name other years, or one is of a part of the year that the other is not of. */
export function areOfOtherPeriods(a: BoundTable, b: BoundTable): boolean {
  const [years, others] = [yearsOf(a), yearsOf(b)];
  const isApart = years.length > 0 && others.length > 0 && !years.some((year) => others.includes(year));
  return isApart || isOfPartOfYear(a) !== isOfPartOfYear(b) || quarterOf(a) !== quarterOf(b);
}

/** The one year that the table is about as a whole; `null` where its caption names none, several, or a part of one. */
export function wholeYearOf(table: BoundTable): number | null {
  const years = new Set(yearsOf(table));
  return years.size === 1 && !isOfPartOfYear(table) ? ([...years][0] ?? null) : null;
}

/**
 * 0 for the table that the report is about, of its whole year or up to its quarter; higher the less it is that. Of tables of
 * quarters the latest comes first.
 * @param until the quarter that a quarterly report goes up to
 */
export function yearRank(table: BoundTable, year: number | null, until: Settings["triwulan"] = null): number {
  const quarter = quarterOf(table);
  const part = until !== null && quarter === until ? 0 : (isOfPartOfYear(table) ? 2 - (quarter ?? 0) / 10 : 0) + (until === null ? 0 : 2);
  return (isOfOtherYear(table, year) ? 8 : yearsOf(table).length === 0 ? 1 : 0) + part;
}
