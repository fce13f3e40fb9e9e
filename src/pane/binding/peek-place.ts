import { boxName, parseBox } from "../../domain/grid";
import type { Place } from "../../domain/place-reference";

/** Marks an element that shows cells in the sheet while it is pointed at or has the focus: "Realisasi Anggaran!A3:E20". */
export const showing = ({ sheet, box }: Place): { readonly "data-show": string } => ({ "data-show": `${sheet}!${boxName(box)}` });

/** The cells that the nearest marked element around one shows. */
export function shownBy(element: Element): Place | null {
  const text = element.closest<HTMLElement>("[data-show]")?.dataset["show"] ?? "";
  const cut = text.lastIndexOf("!");
  const box = cut < 0 ? null : parseBox(text.slice(cut + 1));
  return box && { sheet: text.slice(0, cut), box };
}

/** One column of a table from its first to its last row. */
export const columnPlace = ({ sheet, box }: Place, column: number): Place => ({ sheet, box: { ...box, left: column, right: column } });
