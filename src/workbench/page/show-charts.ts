import type { Box } from "../../domain/grid";
import type { ChartFacts, Corner } from "../host/chart/chart-facts";
import type { ExcelHost } from "../host/excel-host";
import { cellPoint } from "../univer/cell-point";
import { asPlanChart } from "../xlsx/plan-of-chart";
import { chartSvg } from "./chart-svg";
import { element, make } from "./element";

const PIXELS_PER_POINT = 4 / 3;
/** Pixels of the grid's own headings, which nothing lies over. */
const HEADINGS = { left: 46, top: 20 } as const;

/** Draws the charts of the sheet on top over the grid, which has none of its own, and keeps them at their cells. Kinds that a report does not draw are left out. */
export function showCharts(host: ExcelHost): void {
  const layer = make("div", "");
  layer.className = "charts";
  element("grid", HTMLElement).append(layer);
  let shown = "";
  const draw = (): void => {
    const pictures = picturesOf(host);
    const canvas = document.querySelector<HTMLElement>("#grid canvas[id^='univer-sheet-main-canvas']")?.getBoundingClientRect();
    const state = JSON.stringify([pictures, canvas]);
    if (state !== shown && canvas) place(layer, pictures, canvas);
    shown = state;
    requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);
}

interface Picture {
  readonly svg: string;
  readonly left: number;
  readonly top: number;
}

function picturesOf({ book, model }: ExcelHost): Picture[] {
  const sheetId = model.sheets.activeId();
  return model.sheetFacts(sheetId).charts.flatMap((facts) => {
    const chart = asPlanChart(facts, sheetId);
    if (!chart) return [];
    const { left, top, width, height } = frameOf(book, facts);
    const column = (box: Box) => Array.from({ length: box.bottom - box.top + 1 }, (_, i) => book.value(sheetId, box.top - 1 + i, box.left - 1));
    const values = chart.series.map((series) => column(series.values).map((value) => (typeof value === "number" ? value : null)));
    return [{ svg: chartSvg(chart, { labels: column(chart.categories).map((label) => String(label ?? "")), values }, { width, height }), left, top }];
  });
}

function frameOf(book: ExcelHost["book"], { from, to }: ChartFacts) {
  const at = ({ row, rowOffset, column, columnOffset }: Corner) => {
    const { x, y } = cellPoint(book, row, column);
    return { x: x + columnOffset * PIXELS_PER_POINT, y: y + rowOffset * PIXELS_PER_POINT };
  };
  const [start, end] = [at(from), at(to)];
  return { left: start.x, top: start.y, width: end.x - start.x, height: end.y - start.y };
}

function place(layer: HTMLElement, pictures: readonly Picture[], canvas: DOMRect): void {
  const grid = element("grid", HTMLElement).getBoundingClientRect();
  Object.assign(layer.style, {
    left: `${canvas.left - grid.left + HEADINGS.left}px`, top: `${canvas.top - grid.top + HEADINGS.top}px`, width: `${canvas.width - HEADINGS.left}px`, height: `${canvas.height - HEADINGS.top}px`,
  });
  layer.replaceChildren(...pictures.map(({ svg, left, top }) => {
    const holder = make("div", "");
    holder.innerHTML = svg;
    Object.assign(holder.style, { left: `${left - HEADINGS.left}px`, top: `${top - HEADINGS.top}px` });
    return holder;
  }));
}
