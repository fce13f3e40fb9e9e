import type { CellStyle } from "hucre/xlsx";
import type { CellLook } from "../univer/cell-look";
import { SIDES } from "../univer/cell-look";
import { writeColor } from "./colors";
import { fileLine } from "./line-names";

const HORIZONTAL = { General: "general", Left: "left", Center: "center", Right: "right", Justify: "justify", Distributed: "distributed" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;

/** The style that the file gets for a look. */
export function writeLook(look: CellLook): CellStyle {
  const lines = SIDES.flatMap((side) => {
    const line = look.borders[side];
    return line ? [[side, { style: fileLine(line), color: writeColor(line.color) }] as const] : [];
  });
  return {
    numFmt: look.numberFormat,
    font: {
      name: look.fontName,
      size: look.size,
      bold: look.bold,
      italic: look.italic,
      ...(look.underline === "None" ? {} : { underline: look.underline === "Double" ? ("double" as const) : ("single" as const) }),
      color: writeColor(look.color),
    },
    ...(look.fill === null ? {} : { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: writeColor(look.fill) } }),
    ...(lines.length === 0 ? {} : { border: Object.fromEntries(lines) }),
    alignment: { horizontal: HORIZONTAL[look.horizontal], vertical: VERTICAL[look.vertical], wrapText: look.wrap, ...(look.indent === 0 ? {} : { indent: look.indent }) },
  };
}
