/** How a cell looks, in Excel's words. Colours are "#RRGGBB", sizes are points. */
export interface CellLook {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly color: string;
  /** `null`: no fill. */
  readonly fill: string | null;
  readonly horizontal: Horizontal;
  readonly vertical: Vertical;
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: Borders;
}

export type Borders = { readonly [side in Side]: BorderLine | null };
export type Side = "top" | "bottom" | "left" | "right";

/** `style` is one of Excel.BorderLineStyle but "None", `weight` one of Excel.BorderWeight. */
export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export type Underline = "None" | "Single" | "Double";
export type Horizontal = "General" | "Left" | "Center" | "Right" | "Justify" | "Distributed";
export type Vertical = "Top" | "Center" | "Bottom";

/** What is to change; what is left out stays. */
export type LookPatch = Partial<Omit<CellLook, "borders">> & { readonly borders?: Partial<Borders> };

export const SIDES: readonly Side[] = ["top", "bottom", "left", "right"];

export const plainLook: CellLook = {
  numberFormat: "General",
  fontName: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: "None",
  color: "#000000",
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  borders: { top: null, bottom: null, left: null, right: null },
};
