import type { Binding } from "../domain/assessment";
import type { CellEdit } from "../domain/finding";
import type { CellRef, DefinedName, Workbook } from "../domain/grid";
import type { Place } from "../domain/place-reference";
import type { SheetPlan } from "../domain/sheet-plan";
import type { TableFill } from "../domain/table-fill";
import type { TableTemplate } from "../domain/template/table-template";
import type { Selection } from "./binding/judge-selection";

/** What a write or a mending leaves behind. */
export interface WriteReceipt {
  /** The names the written sheets bear in the workbook, in the order of the plans; of a mending, the sheets it changed. */
  readonly sheets: readonly string[];
  /** Takes it back; refuses with "changed-meanwhile" unless forced when the sheets or cells were edited since. */
  undo(options?: { force?: boolean }): Promise<void>;
}

export interface WriteOptions {
  signal?: AbortSignal;
  /** Called whenever a step of the write is done: the write is alive. */
  onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/**
 * All that the pane knows of Excel. Failures arrive as WorkbookError; after a failed `writeSheets` the workbook is as
 * before unless the error's code is "undo-failed".
 */
export interface ExcelPort {
  /**
   * Reads every sheet, table and name; writes nothing. `live`: right after changes that the watch told of; what no event told
   * of may be as it was before.
   */
  readWorkbook(options?: { readonly live?: boolean }): Promise<Workbook>;
  /** Writes all plans or none. */
  writeSheets(plans: readonly SheetPlan[], options?: WriteOptions): Promise<WriteReceipt>;
  /** Changes cells of the user's, all or none; refuses when one holds anything else by now ("changed-meanwhile") or cannot be written. */
  mendCells(edits: readonly CellEdit[]): Promise<WriteReceipt>;
  /** Sets cells of a table and adds rows to it, all or nothing; refuses when the table is not as in the reading `seen`. */
  fillTable(fill: TableFill, seen: Workbook, options?: WriteOptions): Promise<WriteReceipt>;
  /** Adds a sheet with a named table, all or nothing. */
  addTable(template: TableTemplate, options?: WriteOptions): Promise<WriteReceipt>;
  /** Replaces what is kept in hidden names under the prefix, all or nothing. */
  saveNames(prefix: string, names: readonly DefinedName[]): Promise<void>;
  /** Replaces what is kept of confirmed tables in hidden names, those that refer to their cells included, all or nothing. */
  saveBindings(bindings: readonly Binding[]): Promise<void>;
  /** Opens an .xlsx (base64) as a new workbook beside this one. */
  openWorkbook(base64: string): Promise<void>;
  /** Calls back, debounced, after edits that are not our own; resolves to the function that ends the watch. */
  watchWorkbook(onDirty: () => void): Promise<() => Promise<void>>;
  /** Selects a cell and remembers the selection before the first jump. */
  goTo(ref: CellRef): Promise<void>;
  /** Selects what was selected before the first jump; false when there is nothing to go back to. */
  goBack(): Promise<boolean>;
  /** Shows cells by selecting them, formats untouched; false when that cannot be done now. */
  showRange(place: Place): Promise<boolean>;
  /** Selects what the user had selected before `showRange`, unless they have selected something else since. */
  endShowing(): Promise<void>;
  /** The cells that are selected now. */
  readSelection(): Promise<Selection>;
  /** Why this Excel cannot run the add-in, in Indonesian, or `null`. */
  missingSupport(): string | null;
}
