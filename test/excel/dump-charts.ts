const FONT = "name,size,bold,color";
const TITLE = ["text", "visible", ...FONT.split(",").map((name) => `format/font/${name}`)];
const AXIS = [
  "visible", "reversePlotOrder", "position", "majorTickMark", "minorTickMark", "tickLabelPosition", "linkNumberFormat", "numberFormat", "majorGridlines/visible",
  "majorGridlines/format/line/color", "minorGridlines/visible", "format/line/color", "format/line/lineStyle", ...FONT.split(",").map((name) => `format/font/${name}`), ...TITLE.map((name) => `title/${name}`),
];
const CHART = [
  "name", "chartType", "left", "top", "width", "height", "format/border/color", "format/roundedCorners", "title/overlay", ...TITLE.map((name) => `title/${name}`), "legend/visible", "legend/position", "legend/overlay",
  ...AXIS.flatMap((name) => [`axes/categoryAxis/${name}`, `axes/valueAxis/${name}`]), "axes/categoryAxis/categoryType", "axes/valueAxis/minimum", "axes/valueAxis/maximum",
  ...["name", "gapWidth", "overlap", "invertIfNegative", "hasDataLabels"].map((name) => `series/items/${name}`),
  ...["showValue", "showSeriesName", "showCategoryName", "showLegendKey", "position", "linkNumberFormat", "numberFormat", ...FONT.split(",").map((name) => `format/font/${name}`)].map((name) => `series/items/dataLabels/${name}`),
];

/** Queues the reading of all charts of a sheet. */
export const loadCharts = (sheet: Excel.Worksheet): Excel.ChartCollection => sheet.charts.load(CHART.map((name) => `items/${name}`).join(","));

/** The charts as plain data; places and colours of series are what Excel keeps to itself, so the stand-in is asked. */
export function readCharts(sheet: string, charts: Excel.ChartCollection): unknown[] {
  const { model } = excelHost;
  const facts = model.sheetFacts(model.sheetNamed(sheet) ?? "").charts;
  return charts.items.map((chart, n) => {
    return { ...chart.toJSON(), id: undefined, fill: facts[n]?.kept["Format/Fill"], shown: facts[n]?.series.map(({ values, categories, kept }) => ({ values: values.area, categories: categories?.area, fill: kept["Format/Fill"] })) };
  });
}
