import { boxName, parseBox, type Box } from "./grid";
import type { PlanChart } from "./sheet-plan";

const MARK = "_LAKIP_grafik_";

/**
 * The name that marks a chart as ours, and holds what spreadsheets do not give back: its id, then the cells of its
 * categories and of each series, "_LAKIP_grafik_capaian A5:A9 B5:B9".
 */
export const chartName = ({ id, categories, series }: PlanChart): string => `${MARK}${id} ${[categories, ...series.map(({ values }) => values)].map(boxName).join(" ")}`;

/** Charts of anybody else are the user's. */
export const isOwnChart = (name: string): boolean => name.startsWith(MARK);

/** What the name of a chart of ours holds; `null` for the user's. */
export function chartRanges(name: string): { readonly id: string; readonly categories: Box; readonly values: readonly Box[] } | null {
  if (!isOwnChart(name)) return null;
  const [id = "", ...areas] = name.slice(MARK.length).split(" ");
  const [categories, ...values] = areas.map(parseBox);
  return categories && values.every((box) => box !== null) ? { id, categories, values } : null;
}
