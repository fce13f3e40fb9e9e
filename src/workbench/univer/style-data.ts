import { BooleanNumber, HorizontalAlign, type IStyleData, TextDecoration, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { fromUniverLine, toUniverLine } from "./border-line";
import { type Borders, type CellLook, type Horizontal, type LookPatch, plainLook, type Side, SIDES, type Underline, type Vertical } from "./cell-look";

const HORIZONTAL: { readonly [name in Horizontal]: HorizontalAlign } = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: { readonly [name in Vertical]: VerticalAlign } = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM };
const SIDE_KEY: { readonly [side in Side]: "t" | "b" | "l" | "r" } = { top: "t", bottom: "b", left: "l", right: "r" };

/** One level of indentation is as wide as three spaces; Univer knows only padding, in pixels. */
const PIXELS_PER_INDENT = 9;

export const horizontalNames = Object.keys(HORIZONTAL) as readonly Horizontal[];
export const verticalNames = Object.keys(VERTICAL) as readonly Vertical[];

/** Univer's style of a cell in Excel's words; what it leaves out is as in a new workbook. */
export function toLook(style: IStyleData): CellLook {
  return {
    numberFormat: style.n?.pattern ?? plainLook.numberFormat,
    fontName: style.ff ?? plainLook.fontName,
    size: style.fs ?? plainLook.size,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: toUnderline(style),
    color: style.cl?.rgb ?? plainLook.color,
    fill: style.bg?.rgb ?? null,
    horizontal: horizontalNames.find((name) => HORIZONTAL[name] === style.ht) ?? "General",
    vertical: verticalNames.find((name) => VERTICAL[name] === style.vt) ?? "Bottom",
    wrap: style.tb === WrapStrategy.WRAP,
    indent: Math.round((style.pd?.l ?? 0) / PIXELS_PER_INDENT),
    borders: Object.fromEntries(SIDES.map((side) => [side, fromUniverLine(style.bd?.[SIDE_KEY[side]])])) as unknown as Borders,
  };
}

/** A patch of Univer's style; `null` removes, what is left out stays. */
export function toStyleData(patch: LookPatch): IStyleData {
  const style: IStyleData = {};
  if (patch.numberFormat !== undefined) style.n = patch.numberFormat === plainLook.numberFormat ? null : { pattern: patch.numberFormat };
  if (patch.fontName !== undefined) style.ff = patch.fontName;
  if (patch.size !== undefined) style.fs = patch.size;
  if (patch.bold !== undefined) style.bl = flag(patch.bold);
  if (patch.italic !== undefined) style.it = flag(patch.italic);
  if (patch.underline !== undefined) style.ul = fromUnderline(patch.underline);
  if (patch.color !== undefined) style.cl = { rgb: patch.color };
  if (patch.fill !== undefined) style.bg = patch.fill === null ? null : { rgb: patch.fill };
  if (patch.horizontal !== undefined) style.ht = patch.horizontal === "General" ? null : HORIZONTAL[patch.horizontal];
  if (patch.vertical !== undefined) style.vt = VERTICAL[patch.vertical];
  if (patch.wrap !== undefined) style.tb = patch.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (patch.indent !== undefined) style.pd = patch.indent === 0 ? null : { l: patch.indent * PIXELS_PER_INDENT };
  const sides = SIDES.filter((side) => patch.borders?.[side] !== undefined);
  if (sides.length > 0) style.bd = Object.fromEntries(sides.map((side) => [SIDE_KEY[side], toUniverLine(patch.borders?.[side] ?? null)]));
  return style;
}

const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function toUnderline(style: IStyleData): Underline {
  if (style.ul?.s !== BooleanNumber.TRUE) return "None";
  return style.ul.t === TextDecoration.DOUBLE ? "Double" : "Single";
}

function fromUnderline(underline: Underline): NonNullable<IStyleData["ul"]> {
  if (underline === "None") return { s: BooleanNumber.FALSE };
  return { s: BooleanNumber.TRUE, t: underline === "Double" ? TextDecoration.DOUBLE : TextDecoration.SINGLE };
}

/** Only what differs from a cell of a new workbook. */
export function styleDifference(look: CellLook): IStyleData {
  const { borders, ...rest } = look;
  const plain: { readonly [name: string]: unknown } = { ...plainLook };
  const changed = Object.entries(rest).filter(([name, value]) => value !== plain[name]);
  const lines = SIDES.filter((side) => borders[side] !== null).map((side) => [side, borders[side]] as const);
  return toStyleData({ ...Object.fromEntries(changed), ...(lines.length > 0 ? { borders: Object.fromEntries(lines) } : {}) });
}
