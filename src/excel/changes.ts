import { type Box, parseBox } from "../domain/grid";

/** Cells somebody edited. */
export interface Change {
  readonly sheetId: string;
  readonly box: Box;
}

/** What Excel says of an edit; other events say less. */
export interface EditEvent {
  readonly worksheetId: string;
  readonly address?: string;
  readonly changeType?: string;
}

/** Beyond so many cells reading everything is as quick. */
const MOST_CELLS = 10_000;

/** What has been heard since the last reading began; `null`: something that cannot be told by cells, or nobody listened. */
let heard: Change[] | null = null;

/** Notes an event. Inserted and deleted cells, sheets that come and go and whatever else is no plain edit may have changed anything. */
export function noteChange({ worksheetId, address, changeType }: EditEvent): void {
  if (heard === null) return;
  const boxes = changeType === "RangeEdited" && address !== undefined ? address.split(",").map((area) => parseBox(area.trim())) : [null];
  for (const box of boxes) {
    if (box === null) return forgetChanges();
    heard.push({ sheetId: worksheetId, box });
  }
  if (heard.reduce((sum, { box }) => sum + cellCount(box), 0) > MOST_CELLS) forgetChanges();
}

const cellCount = ({ top, left, bottom, right }: Box): number => (bottom - top + 1) * (right - left + 1);

/** From now on anything may have changed, until the next reading begins. */
export function forgetChanges(): void {
  heard = null;
}

/** What has changed since the last call; what changes from here on is for the next. */
export function takeChanges(): readonly Change[] | null {
  const taken = heard;
  heard = [];
  return taken;
}
