import { chartName } from "../domain/chart-mark";
import { cellName } from "../domain/grid";
import type { ChartImage } from "./chart-image";
import { rangeOf } from "./range-of";
import type { RequestBudget } from "./request-budget";

const TYPES = { bar: "BarClustered", column: "ColumnClustered" } as const;
const FONT = { name: "Arial", color: "#262626", bold: false };
/** Points. */
const SIZES = { title: 11, axis: 9, label: 8 } as const;
const LINES = { frame: "#BFBFBF", axis: "#7F7F7F", grid: "#D9D9D9" } as const;
/** Per cent of a bar's thickness between the groups. */
const GAP = 60;

/** Properties and calls that a chart and each of its series take. */
const ACTIONS = { chart: 70, series: 30 } as const;

type Chart = ChartImage["chart"];

/** Queues the charts. The cells they show and the sizes of the sheet must have been queued before. */
export async function writeCharts(sheet: Excel.Worksheet, charts: readonly ChartImage[], budget: RequestBudget): Promise<void> {
  for (const image of charts) {
    await budget.room(ACTIONS.chart + ACTIONS.series * image.chart.series.length, JSON.stringify(image.chart).length);
    drawChart(sheet, image);
  }
}

function drawChart(sheet: Excel.Worksheet, { chart, frame, hasNegative }: ChartImage): void {
  const [first] = chart.series;
  if (!first) throw new Error(`Chart "${chart.id}" has no series`);
  // Without a word on rows or columns Excel guesses (OfficeDev/office-js#1830).
  const drawn = sheet.charts.add(TYPES[chart.kind], rangeOf(sheet, first.values), "Columns");
  drawn.name = chartName(chart);
  place(drawn, chart, frame);
  drawn.format.fill.setSolidColor("#FFFFFF");
  drawn.format.border.color = LINES.frame;
  drawn.format.roundedCorners = false;
  Object.assign(drawn.format.font, FONT, { size: SIZES.axis });
  drawn.title.visible = true;
  drawn.title.text = chart.title;
  drawn.title.overlay = false;
  Object.assign(drawn.title.format.font, FONT, { size: SIZES.title, bold: true });
  drawn.legend.visible = chart.series.length > 1;
  if (chart.series.length > 1) {
    drawn.legend.position = "Bottom";
    drawn.legend.overlay = false;
  }
  chart.series.forEach((series, index) => drawSeries(sheet, index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(series.name), series, chart));
  drawAxes(drawn.axes, chart, hasNegative);
}

function place(drawn: Excel.Chart, { box: { top, left, bottom, right } }: Chart, frame: ChartImage["frame"]): void {
  if (frame) Object.assign(drawn, frame);
  else drawn.setPosition(cellName({ row: top, column: left }), cellName({ row: bottom, column: right }));
}

function drawSeries(sheet: Excel.Worksheet, drawn: Excel.ChartSeries, { name, values, color }: Chart["series"][number], { categories, format }: Chart): void {
  drawn.setValues(rangeOf(sheet, values));
  drawn.setXAxisValues(rangeOf(sheet, categories));
  drawn.name = name;
  drawn.format.fill.setSolidColor(color);
  drawn.invertIfNegative = false;
  drawn.gapWidth = GAP;
  drawn.overlap = 0;
  drawn.hasDataLabels = true;
  const { dataLabels } = drawn;
  dataLabels.showValue = true;
  dataLabels.showSeriesName = false;
  dataLabels.showCategoryName = false;
  dataLabels.showLegendKey = false;
  dataLabels.position = "OutsideEnd";
  dataLabels.linkNumberFormat = false;
  dataLabels.numberFormat = format;
  Object.assign(dataLabels.format.font, FONT, { size: SIZES.label });
}

/**
 * Bars that lie are read from the top, as the table is: the categories run backwards, and the values cross them at
 * their far end, which is the bottom then.
 */
function drawAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, { kind, categoryTitle, valueTitle, format }: Chart, hasNegative: boolean): void {
  for (const axis of [categoryAxis, valueAxis]) {
    axis.visible = true;
    axis.majorTickMark = "None";
    axis.minorTickMark = "None";
    axis.minorGridlines.visible = false;
    axis.linkNumberFormat = false;
  }
  categoryAxis.categoryType = "TextAxis";
  categoryAxis.reversePlotOrder = kind === "bar";
  categoryAxis.position = kind === "bar" ? "Maximum" : "Automatic";
  categoryAxis.numberFormat = "General";
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.majorGridlines.visible = false;
  categoryAxis.format.line.color = LINES.axis;
  valueAxis.reversePlotOrder = false;
  if (!hasNegative) valueAxis.minimum = 0;
  valueAxis.numberFormat = format;
  valueAxis.tickLabelPosition = "NextToAxis";
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = LINES.grid;
  valueAxis.format.line.lineStyle = "None";
  entitle(categoryAxis.title, categoryTitle);
  entitle(valueAxis.title, valueTitle);
}

function entitle(title: Excel.ChartAxisTitle, text: string | null): void {
  title.visible = text !== null;
  if (text === null) return;
  title.text = text;
  Object.assign(title.format.font, FONT, { size: SIZES.axis });
}
