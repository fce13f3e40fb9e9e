import { type Area, parseArea, splitReference } from "../area";
import { invalidArgument, itemNotFound, notEmulated } from "../host-error";
import type { HostObject } from "../rich-api/host-object";
import type { OpenedWorkbook } from "../xlsx/opened-workbook";
import { BookNames } from "../univer/book-names";
import { BookSheets } from "../univer/book-sheets";
import { type BookTable, BookTables } from "../univer/book-tables";
import type { UniverBook } from "../univer/univer-book";
import { newSheetFacts, newTableFacts, type SheetFacts, type TableFacts } from "./sheet-facts";
import { Subscriptions } from "./subscriptions";
import type { Views } from "./views";

/** A workbook: what Univer holds of it, what Univer lacks, and where things are. The objects on the wire are views of it. */
export class WorkbookModel {
  readonly sheets: BookSheets;
  readonly names: BookNames;
  readonly tables: BookTables;
  /** Objects that a client keeps beyond a batch. */
  readonly references = new Map<string, HostObject>();
  /** The add-in's own settings, kept in the file. */
  readonly settings = new Map<string, unknown>();
  readonly subscriptions = new Subscriptions();
  fileName = "Buku1.xlsx";
  structureProtected = false;
  /** Opens a workbook beside this one; the page says how. */
  openSecond: (bytes: Uint8Array) => void = () => {
    throw notEmulated("a second workbook");
  };
  #sheetFacts = new Map<string, SheetFacts>();
  #tableFacts = new Map<string, TableFacts>();
  #lastNumber = 0;

  constructor(
    readonly book: UniverBook,
    readonly views: Views,
  ) {
    this.sheets = new BookSheets(book);
    this.names = new BookNames(book);
    this.tables = new BookTables(book);
  }

  /** Forgets everything of the workbook before and takes over what goes beside another one, which Univer holds already. */
  reset(fileName: string, opened: OpenedWorkbook): void {
    this.references.clear();
    this.subscriptions.clear();
    this.settings.clear();
    for (const [key, value] of opened.settings) this.settings.set(key, value);
    this.fileName = fileName;
    this.structureProtected = opened.structureProtected;
    this.#sheetFacts = new Map(opened.sheetFacts);
    this.#tableFacts = new Map(opened.tables.map(({ id, facts }) => [id, facts]));
    for (const table of opened.tables) this.tables.add(table);
    for (const name of opened.names) this.names.put(name);
    this.sheets.activate(opened.activeSheetId);
  }

  sheetFacts(sheetId: string): SheetFacts {
    const known = this.#sheetFacts.get(sheetId) ?? newSheetFacts();
    this.#sheetFacts.set(sheetId, known);
    return known;
  }

  tableFacts(tableId: string): TableFacts {
    const known = this.#tableFacts.get(tableId) ?? newTableFacts();
    this.#tableFacts.set(tableId, known);
    return known;
  }

  /** Removes a sheet with what hangs on it: tables, names local to it. */
  dropSheet(sheetId: string): void {
    for (const table of this.tables.all()) if (table.sheetId === sheetId) this.dropTable(table);
    for (const name of this.names.all()) if (name.sheetId === sheetId) this.names.remove(name);
    this.sheets.remove(sheetId);
    this.#sheetFacts.delete(sheetId);
  }

  dropTable(table: BookTable): void {
    this.tables.remove(table);
    this.#tableFacts.delete(table.id);
  }

  /** A number no object of this session has had. */
  nextNumber(): number {
    return ++this.#lastNumber;
  }

  /** An id as Excel's look. */
  newSheetId(): string {
    return `{${this.nextNumber().toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
  }

  sheetNamed(name: string): string | null {
    return this.sheets.ids().find((id) => this.sheets.name(id).toLowerCase() === name.toLowerCase()) ?? null;
  }

  table(id: string): BookTable {
    const table = this.tables.all().find((each) => each.id === id);
    if (!table) throw itemNotFound();
    return table;
  }

  /** The place of "Sheet!A1:B2", or of "A1:B2" on `sheetId`; `null` when it is none. */
  locate(reference: string, sheetId: string): { readonly sheetId: string; readonly area: Area } | null {
    const { sheet, rest } = splitReference(reference);
    const id = sheet === null ? sheetId : this.sheetNamed(sheet);
    const area = parseArea(rest);
    return id && area ? { sheetId: id, area } : null;
  }

  /** The place that a table's or a defined name stands for; a name local to the sheet goes first. */
  placeOfName(name: string, sheetId: string): { readonly sheetId: string; readonly area: Area } | null {
    const is = (each: { readonly name: string }): boolean => each.name.toLowerCase() === name.toLowerCase();
    const table = this.tables.all().find(is);
    if (table) return table;
    const names = this.names.all().filter(is);
    const found = names.find((each) => each.sheetId === sheetId) ?? names.find((each) => each.sheetId === null);
    return found ? this.locate(found.refersTo, sheetId) : null;
  }

  mustLocate(reference: string, sheetId: string): { readonly sheetId: string; readonly area: Area } {
    const place = this.locate(reference, sheetId);
    if (!place) throw invalidArgument();
    return place;
  }
}
