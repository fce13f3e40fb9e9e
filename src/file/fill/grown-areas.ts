import { boxName, parseBox, quoteSheet, type Box } from "../../domain/grid";
import type { BookName } from "../package/book";

/** A table that grows downwards. */
export interface Growth {
  readonly sheet: string;
  /** Before. */
  readonly box: Box;
  /** Its last row once it has grown. */
  readonly bottom: number;
}

/** Areas of a rule ("A5:A20 C5:C20"): those that end with the table go on ending with it. */
export const grownAreas = (sqref: string, growth: Growth): string => sqref.split(" ").map((area) => grownArea(area, growth) ?? area).join(" ");

function grownArea(area: string, { box, bottom }: Growth): string | null {
  const own = parseBox(area);
  if (own?.bottom !== box.bottom || own.left < box.left || own.right > box.right) return null;
  return boxName({ ...own, bottom });
}

/** What a name refers to, where that is a column of the table or all of it, or the print area down to its end; `null`: it stays. */
export function grownName({ name, refersTo }: BookName, { sheet, box, bottom }: Growth): string | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})(\$?)(\d+)$/.exec(refersTo);
  if (!match) return null;
  const [, quoted, plain = "", begin = "", fixed = "", end = ""] = match;
  const area = parseBox(`${begin}${fixed}${end}`);
  if ((quoted?.replace(/''/g, "'") ?? plain) !== sheet || area?.bottom !== box.bottom || area.top > box.top + 1) return null;
  const isInside = area.left >= box.left && area.right <= box.right && area.top >= box.top;
  if (!isInside && name.toLowerCase() !== "_xlnm.print_area") return null;
  return `${quoted === undefined ? plain : quoteSheet(sheet)}!${begin}${fixed}${bottom}`;
}
