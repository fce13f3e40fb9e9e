/** A chart as the host keeps it, in Excel's words; lengths in points. */
export interface ChartFacts {
  readonly id: string;
  readonly place: PlaceFacts;
  readonly title: TextFacts;
  readonly legend: LegendFacts;
  readonly categoryAxis: AxisFacts;
  readonly valueAxis: AxisFacts;
  series: readonly SeriesFacts[];
}

export interface PlaceFacts {
  name: string;
  chartType: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface FontFacts {
  name: string;
  size: number;
  bold: boolean;
  color: string;
}

export interface TextFacts {
  text: string;
  visible: boolean;
  readonly font: FontFacts;
}

export interface LegendFacts {
  visible: boolean;
  position: string;
  readonly font: FontFacts;
}

export interface AxisFacts {
  readonly title: TextFacts;
  readonly font: FontFacts;
  numberFormat: string;
  /** "" for automatic, as Excel answers. */
  minimum: number | "";
  reversePlotOrder: boolean;
  position: string;
}

/** Cells as "Sheet!A1:A5" without quotes; "" where none were set. */
export interface SeriesFacts {
  name: string;
  values: string;
  categories: string;
  color: string;
  gapWidth: number;
  hasDataLabels: boolean;
  readonly labels: LabelFacts;
}

export interface LabelFacts {
  position: string;
  showValue: boolean;
  numberFormat: string;
  readonly font: FontFacts;
}

export const newFont = (): FontFacts => ({ name: "Calibri", size: 10, bold: false, color: "#595959" });
export const newText = (text = "", visible = false): TextFacts => ({ text, visible, font: newFont() });
const newAxis = (): AxisFacts => ({ title: newText(), font: newFont(), numberFormat: "General", minimum: "", reversePlotOrder: false, position: "Automatic" });

export const newSeries = (name: string, values: string): SeriesFacts => ({
  name, values, categories: "", color: "", gapWidth: 150, hasDataLabels: false, labels: { position: "OutsideEnd", showValue: true, numberFormat: "General", font: newFont() },
});

/** As Excel adds one: a visible title and legend, its size fixed. */
export const newChart = (id: string, name: string, chartType: string, series: readonly SeriesFacts[]): ChartFacts => ({
  id, place: { name, chartType, left: 0, top: 0, width: 360, height: 216 }, title: newText("Chart Title", true), legend: { visible: true, position: "Bottom", font: newFont() },
  categoryAxis: newAxis(), valueAxis: newAxis(), series,
});
