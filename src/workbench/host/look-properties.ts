import { invalidArgument } from "../host-error";
import { lineStyles, lineWeights } from "../univer/border-line";
import { type BorderLine, type Borders, type CellLook, type LookPatch, type Side, SIDES } from "../univer/cell-look";
import { type Bag, openBag } from "./property-bag";
import { booleanOf, colorOf, fontNameOf, fontSizeOf, horizontalOf, indentOf, underlineOf, verticalOf } from "./range-format-values";

const FORMAT = ["borders", "fill", "font", "horizontalAlignment", "indentLevel", "verticalAlignment", "wrapText"];
const FONT = ["bold", "color", "italic", "name", "size", "underline"];
const LINE = ["color", "style", "weight"];

/** Excel.CellPropertiesFormat of a look, as far as `wanted` (Excel.CellPropertiesFormatLoadOptions) asks for it. */
export function writeLook(look: CellLook, wanted: unknown): Bag {
  const bag = openBag(wanted, FORMAT);
  const font = { bold: look.bold, color: look.color, italic: look.italic, name: look.fontName, size: look.size, underline: look.underline };
  return {
    ...pick({ horizontalAlignment: look.horizontal, indentLevel: look.indent, verticalAlignment: look.vertical, wrapText: look.wrap }, bag),
    ...(bag.font ? { font: pick(font, openBag(bag.font, FONT)) } : {}),
    ...(bag.fill ? { fill: pick({ color: look.fill ?? "#FFFFFF", pattern: look.fill === null ? "None" : "Solid" }, openBag(bag.fill, ["color", "pattern"])) } : {}),
    ...(bag.borders ? { borders: writeBorders(look.borders, openBag(bag.borders, LINE)) } : {}),
  };
}

const pick = (values: Bag, wanted: Bag): Bag => Object.fromEntries(Object.entries(values).filter(([name]) => wanted[name]));

const writeBorders = (borders: Borders, wanted: Bag): Bag =>
  Object.fromEntries(SIDES.map((side) => [side, pick({ color: borders[side]?.color ?? "#000000", style: borders[side]?.style ?? "None", weight: borders[side]?.weight ?? "Thin" }, wanted)]));

/** What Excel.CellPropertiesFormat changes. */
export function readLookPatch(format: unknown): LookPatch {
  const bag = openBag(format, FORMAT);
  const font = openBag(bag.font ?? {}, FONT);
  const fill = openBag(bag.fill ?? {}, ["color", "pattern"]);
  return {
    ...("horizontalAlignment" in bag ? { horizontal: horizontalOf(bag.horizontalAlignment) } : {}),
    ...("verticalAlignment" in bag ? { vertical: verticalOf(bag.verticalAlignment) } : {}),
    ...("indentLevel" in bag ? { indent: indentOf(bag.indentLevel) } : {}),
    ...("wrapText" in bag ? { wrap: booleanOf(bag.wrapText) } : {}),
    ...("bold" in font ? { bold: booleanOf(font.bold) } : {}),
    ...("italic" in font ? { italic: booleanOf(font.italic) } : {}),
    ...("underline" in font ? { underline: underlineOf(font.underline) } : {}),
    ...("color" in font ? { color: colorOf(font.color) } : {}),
    ...("name" in font ? { fontName: fontNameOf(font.name) } : {}),
    ...("size" in font ? { size: fontSizeOf(font.size) } : {}),
    ...readFill(fill),
    ...("borders" in bag ? { borders: readBorders(bag.borders) } : {}),
  };
}

/** A pattern "None" takes the fill away, whatever colour stands beside it. */
function readFill(fill: Bag): LookPatch {
  if (fill.pattern !== undefined && fill.pattern !== "None" && fill.pattern !== "Solid") throw invalidArgument();
  if (fill.pattern === "None") return { fill: null };
  return "color" in fill ? { fill: colorOf(fill.color) } : {};
}

function readBorders(value: unknown): Partial<Borders> {
  const sides = openBag(value, SIDES);
  return Object.fromEntries(Object.entries(sides).map(([side, line]) => [side as Side, readBorder(openBag(line, LINE))]));
}

function readBorder(line: Bag): BorderLine | null {
  const style = line.style ?? "Continuous";
  const weight = line.weight ?? "Thin";
  if (style === "None") return null;
  if (!lineStyles.has(String(style)) || !lineWeights.has(String(weight))) throw invalidArgument();
  return { style: String(style), weight: String(weight), color: colorOf(line.color ?? "#000000") };
}
