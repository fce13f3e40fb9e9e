import { color, type Description, number, oneOf, text, truth } from "./described-part";

/** The charts that are emulated: what a report draws, and some of what a person may add. */
export const CHART_TYPES = ["BarClustered", "ColumnClustered", "Line", "Pie"] as const;
export type ChartType = (typeof CHART_TYPES)[number];

const font = (path: string, size: number): Description => ({
  [`${path}/Bold`]: truth(false),
  [`${path}/Color`]: color("#595959"),
  [`${path}/Name`]: text("Calibri"),
  [`${path}/Size`]: number(size, 1, 409),
});

const line = (path: string): Description => ({
  [`${path}/Color`]: color("#D9D9D9"),
  [`${path}/LineStyle`]: oneOf("Automatic", "None", "Continuous"),
});

const TICKS = ["None", "Cross", "Inside", "Outside"];

const axis = (path: string, gridlines: boolean): Description => ({
  [`${path}/Visible`]: truth(true),
  [`${path}/ReversePlotOrder`]: truth(false),
  [`${path}/Position`]: oneOf("Automatic", "Maximum", "Minimum"),
  [`${path}/MajorTickMark`]: oneOf("None", ...TICKS),
  [`${path}/MinorTickMark`]: oneOf("None", ...TICKS),
  [`${path}/TickLabelPosition`]: oneOf("NextToAxis", "High", "Low", "None"),
  [`${path}/LinkNumberFormat`]: truth(true),
  [`${path}/NumberFormat`]: text("General"),
  [`${path}/MajorGridlines/Visible`]: truth(gridlines),
  [`${path}/MinorGridlines/Visible`]: truth(false),
  ...line(`${path}/MajorGridlines/Format/Line`),
  ...line(`${path}/Format/Line`),
  ...font(`${path}/Format/Font`, 9),
  [`${path}/Title/Visible`]: truth(false),
  [`${path}/Title/Text`]: text(),
  ...font(`${path}/Title/Format/Font`, 10),
});

/** Excel.Chart with what hangs on it, series apart; first what Excel gives a new chart. */
export const chartDescription: Description = {
  ChartType: oneOf(...CHART_TYPES),
  Name: text(),
  "Format/Fill": color(),
  ...line("Format/Border"),
  ...font("Format/Font", 10),
  "Format/RoundedCorners": truth(false),
  "Title/Visible": truth(true),
  "Title/Overlay": truth(false),
  "Title/Text": text(),
  ...font("Title/Format/Font", 14),
  "Legend/Visible": truth(true),
  "Legend/Overlay": truth(false),
  "Legend/Position": oneOf("Bottom", "Top", "Left", "Right", "Corner"),
  ...font("Legend/Format/Font", 9),
  ...axis("Axes/CategoryAxis", false),
  "Axes/CategoryAxis/CategoryType": oneOf("Automatic", "TextAxis", "DateAxis"),
  ...axis("Axes/ValueAxis", true),
  "Axes/ValueAxis/Minimum": number("", -1e300, 1e300),
  "Axes/ValueAxis/Maximum": number("", -1e300, 1e300),
};

/** Excel.ChartSeries with what hangs on it. */
export const seriesDescription: Description = {
  Name: text(),
  GapWidth: number(182, 0, 500),
  Overlap: number(0, -100, 100),
  InvertIfNegative: truth(false),
  HasDataLabels: truth(false),
  "Format/Fill": color(),
  "DataLabels/ShowValue": truth(false),
  "DataLabels/ShowSeriesName": truth(false),
  "DataLabels/ShowCategoryName": truth(false),
  "DataLabels/ShowLegendKey": truth(false),
  "DataLabels/Position": oneOf("OutsideEnd", "Center", "InsideEnd", "InsideBase"),
  "DataLabels/LinkNumberFormat": truth(true),
  "DataLabels/NumberFormat": text("General"),
  ...font("DataLabels/Format/Font", 9),
};
