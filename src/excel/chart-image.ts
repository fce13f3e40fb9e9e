import { cellAt, type Box, type DefinedName, type Grid } from "../domain/grid";
import { chartsFromNames } from "../domain/chart-record";
import { chartRanges } from "../domain/chart-mark";
import type { PlanChart, SheetPlan } from "../domain/sheet-plan";

/** Where a chart stands on its sheet, in points from the top left corner. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart of ours as it is to be drawn. */
export interface ChartImage {
  readonly chart: PlanChart;
  /** `null`: over the cells that the chart says. */
  readonly frame: Frame | null;
  /** Bars are measured from zero unless some are negative. */
  readonly hasNegative: boolean;
}

/** A chart as Excel answers it. Nothing else is asked for: what one kind of chart has makes Excel fail on another. */
export interface LoadedChart extends Frame {
  readonly name: string;
}

export const CHART_PROPERTIES = "items/name,items/left,items/top,items/width,items/height";

export function planCharts({ charts = [], cells }: SheetPlan): readonly ChartImage[] {
  const negative = cells.filter(({ value }) => typeof value === "number" && value < 0);
  return charts.map((chart) => ({ chart, frame: null, hasNegative: chart.series.some(({ values }) => negative.some((cell) => isInside(cell, values))) }));
}

/** The charts that stand on a sheet of ours, by the record of its last writing; one without a record cannot be drawn again. */
export function readCharts(loaded: readonly LoadedChart[], names: readonly DefinedName[], key: string, grid: Grid): readonly ChartImage[] {
  const recorded = new Map(chartsFromNames(names, key).map((chart) => [chart.id, chart]));
  return loaded.flatMap(({ name, left, top, width, height }) => {
    const chart = recorded.get(chartRanges(name)?.id ?? "");
    if (!chart) return [];
    return [{ chart, frame: { left, top, width, height }, hasNegative: chart.series.some(({ values }) => valuesIn(grid, values).some((value) => typeof value === "number" && value < 0)) }];
  });
}

const isInside = ({ row, column }: { readonly row: number; readonly column: number }, { top, left, bottom, right }: Box): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const valuesIn = (grid: Grid, { top, bottom, left }: Box): readonly unknown[] => Array.from({ length: bottom - top + 1 }, (_, i) => cellAt(grid, top + i, left).value);
