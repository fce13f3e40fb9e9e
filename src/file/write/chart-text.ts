import { escapeXml, xmlTag } from "../xml/write-xml";

/** Hundredths of a point. */
const SIZES = { title: 1100, axis: 900, label: 800 } as const;
export type ChartTextSize = keyof typeof SIZES;

const INK = "262626";

/** Left out by default: text that stands on end, read from below. */
const UPWARDS = -5_400_000;

const solid = (color: string): string => xmlTag("a:solidFill", {}, xmlTag("a:srgbClr", { val: color }));

/** The font is named outright, as in the cells: a theme would lend its own. */
const letters = (tag: string, size: ChartTextSize): string =>
  xmlTag(tag, { lang: tag === "a:rPr" ? "id-ID" : undefined, sz: SIZES[size], b: size === "title" ? 1 : 0 }, solid(INK) + ["a:latin", "a:cs"].map((script) => xmlTag(script, { typeface: "Arial" })).join(""));

const body = (upwards: boolean): string => xmlTag("a:bodyPr", upwards ? { rot: UPWARDS, vert: "horz" } : {});

/** How the texts of a part of the chart look. */
export const textLook = (size: ChartTextSize): string =>
  xmlTag("c:txPr", {}, body(false) + xmlTag("a:lstStyle") + xmlTag("a:p", {}, xmlTag("a:pPr", {}, letters("a:defRPr", size)) + xmlTag("a:endParaRPr", { lang: "id-ID" })));

/** A title that takes room of its own. */
export function titleXml(text: string, size: ChartTextSize, upwards = false): string {
  const run = xmlTag("a:r", {}, letters("a:rPr", size) + xmlTag("a:t", {}, escapeXml(text)));
  const paragraph = xmlTag("a:p", {}, xmlTag("a:pPr", {}, letters("a:defRPr", size)) + run);
  return xmlTag("c:title", {}, xmlTag("c:tx", {}, xmlTag("c:rich", {}, body(upwards) + xmlTag("a:lstStyle") + paragraph)) + xmlTag("c:overlay", { val: 0 }));
}

export const fillXml = (color: string): string => solid(color.replace("#", "").toUpperCase());

export const lineXml = (color: string | null): string => xmlTag("a:ln", color === null ? {} : { w: 9525 }, color === null ? xmlTag("a:noFill") : solid(color));
