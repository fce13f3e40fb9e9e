/** Codes of Excel's events on the wire. */
export const EventKind = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetColumnSorted: 20,
  worksheetRowSorted: 21,
  worksheetRowHiddenChanged: 22,
  tableChanged: 101,
} as const;
export type EventCode = (typeof EventKind)[keyof typeof EventKind];

/** The target of an event of the whole workbook. */
export const WHOLE_WORKBOOK = "Workbook";
