import { BorderStyleTypes, type IBorderStyleData, type Nullable } from "@univerjs/core";
import type { BorderLine } from "./cell-look";

/** Excel names a line by style and weight, Univer (as the file format does) by one word for both. */
const LINES: readonly { readonly style: string; readonly weight: string; readonly type: BorderStyleTypes }[] = [
  { style: "Continuous", weight: "Thin", type: BorderStyleTypes.THIN },
  { style: "Continuous", weight: "Hairline", type: BorderStyleTypes.HAIR },
  { style: "Continuous", weight: "Medium", type: BorderStyleTypes.MEDIUM },
  { style: "Continuous", weight: "Thick", type: BorderStyleTypes.THICK },
  { style: "Dot", weight: "Thin", type: BorderStyleTypes.DOTTED },
  { style: "Dash", weight: "Thin", type: BorderStyleTypes.DASHED },
  { style: "Dash", weight: "Medium", type: BorderStyleTypes.MEDIUM_DASHED },
  { style: "DashDot", weight: "Thin", type: BorderStyleTypes.DASH_DOT },
  { style: "DashDot", weight: "Medium", type: BorderStyleTypes.MEDIUM_DASH_DOT },
  { style: "DashDotDot", weight: "Thin", type: BorderStyleTypes.DASH_DOT_DOT },
  { style: "DashDotDot", weight: "Medium", type: BorderStyleTypes.MEDIUM_DASH_DOT_DOT },
  { style: "Double", weight: "Thick", type: BorderStyleTypes.DOUBLE },
  { style: "SlantDashDot", weight: "Medium", type: BorderStyleTypes.SLANT_DASH_DOT },
];

export const lineStyles: ReadonlySet<string> = new Set(LINES.map(({ style }) => style));
export const lineWeights: ReadonlySet<string> = new Set(LINES.map(({ weight }) => weight));

export function fromUniverLine(line: Nullable<IBorderStyleData>): BorderLine | null {
  if (!line) return null;
  const known = LINES.find(({ type }) => type === line.s);
  return known ? { style: known.style, weight: known.weight, color: line.cl.rgb ?? "#000000" } : null;
}

/** A weight that the style does not come in gives the style's own weight, as in Excel. */
export function toUniverLine(line: BorderLine | null): IBorderStyleData | null {
  if (!line) return null;
  const sameStyle = LINES.filter(({ style }) => style === line.style);
  const type = (sameStyle.find(({ weight }) => weight === line.weight) ?? sameStyle[0])?.type ?? BorderStyleTypes.THIN;
  return { s: type, cl: { rgb: line.color } };
}
