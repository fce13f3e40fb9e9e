import { flag } from "../../file/xml/parse-xml";
import { chartDescription, seriesDescription } from "../host/chart/chart-description";
import type { Description, Kept } from "../host/chart/described-part";
import { nodeAt, nodesNamed, valueAt, type XmlNode } from "./xml-node";

/** Words of the file ↔ of Excel. */
const TICKS = { none: "None", cross: "Cross", in: "Inside", out: "Outside" };
const TICK_LABELS = { nextTo: "NextToAxis", high: "High", low: "Low", none: "None" };
const CROSSES = { autoZero: "Automatic", max: "Maximum", min: "Minimum" };
const LEGENDS = { b: "Bottom", t: "Top", l: "Left", r: "Right", tr: "Corner" };
const LABELS = { outEnd: "OutsideEnd", ctr: "Center", inEnd: "InsideEnd", inBase: "InsideBase" };

/** What Office.js sees of a chart, from the root of its part; `null` for kinds that are not emulated. */
export function chartProperties(space: XmlNode): { readonly chart: Kept; readonly series: readonly { readonly kept: Kept; readonly node: XmlNode }[] } | null {
  const chart = nodeAt(space, "chart");
  const area = nodeAt(chart, "plotArea");
  const bars = nodeAt(area, "barChart");
  const kind = { bar: "BarClustered", col: "ColumnClustered" }[valueAt(bars, "barDir") ?? ""];
  if (!bars || !kind || valueAt(bars, "grouping") !== "clustered") return null;
  const [categories, values] = [nodeAt(area, "catAx"), nodeAt(area, "valAx")];
  const legend = nodeAt(chart, "legend");
  const fonts = fontOf(nodeAt(space, "txPr/p/pPr/defRPr"));
  return {
    chart: {
      ...everywhere(chartDescription, fonts), ChartType: kind, ...under("Format/Border", line(space)), ...set("Format/Fill", solid(space)), "Format/RoundedCorners": flag(valueAt(space, "roundedCorners")),
      ...under("Title", title(chart)), ...set("Title/Overlay", truth(chart, "title/overlay")),
      "Legend/Visible": legend !== undefined, ...set("Legend/Position", word(LEGENDS, valueAt(legend, "legendPos"))), ...set("Legend/Overlay", truth(legend, "overlay")), ...under("Legend/Format/Font", font(legend)),
      // An axis says where it crosses the other; Excel, where the other crosses it.
      ...under("Axes/CategoryAxis", { ...axis(categories), ...set("Position", word(CROSSES, valueAt(values, "crosses"))), CategoryType: flag(valueAt(categories, "auto"), true) ? "Automatic" : "TextAxis" }),
      ...under("Axes/ValueAxis", { ...axis(values), ...set("Position", word(CROSSES, valueAt(categories, "crosses"))), ...set("Minimum", amount(values, "scaling/min")), ...set("Maximum", amount(values, "scaling/max")) }),
    },
    series: nodesNamed(bars, "ser").map((node) => ({ node, kept: { ...everywhere(seriesDescription, fonts), ...seriesProperties(node, bars) } })),
  };
}

function seriesProperties(node: XmlNode, bars: XmlNode): Kept {
  const labels = nodeAt(node, "dLbls");
  return {
    Name: (nodeAt(node, "tx/v") ?? nodeAt(node, "tx/strRef/strCache/pt/v"))?.text ?? "",
    GapWidth: amount(bars, "gapWidth") ?? 150, Overlap: amount(bars, "overlap") ?? 0, InvertIfNegative: flag(valueAt(node, "invertIfNegative")), HasDataLabels: labels !== undefined,
    ...set("Format/Fill", solid(node)),
    ...under("DataLabels", {
      ShowValue: flag(valueAt(labels, "showVal")), ShowSeriesName: flag(valueAt(labels, "showSerName")), ShowCategoryName: flag(valueAt(labels, "showCatName")), ShowLegendKey: flag(valueAt(labels, "showLegendKey")),
      ...set("Position", word(LABELS, valueAt(labels, "dLblPos"))), ...format(labels), ...under("Format/Font", font(labels)),
    }),
  };
}

