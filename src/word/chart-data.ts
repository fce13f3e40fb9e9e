import type { Box } from "../domain/grid";
import type { PlanCell, PlanChart, SheetPlan } from "../domain/sheet-plan";
import { numberText } from "./number-text";
import { plainText } from "./plain-text";

export interface ChartSeries {
  readonly name: string;
  readonly color: string;
  /** One for each category; `null` where the sheet holds no number. */
  readonly values: readonly (number | null)[];
}

/** What a chart shows, looked up in the cells of its sheet. */
export interface ChartData {
  readonly title: string;
  readonly kind: PlanChart["kind"];
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly categoryTitle: string | null;
  readonly valueTitle: string | null;
  readonly format: string;
}

export function chartData(plan: SheetPlan, chart: PlanChart): ChartData {
  const cells = new Map(plan.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const column = (box: Box): (PlanCell["value"] | undefined)[] => Array.from({ length: box.bottom - box.top + 1 }, (_, i) => cells.get(`${box.top + i}:${box.left}`)?.value);
  return {
    title: plainText(chart.title), kind: chart.kind, categoryTitle: chart.categoryTitle, valueTitle: chart.valueTitle, format: chart.format,
    categories: column(chart.categories).map((value) => plainText(typeof value === "number" ? numberText(value, "General") : String(value ?? ""))),
    series: chart.series.map(({ name, color, values }) => ({ name: plainText(name), color, values: column(values).map((value) => (typeof value === "number" ? value : null)) })),
  };
}

/** The chart in words, for those who do not see it: "Capaian (%): IKM 85,37; PBB 74,79." */
export function chartWords({ title, categories, series, format }: ChartData): string {
  const parts = series.map(({ name, values }) => `${name}: ${categories.map((category, i) => `${category} ${values[i] == null ? "n/a" : numberText(values[i], format)}`).join("; ")}.`);
  return [`${title}.`, ...parts].join(" ");
}
