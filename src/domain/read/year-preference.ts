import type { BoundTable } from "../assessment";

const PART = /triwulan|semester|\btw\b|bulan\s+\p{L}+\s+20\d\d/iu;

/** The years that a table's caption or its sheet's name gives. */
const yearsOf = ({ title, sheet }: BoundTable): number[] => [...`${title} ${sheet}`.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year));

/** The caption names years and the report year is none of them. */
export const isOfOtherYear = (table: BoundTable, year: number | null): boolean => year !== null && yearsOf(table).length > 0 && !yearsOf(table).includes(year);

/** 0 for a table of the whole report year; higher the less it is the one that the report is about. */
export const yearRank = (table: BoundTable, year: number | null): number =>
  (isOfOtherYear(table, year) ? 4 : yearsOf(table).length === 0 ? 1 : 0) + (PART.test(`${table.title} ${table.sheet}`) ? 2 : 0);
