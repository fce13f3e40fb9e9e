import type { PlanChart, SheetPlan } from "../domain/sheet-plan";
import { drawBars } from "./bar-chart";
import { chartData, type ChartData } from "./chart-data";
import type { ChartDrawing } from "./chart-room";
import { drawColumns, fitsColumns } from "./column-chart";
import { svgBox, svgPicture, svgText } from "./svg";
import { textWidth, wrapText } from "./text-width";

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const TITLE = 14;
const LEGEND = 11;

/**
 * A chart as a picture, in pixels at 96 dpi: title, legend where there are several series, value axis, names, bars with
 * their figures in Indonesian. A standing chart whose names would not fit below its columns lies down.
 */
export function chartSvg(plan: SheetPlan, chart: PlanChart, width: number, mostHeight: number): Picture {
  const data = chartData(plan, chart);
  const titleLines = wrapText(data.title, width - 20, TITLE, 3);
  const title = titleLines.map((line, i) => svgText(width / 2, 20 + i * 18, line, { size: TITLE, bold: true, anchor: "middle" }));
  const legend = drawLegend(data, width, 12 + titleLines.length * 18);
  const room = { top: 12 + titleLines.length * 18 + legend.height + 8, width, most: mostHeight };
  const { parts, height } = data.kind === "column" && fitsColumns(data, width) ? drawColumns(data, room) : drawBars(data, room);
  return { svg: svgPicture(width, height, data.title, [...title, ...legend.parts, ...parts]), width, height };
}

function drawLegend({ series }: ChartData, width: number, top: number): ChartDrawing {
  if (series.length < 2) return { parts: [], height: 0 };
  const widths = series.map(({ name }) => 16 + textWidth(name, LEGEND) + 18);
  let x = Math.max(8, (width - widths.reduce((sum, each) => sum + each, 0)) / 2);
  const parts = series.flatMap(({ name, color }, i) => {
    const at = x;
    x += widths[i] ?? 0;
    return [svgBox(at, top + 3, at + 10, top + 13, color), svgText(at + 16, top + 12, name, { size: LEGEND })];
  });
  return { parts, height: 18 };
}
