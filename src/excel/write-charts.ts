import { cellName } from "../domain/grid";
import { chartName } from "../domain/chart-mark";
import type { RequestBudget } from "./request-budget";
import type { ChartImage } from "./chart-image";
import { rangeOf } from "./range-of";

const TYPES = { bar: "BarClustered", column: "ColumnClustered" } as const;

/** Per cent of a bar's thickness between the groups. */
const GAP = 60;
const [TITLE_SIZE, AXIS_SIZE, LABEL_SIZE] = [11, 9, 8];
const FONT = "Arial";

/** Properties and calls that one chart and each of its series take. */
const PER_CHART = 40;
const PER_SERIES = 20;

/** Queues the charts; the sheet's cells and sizes stand already, for charts are placed by them. */
export async function writeCharts(sheet: Excel.Worksheet, charts: readonly ChartImage[], budget: RequestBudget): Promise<void> {
  for (const image of charts) {
    const { chart } = image;
    const [first, ...others] = chart.series;
    if (!first) continue;
    await budget.room(PER_CHART + chart.series.length * PER_SERIES);
    // Without a word on rows or columns Excel guesses (OfficeDev/office-js#1830).
    const added = sheet.charts.add(TYPES[chart.kind], rangeOf(sheet, first.values), "Columns");
    added.name = chartName(chart);
    place(added, image);
    added.title.text = chart.title;
    added.title.visible = true;
    setFont(added.title.format.font, TITLE_SIZE, true);
    added.legend.visible = others.length > 0;
    if (others.length > 0) {
      added.legend.position = "Bottom";
      setFont(added.legend.format.font, AXIS_SIZE);
    }
    const { categoryAxis, valueAxis } = added.axes;
    setFont(categoryAxis.format.font, AXIS_SIZE);
    setFont(valueAxis.format.font, AXIS_SIZE);
    setTitle(categoryAxis.title, chart.categoryTitle);
    setTitle(valueAxis.title, chart.valueTitle);
    valueAxis.numberFormat = chart.format;
    if (!image.hasNegative) valueAxis.minimum = 0;
    if (chart.kind === "bar") {
      // The first category on top, the figures at the bottom all the same.
      categoryAxis.reversePlotOrder = true;
      categoryAxis.position = "Maximum";
    }
    chart.series.forEach((series, i) => {
      const target = i === 0 ? added.series.getItemAt(0) : added.series.add(series.name);
      target.name = series.name;
      target.setValues(rangeOf(sheet, series.values));
      target.setXAxisValues(rangeOf(sheet, chart.categories));
      target.format.fill.setSolidColor(series.color);
      target.gapWidth = GAP;
      target.hasDataLabels = true;
      target.dataLabels.showValue = true;
      target.dataLabels.position = "OutsideEnd";
      target.dataLabels.numberFormat = chart.format;
      setFont(target.dataLabels.format.font, LABEL_SIZE);
    });
  }
}

function place(added: Excel.Chart, { frame, chart }: ChartImage): void {
  if (frame) {
    added.left = frame.left;
    added.top = frame.top;
    added.width = frame.width;
    added.height = frame.height;
    return;
  }
  const { top, left, bottom, right } = chart.box;
  added.setPosition(cellName({ row: top, column: left }), cellName({ row: bottom, column: right }));
}

function setTitle(title: Excel.ChartAxisTitle, text: string | null): void {
  if (text === null) {
    title.visible = false;
    return;
  }
  title.text = text;
  title.visible = true;
  setFont(title.format.font, AXIS_SIZE);
}

function setFont(font: Excel.ChartFont, size: number, bold = false): void {
  font.name = FONT;
  font.size = size;
  font.bold = bold;
}
