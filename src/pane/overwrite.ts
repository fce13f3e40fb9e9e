import { cellName } from "../domain/grid";
import type { OwnEdit } from "../domain/own-edits";

/** Whether the user has already agreed to all that a rewrite of this sheet would take. */
function isAgreed(edit: OwnEdit, agreed: readonly OwnEdit[]): boolean {
  const before = agreed.find(({ key }) => key === edit.key);
  if (!before) return false;
  const rows = new Set(before.changedRows);
  const cells = new Set(before.covered.map(cellName));
  return edit.changedRows.every((row) => rows.has(row)) && edit.covered.every((cell) => cells.has(cellName(cell)));
}

/** The edits to ask about: an answer holds for what was asked, not for what was typed since. */
export const unanswered = (edits: readonly OwnEdit[], agreed: readonly OwnEdit[]): readonly OwnEdit[] => edits.filter((edit) => !isAgreed(edit, agreed));
