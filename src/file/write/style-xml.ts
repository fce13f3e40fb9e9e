import type { CellStyle } from "../../domain/sheet-plan";
import type { Tag } from "../xml/write-xml";

const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;

/** The font, fill and border of a style as elements of styles.xml. Arial throughout. Child order as the schema has it. */
export function fontXml(style: CellStyle, tag: Tag): string {
  return tag("font", {}, [
    style.bold ? tag("b") : "",
    style.italic ? tag("i") : "",
    style.underline ? tag("u") : "",
    tag("sz", { val: style.size ?? 10 }),
    tag("color", { rgb: argb(style.color ?? "#000000") }),
    tag("name", { val: "Arial" }),
    tag("family", { val: 2 }),
  ].join(""));
}

export function fillXml(color: string, tag: Tag): string {
  return tag("fill", {}, tag("patternFill", { patternType: "solid" }, tag("fgColor", { rgb: argb(color) }) + tag("bgColor", { indexed: 64 })));
}

export function borderXml(tag: Tag): string {
  const side = (name: string) => tag(name, { style: "thin" }, tag("color", { rgb: argb("#000000") }));
  return tag("border", {}, ["left", "right", "top", "bottom"].map(side).join("") + tag("diagonal"));
}

export function alignmentXml(style: CellStyle, tag: Tag): string {
  return tag("alignment", {
    horizontal: style.horizontal ?? (style.indent ? "left" : undefined),
    vertical: style.vertical ?? "center",
    wrapText: style.wrap ? 1 : undefined,
    indent: style.indent ? style.indent : undefined,
  });
}
