import { cellName, columnName, quoteSheet, type Box } from "../../domain/grid";
import type { PlanCell, PlanChart } from "../../domain/sheet-plan";
import type { Namespaces } from "../package/namespaces";
import { escapeXml, XML_HEAD, xmlTag } from "../xml/write-xml";
import { axesXml, AXES } from "./chart-axes";
import { fillXml, lineXml, textLook, titleXml } from "./chart-text";

/** Per cent of a bar's thickness between the groups. */
const GAP = 60;

/**
 * The part of a chart, its elements in the order of the schema (ECMA-376 part 1, 21.2). It keeps the values of the
 * cells beside their places, so that programs that only show still show it.
 */
export function chartXml(chart: PlanChart, sheet: string, cells: readonly PlanCell[], { art, chart: namespace, relations }: Namespaces): string {
  const values = new Map(cells.map((cell) => [cellName(cell), cell.value]));
  const hasNegative = chart.series.some((series) => placesOf(series.values).some((place) => Number(values.get(place)) < 0));
  const bars = xmlTag("c:barChart", {}, [
    xmlTag("c:barDir", { val: chart.kind === "bar" ? "bar" : "col" }),
    xmlTag("c:grouping", { val: "clustered" }),
    xmlTag("c:varyColors", { val: 0 }),
    ...chart.series.map((_, index) => seriesXml(chart, index, sheet, values)),
    xmlTag("c:gapWidth", { val: GAP }),
    ...AXES.map((val) => xmlTag("c:axId", { val })),
  ].join(""));
  const content = [
    titleXml(chart.title, "title"),
    xmlTag("c:autoTitleDeleted", { val: 0 }),
    xmlTag("c:plotArea", {}, xmlTag("c:layout") + bars + axesXml(chart, hasNegative) + xmlTag("c:spPr", {}, xmlTag("a:noFill") + lineXml(null))),
    chart.series.length > 1 ? xmlTag("c:legend", {}, xmlTag("c:legendPos", { val: "b" }) + xmlTag("c:overlay", { val: 0 }) + textLook("axis")) : "",
    xmlTag("c:plotVisOnly", { val: 1 }),
    xmlTag("c:dispBlanksAs", { val: "gap" }),
  ];
  const space = [
    xmlTag("c:roundedCorners", { val: 0 }),
    xmlTag("c:chart", {}, content.join("")),
    xmlTag("c:spPr", {}, fillXml("#FFFFFF") + lineXml("BFBFBF")),
    textLook("axis"),
  ];
  return XML_HEAD + xmlTag("c:chartSpace", { "xmlns:c": namespace, "xmlns:a": art, "xmlns:r": relations }, space.join(""));
}

type Values = ReadonlyMap<string, PlanCell["value"]>;

function seriesXml(chart: PlanChart, index: number, sheet: string, values: Values): string {
  const series = chart.series[index] as PlanChart["series"][number];
  const labels = [
    xmlTag("c:numFmt", { formatCode: chart.format, sourceLinked: 0 }),
    xmlTag("c:spPr", {}, xmlTag("a:noFill") + lineXml(null)),
    textLook("label"),
    xmlTag("c:dLblPos", { val: "outEnd" }),
    ...Object.entries({ LegendKey: 0, Val: 1, CatName: 0, SerName: 0, Percent: 0, BubbleSize: 0 }).map(([what, val]) => xmlTag(`c:show${what}`, { val })),
  ];
  return xmlTag("c:ser", {}, [
    xmlTag("c:idx", { val: index }),
    xmlTag("c:order", { val: index }),
    xmlTag("c:tx", {}, xmlTag("c:v", {}, escapeXml(series.name))),
    xmlTag("c:spPr", {}, fillXml(series.color)),
    xmlTag("c:invertIfNegative", { val: 0 }),
    xmlTag("c:dLbls", {}, labels.join("")),
    xmlTag("c:cat", {}, xmlTag("c:strRef", {}, placeXml(sheet, chart.categories) + cacheXml("c:strCache", "", chart.categories, values))),
    xmlTag("c:val", {}, xmlTag("c:numRef", {}, placeXml(sheet, series.values) + cacheXml("c:numCache", xmlTag("c:formatCode", {}, escapeXml(chart.format)), series.values, values))),
  ].join(""));
}

function placeXml(sheet: string, { top, left, bottom, right }: Box): string {
  return xmlTag("c:f", {}, escapeXml(`${quoteSheet(sheet)}!$${columnName(left)}$${top}:$${columnName(right)}$${bottom}`));
}

/** The cells of a column, from the top. */
const placesOf = ({ top, left, bottom }: Box): readonly string[] => Array.from({ length: bottom - top + 1 }, (_, i) => cellName({ row: top + i, column: left }));

/** One point for each cell that holds something of the kind. */
function cacheXml(tag: "c:strCache" | "c:numCache", format: string, box: Box, values: Values): string {
  const places = placesOf(box);
  const points = places.flatMap((place, idx) => {
    const value = values.get(place) ?? null;
    if (value === null || (tag === "c:numCache" && typeof value !== "number")) return [];
    return [xmlTag("c:pt", { idx }, xmlTag("c:v", {}, escapeXml(String(value))))];
  });
  return xmlTag(tag, {}, format + xmlTag("c:ptCount", { val: places.length }) + points.join(""));
}
