import type { Package } from "../package/package";
import { refusal } from "../refusal";
import { childOf, type XmlElement } from "../xml/outline";
import { flag } from "../xml/parse-xml";
import type { PlacedSheet } from "./place-sheets";

/** The user's locks hold for us too: no tab is added to a locked workbook, no locked sheet is rewritten. */
export function refuseLocked(pack: Package, workbook: XmlElement, placed: readonly PlacedSheet[]): void {
  const locked = flag(childOf(workbook, "workbookProtection")?.attributes["lockStructure"]);
  if (locked && placed.some((sheet) => sheet.isNew)) throw refusal("structureLocked", "lockStructure is set");
  for (const sheet of placed) {
    if (!sheet.isNew && isProtected(pack, sheet.part)) throw refusal("sheetLocked", `${sheet.part} is protected`);
  }
}

function isProtected(pack: Package, part: string): boolean {
  let found = false;
  pack.parse(part, {
    open(name, attributes) {
      if (name === "sheetProtection") found = flag(attributes["sheet"]);
    },
  });
  return found;
}
