import type { BorderLine } from "../univer/cell-look";

/** The file format's word for a line ↔ Excel's style and weight. */
const NAMES = {
  thin: ["Continuous", "Thin"],
  hair: ["Continuous", "Hairline"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
} as const;
type FileLine = keyof typeof NAMES;

export function excelLine(name: FileLine): { readonly style: string; readonly weight: string } {
  const [style, weight] = NAMES[name];
  return { style, weight };
}

export const fileLine = ({ style, weight }: BorderLine): FileLine =>
  (Object.keys(NAMES) as FileLine[]).find((name) => NAMES[name][0] === style && NAMES[name][1] === weight) ?? "thin";
