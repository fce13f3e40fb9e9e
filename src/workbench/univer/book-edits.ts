import { type ICellData, type ICommandInfo, type ICommandService, type IDisposable, type IExecutionOptions, type IRange } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from "../area";

/**
 * Whose doing a change is: the person at this machine, somebody who works on the same file elsewhere, the add-in; or
 * "setup", nobody's: a workbook is being opened, of which nothing is told.
 */
export type Origin = "person" | "remote" | "add-in" | "setup";

export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

export type BookEdit =
  | { readonly kind: "cells"; readonly sheetId: string; readonly area: Area; readonly changeType: ChangeType; readonly origin: Origin }
  | { readonly kind: "rows-hidden"; readonly sheetId: string; readonly area: Area; readonly hidden: boolean; readonly origin: Origin }
  | { readonly kind: "calculated"; readonly sheetId: string; readonly origin: Origin }
  | { readonly kind: "sheet-added" | "sheet-deleted" | "sheet-activated"; readonly sheetId: string; readonly origin: Origin }
  | { readonly kind: "selection"; readonly sheetId: string; readonly areas: readonly Area[]; readonly origin: Origin };

/** Mutations that change which cell stands where, and the axis that moved. */
const STRUCTURE: { readonly [id: string]: readonly [ChangeType, "rows" | "columns"] } = {
  "sheet.mutation.insert-row": ["RowInserted", "rows"],
  "sheet.mutation.remove-rows": ["RowDeleted", "rows"],
  "sheet.mutation.insert-col": ["ColumnInserted", "columns"],
  "sheet.mutation.remove-col": ["ColumnDeleted", "columns"],
};

/** Commands after which Univer rewrites references inside formulas; Excel reports no edit of those cells. */
const REWRITES_FORMULAS = /insert-(row|col)|remove-(row|col)|worksheet-name|table-config|defined-name|remove-sheet/;

interface Patches {
  readonly [row: string]: { readonly [column: string]: ICellData | null | undefined } | undefined;
}

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly cellValue?: Patches;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly from?: { readonly subUnitId: string; readonly value: Patches };
  readonly to?: { readonly subUnitId: string; readonly value: Patches };
  readonly sheet?: { readonly id: string };
  readonly selections?: readonly { readonly range: IRange }[];
}

/** Tells of every change that Excel would report, once each: calculated results and mere looks are no edits. */
export class BookEdits {
  readonly #listeners = new Set<(edit: BookEdit) => void>();
  readonly #subscription: IDisposable;

  constructor(commands: ICommandService, now: () => { unitId: string; origin: Origin }) {
    this.#subscription = commands.onCommandExecuted((command, options) => {
      const { unitId, origin } = now();
      for (const edit of readCommand(command, options ?? {}, unitId, origin)) for (const tell of this.#listeners) tell(edit);
    });
  }

  listen(tell: (edit: BookEdit) => void): void {
    this.#listeners.add(tell);
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}

function readCommand({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions, unitId: string, origin: Origin): BookEdit[] {
  const given = params as Params | undefined;
  if (origin === "setup" || given?.unitId !== unitId) return [];
  if (options.applyFormulaCalculationResult || options.fromFormula) return id === SetRangeValuesMutation.id ? [{ kind: "calculated", sheetId: given.subUnitId ?? "", origin }] : [];
  const structure = STRUCTURE[id];
  const sheetId = given.subUnitId ?? "";
  if (structure && given.range) return [{ kind: "cells", sheetId, area: wholeArea(given.range, structure[1]), changeType: structure[0], origin }];
  switch (id) {
    case SetRangeValuesMutation.id:
      return REWRITES_FORMULAS.test(given.trigger ?? "") ? [] : edited(sheetId, given.cellValue, origin);
    case "sheet.mutation.move-range":
      return [given.from, given.to].flatMap((side) => (side ? edited(side.subUnitId, side.value, origin) : []));
    case "sheet.mutation.set-row-hidden":
    case "sheet.mutation.set-row-visible":
      return (given.ranges ?? []).map((range) => ({ kind: "rows-hidden", sheetId, area: wholeArea(range, "rows"), hidden: id.endsWith("hidden"), origin }));
    case "sheet.mutation.insert-sheet":
      return given.sheet ? [{ kind: "sheet-added", sheetId: given.sheet.id, origin }] : [];
    case "sheet.mutation.remove-sheet":
      return [{ kind: "sheet-deleted", sheetId, origin }];
    case "sheet.operation.set-worksheet-active":
      return [{ kind: "sheet-activated", sheetId, origin }];
    case "sheet.operation.set-selections":
      return [{ kind: "selection", sheetId, areas: (given.selections ?? []).map(({ range }) => rangeArea(range)), origin }];
    default:
      return [];
  }
}

const edited = (sheetId: string, patches: Patches | undefined, origin: Origin): BookEdit[] => {
  const area = changedArea(patches ?? {});
  return area ? [{ kind: "cells", sheetId, area, changeType: "RangeEdited", origin }] : [];
};

/** The rectangle around the cells whose content, not only the looks, a patch touches. */
function changedArea(patches: Patches): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [rowKey, columns] of Object.entries(patches)) {
    for (const [columnKey, patch] of Object.entries(columns ?? {})) {
      if (patch && !("v" in patch || "f" in patch || "p" in patch || "si" in patch)) continue;
      [top, bottom] = [Math.min(top, Number(rowKey)), Math.max(bottom, Number(rowKey))];
      [left, right] = [Math.min(left, Number(columnKey)), Math.max(right, Number(columnKey))];
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export const rangeArea = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  row: startRow || 0,
  column: startColumn || 0,
  rows: endRow - (startRow || 0) + 1,
  columns: endColumn - (startColumn || 0) + 1,
});

function wholeArea(range: IRange, axis: "rows" | "columns"): Area {
  const area = rangeArea(range);
  return axis === "rows" ? { ...area, column: 0, columns: SHEET_COLUMNS } : { ...area, row: 0, rows: SHEET_ROWS };
}
