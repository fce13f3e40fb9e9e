import { cellAt, refName } from "../grid";
import { formatIndonesian } from "../indonesian-number";
import type { FillCell } from "../table-fill";
import type { ImportAmounts } from "./export";
import { FIELDS } from "./export-amounts";
import { numberFor, type FieldColumns } from "./fill-values";
import type { ImportChange, ImportChoices } from "./import-plan";
import type { IssueLog } from "./issue-log";
import type { Match } from "./match-rows";
import type { Target } from "./target-rows";

export interface RowChanges {
  readonly changes: readonly ImportChange[];
  readonly cells: readonly FillCell[];
}

/**
 * What becomes of the cells of a row. A figure that is the same already stays as it is written; a row that is divided
 * further gets no figure where it had none.
 */
export function changeRow({ reader, grid }: Target, { row: { row, isDivided, kode }, node }: Match, amounts: ImportAmounts, columns: FieldColumns, choices: ImportChoices, log: IssueLog): RowChanges {
  const changes: ImportChange[] = [];
  const cells: FillCell[] = [];
  for (const field of FIELDS) {
    const column = columns.get(field);
    const value = amounts[field];
    if (column === undefined || value === null) continue;
    const before = reader.figure(row, column);
    if ((isDivided && before.state === "empty") || before.value?.eq(value)) continue;
    const { formula } = cellAt(grid, row, column);
    if (formula !== null && !choices.overFormulas) {
      log.tell({ kind: "formula", blocks: true, inExport: [], inTable: [before.cell], message: `${refName(before.cell)} berisi rumus (${before.text}) dan tidak ditimpa; ekspor menyebut ${formatIndonesian(value)}.` });
      continue;
    }
    changes.push({ field, cell: before.cell, before: before.text, beforeValue: before.value, after: formatIndonesian(value), afterValue: value });
    cells.push({ row, column, ...numberFor(value, grid, row, column) });
  }
  const kodeColumn = reader.column("kode");
  if (kode === null && kodeColumn !== null && cellAt(grid, row, kodeColumn).formula === null) {
    changes.push({ field: "kode", cell: { sheet: grid.sheet, row, column: kodeColumn }, before: "", beforeValue: null, after: node.kode, afterValue: null });
    cells.push({ row, column: kodeColumn, value: node.kode, format: null });
  }
  return { changes, cells };
}
