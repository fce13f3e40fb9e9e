import { invalidArgument } from "../host-error";
import type { Horizontal, Underline, Vertical } from "../univer/cell-look";
import { horizontalNames, verticalNames } from "../univer/style-data";

export function horizontalOf(value: unknown): Horizontal {
  const name = horizontalNames.find((each) => each === value);
  if (!name) throw invalidArgument();
  return name;
}

export function verticalOf(value: unknown): Vertical {
  const name = verticalNames.find((each) => each === value);
  if (!name) throw invalidArgument();
  return name;
}

export function booleanOf(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** Excel's most. */
const DEEPEST_INDENT = 250;

export function indentOf(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > DEEPEST_INDENT) throw invalidArgument();
  return value;
}

/** Points; Excel's widest column has 255 characters, its highest row 409.5 points. */
export function sizeOf(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0) || value > 1800) throw invalidArgument();
  return value;
}

export function underlineOf(value: unknown): Underline {
  if (value !== "None" && value !== "Single" && value !== "Double") throw invalidArgument();
  return value;
}

/** Points. */
export function fontSizeOf(value: unknown): number {
  if (typeof value !== "number" || value < 1 || value > 409) throw invalidArgument();
  return value;
}

export function fontNameOf(value: unknown): string {
  if (typeof value !== "string" || value === "") throw invalidArgument();
  return value;
}

/** Excel takes colour names too; only "#RRGGBB" is emulated, and reads back in capitals. */
export function colorOf(value: unknown): string {
  if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument();
  return value.toUpperCase();
}
