import { parseArea } from "../area";
import type { StoredValue } from "../univer/cell-data";
import type { Origin } from "../univer/book-edits";
import { Range } from "./range";
import type { WorkbookModel } from "./workbook-model";
import { Worksheet } from "./worksheet";
import { WorksheetCollection } from "./worksheet-collection";

/** Somebody who works on the workbook: at this machine, or on the same file elsewhere. Sheets are named, cells are A1. */
export class Person {
  constructor(
    private readonly model: WorkbookModel,
    private readonly origin: Origin,
  ) {}

  /** Types into cells; one value for all of them, or an array of the area's size. Calculated when it returns. */
  edit(sheet: string, address: string, values: StoredValue | readonly (readonly StoredValue[])[]): Promise<void> {
    const blank = (value: StoredValue): StoredValue => value ?? "";
    return this.#do(() => {
      this.#range(sheet, address).Values = Array.isArray(values) ? values.map((row: readonly StoredValue[]) => row.map(blank)) : blank(values as StoredValue);
    });
  }

  select(sheet: string, address: string): Promise<void> {
    return this.#do(() => this.#range(sheet, address).Select());
  }

  addSheet(name: string): Promise<void> {
    return this.#do(() => void new WorksheetCollection(this.model).Add(name));
  }

  renameSheet(sheet: string, name: string): Promise<void> {
    return this.#do(() => {
      this.#sheet(sheet).Name = name;
    });
  }

  deleteSheet(sheet: string): Promise<void> {
    return this.#do(() => this.#sheet(sheet).Delete());
  }

  insertRows(sheet: string, before: number, count = 1): Promise<void> {
    const { Id } = this.#sheet(sheet);
    return this.#do(() => this.model.sheets.insertRows(Id, before - 1, count));
  }

  deleteRows(sheet: string, from: number, count = 1): Promise<void> {
    const { Id } = this.#sheet(sheet);
    return this.#do(() => this.model.sheets.deleteRows(Id, from - 1, count));
  }

  /** Columns are counted from 1. */
  insertColumns(sheet: string, before: number, count = 1): Promise<void> {
    const { Id } = this.#sheet(sheet);
    return this.#do(() => this.model.sheets.insertColumns(Id, before - 1, count));
  }

  deleteColumns(sheet: string, from: number, count = 1): Promise<void> {
    const { Id } = this.#sheet(sheet);
    return this.#do(() => this.model.sheets.deleteColumns(Id, from - 1, count));
  }

  hideRows(sheet: string, from: number, count = 1, hidden = true): Promise<void> {
    const { Id } = this.#sheet(sheet);
    return this.#do(() => this.model.sheets.hideRows(Id, from - 1, count, hidden));
  }

  moveSheet(sheet: string, position: number): Promise<void> {
    return this.#do(() => {
      this.#sheet(sheet).Position = position;
    });
  }

  /** Takes the last change back that Univer remembers: rows inserted, deleted or hidden, and what was typed into its grid. */
  undo(): Promise<void> {
    return this.#do(() => this.model.book.undo());
  }

  protectSheet(sheet: string, password = ""): void {
    this.model.sheetFacts(this.#sheet(sheet).Id).password = password;
  }

  unprotectSheet(sheet: string): void {
    this.model.sheetFacts(this.#sheet(sheet).Id).password = null;
  }

  /** Sets a filter on the sheet itself that hides rows, or takes it away. */
  filterSheet(sheet: string, filtered: boolean): void {
    this.model.sheetFacts(this.#sheet(sheet).Id).autoFilter = { enabled: filtered, isDataFiltered: filtered };
  }

  filterTable(table: string, filtered: boolean): void {
    const found = this.model.tables.all().find(({ name }) => name === table);
    if (!found) throw new Error(`no table ${table}`);
    this.model.tableFacts(found.id).isDataFiltered = filtered;
  }

  protectStructure(isProtected: boolean): void {
    this.model.structureProtected = isProtected;
  }

  async #do(work: () => void): Promise<void> {
    this.model.book.as(this.origin, work);
    await this.model.book.settle();
  }

  #sheet(name: string): Worksheet {
    const id = this.model.sheetNamed(name);
    if (id === null) throw new Error(`no sheet ${name}`);
    return new Worksheet(this.model, id);
  }

  #range(sheet: string, address: string): Range {
    const area = parseArea(address);
    if (!area) throw new Error(`no address ${address}`);
    return new Range(this.model, this.#sheet(sheet).Id, area);
  }
}