const axis = (node: XmlNode | undefined): Kept => ({
  Visible: !flag(valueAt(node, "delete")), ReversePlotOrder: valueAt(node, "scaling/orientation") === "maxMin",
  ...set("MajorTickMark", word(TICKS, valueAt(node, "majorTickMark"))), ...set("MinorTickMark", word(TICKS, valueAt(node, "minorTickMark"))), ...set("TickLabelPosition", word(TICK_LABELS, valueAt(node, "tickLblPos"))),
  "MajorGridlines/Visible": nodeAt(node, "majorGridlines") !== undefined, "MinorGridlines/Visible": nodeAt(node, "minorGridlines") !== undefined, ...under("MajorGridlines/Format/Line", line(nodeAt(node, "majorGridlines"))),
  ...format(node), ...under("Format/Line", line(node)), ...under("Format/Font", font(node)), ...under("Title", title(node)),
});

/** The title of a chart or an axis. */
function title(owner: XmlNode | undefined): Kept {
  const found = nodeAt(owner, "title");
  const paragraphs = nodesNamed(nodeAt(found, "tx/rich"), "p");
  const text = paragraphs.map((paragraph) => nodesNamed(paragraph, "r").map((run) => nodeAt(run, "t")?.text ?? "").join("")).join("\n");
  return { Visible: found !== undefined, ...set("Text", text || undefined), ...under("Format/Font", { ...fontOf(nodeAt(paragraphs[0], "pPr/defRPr")), ...fontOf(nodeAt(paragraphs[0], "r/rPr")) }) };
}

const format = (node: XmlNode | undefined): Kept => {
  const { formatCode, sourceLinked } = nodeAt(node, "numFmt")?.attributes ?? {};
  return formatCode === undefined ? {} : { NumberFormat: formatCode, LinkNumberFormat: flag(sourceLinked) };
};

const line = (node: XmlNode | undefined): Kept => {
  const found = nodeAt(node, "spPr/ln");
  return { ...(nodeAt(found, "noFill") ? { LineStyle: "None" } : {}), ...set("Color", colorOf(found)) };
};
const font = (node: XmlNode | undefined): Kept => fontOf(nodeAt(node, "txPr/p/pPr/defRPr"));

function fontOf(letters: XmlNode | undefined): Kept {
  const { sz, b } = letters?.attributes ?? {};
  return { ...set("Size", sz === undefined ? undefined : Number(sz) / 100), ...set("Bold", b === undefined ? undefined : flag(b)), ...set("Color", colorOf(letters)), ...set("Name", nodeAt(letters, "latin")?.attributes["typeface"]) };
}

const solid = (node: XmlNode): string | undefined => colorOf(nodeAt(node, "spPr"));
const colorOf = (node: XmlNode | undefined): string | undefined => {
  const rgb = valueAt(node, "solidFill/srgbClr");
  return rgb === undefined ? undefined : `#${rgb.toUpperCase()}`;
};
const amount = (node: XmlNode | undefined, way: string): number | undefined => {
  const value = valueAt(node, way);
  return value === undefined ? undefined : Number(value);
};
const truth = (node: XmlNode | undefined, way: string): boolean | undefined => {
  const value = valueAt(node, way);
  return value === undefined ? undefined : flag(value);
};
const word = (words: { readonly [word: string]: string }, value: string | undefined): string | undefined => (value === undefined ? undefined : words[value]);

const set = (path: string, value: unknown): Kept => (value === undefined ? {} : { [path]: value });
const under = (path: string, kept: Kept): Kept => Object.fromEntries(Object.entries(kept).map(([rest, value]) => [`${path}/${rest}`, value]));

/** The letters of the whole chart are those of each of its texts that says nothing else. */
const everywhere = (description: Description, letters: Kept): Kept =>
  Object.fromEntries(Object.entries(letters).flatMap(([name, value]) => Object.keys(description).filter((path) => path.endsWith(`Format/Font/${name}`)).map((path) => [path, value])));
