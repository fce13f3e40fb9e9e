import type { CellStyle } from "hucre/xlsx";
import type { BorderLine, CellLook, Horizontal, Side, Underline, Vertical } from "../univer/cell-look";
import { plainLook, SIDES } from "../univer/cell-look";
import { readColor } from "./colors";
import { excelLine } from "./line-names";

const HORIZONTAL: { readonly [name: string]: Horizontal } = { left: "Left", center: "Center", right: "Right", justify: "Justify", distributed: "Distributed", centerContinuous: "Center" };
const VERTICAL: { readonly [name: string]: Vertical } = { top: "Top", center: "Center", bottom: "Bottom" };

/** A cell's style as the file has it, in Excel's words. `font` is the workbook's own. */
export function readLook(style: CellStyle, theme: readonly string[], font: { readonly fontName: string; readonly size: number }): CellLook {
  const { alignment, border, fill } = style;
  const line = (side: Side): BorderLine | null => {
    const found = border?.[side];
    return found ? { ...excelLine(found.style), color: readColor(found.color, theme) ?? "#000000" } : null;
  };
  return {
    numberFormat: style.numFmt ?? "General",
    fontName: style.font?.name ?? font.fontName,
    size: style.font?.size ?? font.size,
    bold: style.font?.bold === true,
    italic: style.font?.italic === true,
    underline: readUnderline(style),
    color: readColor(style.font?.color, theme) ?? plainLook.color,
    fill: fill?.type === "pattern" && fill.pattern !== "none" ? readColor(fill.fgColor, theme) : null,
    horizontal: HORIZONTAL[alignment?.horizontal ?? ""] ?? "General",
    vertical: VERTICAL[alignment?.vertical ?? ""] ?? "Bottom",
    wrap: alignment?.wrapText === true,
    indent: alignment?.indent ?? 0,
    borders: Object.fromEntries(SIDES.map((side) => [side, line(side)])) as unknown as CellLook["borders"],
  };
}

function readUnderline({ font }: CellStyle): Underline {
  if (!font?.underline) return "None";
  return typeof font.underline === "string" && font.underline.startsWith("double") ? "Double" : "Single";
}
