import { ICommandService, type ICellData, type Injector, type IStyleData, type IWorkbookData, IUndoRedoService, type Nullable, type Univer, type Workbook } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand, SetWorksheetDefaultStyleMutation } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Area } from "../area";
import { Calculation } from "./calculation";
import { type CellContent, contentPatch, storedValue, type StoredValue } from "./cell-data";
import { type CellLook, plainLook } from "./cell-look";
import { BookEdits, type Origin } from "./book-edits";
import { keepSheetOfTables } from "./index-of-table";
import { toLook } from "./style-data";

/** What createUniver() or a plain Univer with its facade gives. */
export interface UniverParts {
  readonly univer: Univer;
  readonly univerAPI: FUniver;
}

const EMPTY_LOOK = toLook({});

/** Univer keeps parsed formulas by the workbook's id beyond its own end: no two workbooks of one process share an id. */
let opened = 0;

/**
 * One workbook in Univer. Cells are written with Univer's mutations, synchronously, one per rectangle, and read
 * straight from the cell matrix: its facade passes every value through what the screen needs.
 */
export class UniverBook {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly calculation: Calculation;
  readonly edits: BookEdits;
  readonly #commands: ICommandService;
  readonly #formulas: FormulaDataModel;
  #unit: FWorkbook;
  #looks = new Map<string, CellLook>();
  #origin: Origin = "person";
  #wrote = false;

  constructor({ univer, univerAPI }: UniverParts, data: Partial<IWorkbookData>) {
    this.api = univerAPI;
    this.injector = univer.__getInjector();
    this.#unit = this.#create(data); // Univer makes most of its services only when it has a workbook.
    this.#commands = this.injector.get(ICommandService);
    this.#formulas = this.injector.get(FormulaDataModel);
    this.calculation = new Calculation(this.injector, univerAPI);
    keepSheetOfTables(this.injector);
    this.edits = new BookEdits(this.#commands, () => ({ unitId: this.unitId, origin: this.#origin }));
  }

  /** Puts another workbook in the place of this one. */
  replace(data: Partial<IWorkbookData>): void {
    const old = this.unitId;
    this.#unit = this.#create(data);
    this.#looks = new Map();
    this.api.disposeUnit(old);
  }

  #create(data: Partial<IWorkbookData>): FWorkbook {
    return this.api.createWorkbook({ ...data, id: `book-${++opened}`, defaultStyle: { ff: plainLook.fontName, fs: plainLook.size } });
  }

  get unitId(): string {
    return this.#unit.getId();
  }

  /** Univer's facade: for what is rare. */
  get facade(): FWorkbook {
    return this.#unit;
  }

  get model(): Workbook {
    return this.#unit.getWorkbook();
  }

  get origin(): Origin {
    return this.#origin;
  }

  /** Whatever `work` changes is taken for the doing of `origin`. */
  as<T>(origin: Origin, work: () => T): T {
    const outer = this.#origin;
    this.#origin = origin;
    try {
      return work();
    } finally {
      this.#origin = outer;
    }
  }

