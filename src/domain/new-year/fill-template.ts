import { textHeight } from "../report/row-height";
import type { TableTemplate, TemplateValue } from "../template/table-template";

/** A row by heading; a heading that is left out stays empty, or takes its formula. */
export type RowByHeading = Readonly<Record<string, TemplateValue>>;

/** The headings below which any of the rows says something. */
export const filledHeadings = (rows: readonly RowByHeading[]): string[] =>
  [...new Set(rows.flatMap((row) => Object.entries(row).flatMap(([heading, value]) => (value === null ? [] : [heading]))))];

/** "A", "A dan B", "A, B, dan C". */
export const listText = (names: readonly string[]): string => (names.length < 3 ? names.join(" dan ") : `${names.slice(0, -1).join(", ")}, dan ${names.at(-1)}`);

/** Points that show every text of the row in full. */
const heightOf = ({ columns }: TableTemplate, row: RowByHeading): number =>
  Math.max(LOWEST, ...columns.map(({ heading, width, calculated }) => {
    const value = row[heading] ?? calculated?.valueIn((other) => row[other] ?? null) ?? null;
    return typeof value === "string" ? textHeight(value, width, {}) : 0;
  }));

/** Points of a row that nothing makes higher. */
const LOWEST = 15;

/** Always ready below rows that are there already. */
const LEAST_READY = 10;

/** The template with these rows in it; without any it stays as it is, example and all. */
export function fillTemplate(template: TableTemplate, rows: readonly RowByHeading[]): TableTemplate {
  if (rows.length === 0) return template;
  const ready = template.readyRows ?? 0;
  return {
    ...template,
    rows: rows.map((row) => template.columns.map(({ heading }) => row[heading] ?? null)),
    rowHeights: rows.map((row) => heightOf(template, row)),
    readyRows: ready === 0 ? 0 : Math.max(LEAST_READY, ready - rows.length),
  };
}
