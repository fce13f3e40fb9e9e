import type { PlanChart } from "../../domain/sheet-plan";
import { xmlTag } from "../xml/write-xml";
import { lineXml, textLook, titleXml } from "./chart-text";

/** Ids of the category axis and the value axis: they hold within one chart. */
export const AXES = [100_000_001, 100_000_002] as const;

const GREY = { axis: "7F7F7F", grid: "D9D9D9" } as const;

/**
 * Both axes. Bars that lie are read from the top, as the table is: the categories run backwards, and the values cross
 * them at their far end, which is the bottom then. Bars are measured from zero, unless some are negative.
 */
export function axesXml({ kind, categoryTitle, valueTitle, format }: PlanChart, hasNegative: boolean): string {
  const lies = kind === "bar";
  const [categories, values] = AXES;
  const ticks = [xmlTag("c:majorTickMark", { val: "none" }), xmlTag("c:minorTickMark", { val: "none" })];
  const crossing = (other: number, at: string) => [xmlTag("c:crossAx", { val: other }), xmlTag("c:crosses", { val: at })];
  const categoryAxis = [
    xmlTag("c:axId", { val: categories }),
    xmlTag("c:scaling", {}, xmlTag("c:orientation", { val: lies ? "maxMin" : "minMax" })),
    xmlTag("c:delete", { val: 0 }),
    xmlTag("c:axPos", { val: lies ? "l" : "b" }),
    categoryTitle === null ? "" : titleXml(categoryTitle, "axis", lies),
    xmlTag("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    ...ticks,
    xmlTag("c:tickLblPos", { val: "low" }),
    xmlTag("c:spPr", {}, lineXml(GREY.axis)),
    textLook("axis"),
    ...crossing(values, "autoZero"),
    xmlTag("c:auto", { val: 0 }),
    xmlTag("c:lblAlgn", { val: "ctr" }),
    xmlTag("c:lblOffset", { val: 100 }),
    xmlTag("c:noMultiLvlLbl", { val: 1 }),
  ];
  const valueAxis = [
    xmlTag("c:axId", { val: values }),
    xmlTag("c:scaling", {}, xmlTag("c:orientation", { val: "minMax" }) + (hasNegative ? "" : xmlTag("c:min", { val: 0 }))),
    xmlTag("c:delete", { val: 0 }),
    xmlTag("c:axPos", { val: lies ? "b" : "l" }),
    xmlTag("c:majorGridlines", {}, xmlTag("c:spPr", {}, lineXml(GREY.grid))),
    valueTitle === null ? "" : titleXml(valueTitle, "axis", !lies),
    xmlTag("c:numFmt", { formatCode: format, sourceLinked: 0 }),
    ...ticks,
    xmlTag("c:tickLblPos", { val: "nextTo" }),
    xmlTag("c:spPr", {}, lineXml(null)),
    textLook("axis"),
    ...crossing(categories, lies ? "max" : "autoZero"),
    xmlTag("c:crossBetween", { val: "between" }),
  ];
  return xmlTag("c:catAx", {}, categoryAxis.join("")) + xmlTag("c:valAx", {}, valueAxis.join(""));
}