  /** Runs one of Univer's commands or mutations; a refusal is an error here. */
  run(id: string, params: object): void {
    this.#wrote ||= this.#origin === "add-in";
    if (!id.includes(".mutation.")) this.calculation.expectLateWork();
    if (!this.#commands.syncExecuteCommand(id, { unitId: this.unitId, ...params })) throw new Error(`Univer refused ${id}`);
  }

  /** Calls functions of Univer's facade. */
  call<T>(work: (facade: FWorkbook) => T): T {
    this.#wrote ||= this.#origin === "add-in";
    this.calculation.expectLateWork();
    return work(this.#unit);
  }

  settle(): Promise<void> {
    return this.calculation.settle();
  }

  undo(): void {
    this.call((workbook) => workbook.undo());
  }

  /**
   * After a batch of the add-in's: mutations pass Undo by, so older entries would restore what has since been
   * overwritten. Desktop Excel drops them too.
   */
  forgetUndo(): void {
    if (!this.#wrote) return;
    this.#wrote = false;
    this.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
  }

  /** Patches the cells of an area; `patch(i, j)` gives what changes, or `null` to leave the cell alone. */
  write(sheetId: string, area: Area, patch: (i: number, j: number) => ICellData | null): void {
    this.#grow(sheetId, area.row + area.rows, area.column + area.columns);
    const cellValue: { [row: number]: { [column: number]: ICellData } } = {};
    let touchesContents = false;
    for (let i = 0; i < area.rows; i++) {
      for (let j = 0; j < area.columns; j++) {
        const cell = patch(i, j);
        if (!cell) continue;
        (cellValue[area.row + i] ??= {})[area.column + j] = cell;
        touchesContents ||= "v" in cell || "f" in cell;
      }
    }
    // Univer takes a patch without a formula for the end of the cell's formula, unless it comes from its command for looks.
    this.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue, ...(touchesContents ? {} : { trigger: SetStyleCommand.id }) });
  }

  writeContents(sheetId: string, area: Area, content: (i: number, j: number) => CellContent | null | undefined): void {
    this.write(sheetId, area, (i, j) => {
      const each = content(i, j);
      return each === undefined ? null : contentPatch(each);
    });
  }

  /** The raw cell, with the value of a spilled array formula where there is one. */
  cell(sheetId: string, row: number, column: number): ICellData | null {
    const own = this.matrix(sheetId).getValue(row, column) ?? null;
    if (own?.v !== undefined && own.v !== null) return own;
    const spilled = this.#formulas.getArrayFormulaCellData()?.[this.unitId]?.[sheetId]?.[row]?.[column];
    return spilled ? { ...own, v: spilled.v ?? null, t: spilled.t ?? null } : own;
  }

  /** How many cells of an area show what an array formula spills into them. */
  spilledCells(sheetId: string, { row, column, rows, columns }: Area): number {
    const spilled = this.#formulas.getArrayFormulaCellData()?.[this.unitId]?.[sheetId] ?? {};
    const within = (at: number, from: number, count: number): boolean => at >= from && at < from + count;
    const columnsOf = (at: number): number[] => (within(at, row, rows) ? Object.keys(spilled[at] ?? {}).map(Number) : []);
    return Object.keys(spilled).map(Number).flatMap(columnsOf).filter((at) => within(at, column, columns)).length;
  }

  value(sheetId: string, row: number, column: number): StoredValue {
    return storedValue(this.cell(sheetId, row, column));
  }

  /** The formula with "=", also of a cell that shares another's; `null` for a constant. */
  formula(sheetId: string, row: number, column: number): string | null {
    const cell = this.matrix(sheetId).getValue(row, column);
    if (!cell?.f && !cell?.si) return null;
    return cell.f && !cell.si ? cell.f : (this.#formulas.getFormulaStringByCell(row, column, sheetId, this.unitId) ?? cell.f ?? null);
  }

  /** A cell's own looks over the sheet's default ones. */
  look(sheetId: string, row: number, column: number): CellLook {
    const own = this.matrix(sheetId).getValue(row, column)?.s;
    const whole = this.sheetModel(sheetId).getConfig().defaultStyle;
    if (!own && !whole) return EMPTY_LOOK;
    if (whole || typeof own !== "string") return toLook({ ...this.#style(whole), ...this.#style(own) });
    const known = this.#looks.get(own) ?? toLook(this.#style(own));
    this.#looks.set(own, known);
    return known;
  }

  #style(style: Nullable<IStyleData | string>): IStyleData {
    return (typeof style === "string" ? this.model.getStyles().get(style) : style) ?? {};
  }

  /** Adds to the looks that every cell of a sheet has without its own; `null` takes them away. */
  setDefaultStyle(sheetId: string, style: IStyleData | null): void {
    const before = this.#style(this.sheetModel(sheetId).getConfig().defaultStyle);
    if (!style && Object.keys(before).length === 0) return;
    this.run(SetWorksheetDefaultStyleMutation.id, { subUnitId: sheetId, defaultStyle: style && { ...before, ...style } });
  }

  /** What a cell shows. */
  displayText(sheetId: string, row: number, column: number): string {
    return this.#unit.getSheetBySheetId(sheetId)?.getRange(row, column).getDisplayValue() ?? "";
  }

  matrix(sheetId: string) {
    return this.sheetModel(sheetId).getCellMatrix();
  }

  sheetModel(sheetId: string) {
    const sheet = this.model.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  }

  /** A sheet of Univer's has a fixed size; Excel's has not. */
  #grow(sheetId: string, rows: number, columns: number): void {
    const sheet = this.#unit.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`no sheet ${sheetId}`);
    if (sheet.getMaxRows() < rows) this.call(() => sheet.setRowCount(rows + 100));
    if (sheet.getMaxColumns() < columns) this.call(() => sheet.setColumnCount(columns + 5));
  }

  dispose(): void {
    this.edits.dispose();
    this.api.dispose();
  }
}
