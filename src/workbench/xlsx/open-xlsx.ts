import type { IStyleData } from "@univerjs/core";
import { type Cell, readXlsx, type Sheet, type Workbook } from "hucre/xlsx";
import type { NamedTable } from "../../domain/grid";
import { readBook } from "../../file/package/book";
import { Package } from "../../file/package/package";
import { readTables } from "../../file/read/read-tables";
import { readWorkbook } from "../../file/read-workbook";
import { newSheetFacts, newTableFacts, type SheetFacts } from "../host/sheet-facts";
import type { BookName } from "../univer/book-names";
import { plainLook } from "../univer/cell-look";
import { styleDifference } from "../univer/style-data";
import type { OpenedWorkbook } from "./opened-workbook";
import { nameKey, readPackageDetails } from "./package-details";
import { readBreaks, readPage } from "./page-facts";
import { readCharts } from "./read-charts";
import { readLook } from "./read-look";
import { readSettings } from "./settings-property";
import { readSheetData } from "./read-sheet-data";

/** Reads an .xlsx file; what it refuses is a WorkbookError with a sentence for the user. Pictures and the like are left behind, and charts of kinds that are not emulated. */
export async function openXlsx(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const contents = await readWorkbook(bytes);
  const book = await readXlsx(bytes, { readStyles: true });
  const details = readPackageDetails(bytes);
  const pack = Package.open(bytes);
  const parts = new Map(readBook(pack).sheets.map(({ name, part }) => [name, part]));
  const filtered = filteredTables(pack, parts);
  const sheets = contents.grids.flatMap((grid) => {
    const index = book.sheets.findIndex(({ name }) => name === grid.sheet);
    const sheet = book.sheets[index];
    return sheet ? [{ id: `sheet-${index + 1}`, index, grid, sheet }] : [];
  });
  const idOf = (name: string): string => sheets.find(({ sheet }) => sheet.name === name)?.id ?? "";
  const styles = new Styles(book);
  const sheetData = sheets.map(({ id, grid, sheet }) => [id, { ...readSheetData(id, grid, sheet, (cell) => styles.of(cell)), ...styles.defaultStyle }] as const);
  return {
    data: { sheetOrder: sheets.map(({ id }) => id), sheets: Object.fromEntries(sheetData), styles: styles.all() },
    sheetFacts: new Map(sheets.map(({ id, index, sheet }) => [id, { ...readFacts(sheet, details.papers[index] ?? null), charts: chartsOf(pack, parts.get(sheet.name) ?? null, idOf) }])),
    tables: contents.tables.map((table, number) => ({ ...readTable(table, `${number + 1}`, idOf(table.sheet), sheets), facts: { ...newTableFacts(), showHeaders: table.headerRow, showTotals: table.totalsRow, isDataFiltered: filtered.has(table.name) } })),
    names: (book.namedRanges ?? []).map(({ name, range, scope, comment }, number): BookName => ({
      id: `name-${number + 1}`,
      name,
      refersTo: range,
      comment: comment ?? "",
      hidden: details.hiddenNames.has(nameKey(scope === undefined ? null : book.sheets.findIndex((sheet) => sheet.name === scope), name)),
      sheetId: scope === undefined ? null : idOf(scope),
    })),
    activeSheetId: sheets[book.activeSheet ?? 0]?.id ?? sheets[0]?.id ?? "",
    structureProtected: book.workbookProtection?.lockStructure === true,
    settings: readSettings(book.properties),
  };
}

const chartsOf = (pack: Package, part: string | null, idOf: (sheet: string) => string): SheetFacts["charts"] => (part === null ? [] : readCharts(pack, part, idOf));

/** The names of the tables whose filter has a condition. */
function filteredTables(pack: Package, parts: ReadonlyMap<string, string | null>): ReadonlySet<string> {
  const seen = new Set<string>();
  const tables = [...parts].flatMap(([name, part]) => (part === null ? [] : readTables(pack, { name, part }, seen)));
  return new Set(tables.filter(({ filtered }) => filtered).map(({ table }) => table.name));
}

function readFacts(sheet: Sheet, paper: number | null): SheetFacts {
  return {
    ...newSheetFacts(),
    veryHidden: sheet.veryHidden === true,
    password: sheet.protection?.sheet ? (sheet.protection.password ?? "") : null,
    autoFilter: { enabled: sheet.autoFilter !== undefined, isDataFiltered: (sheet.autoFilter?.columns ?? []).length > 0 },
    page: { ...readPage(sheet.pageSetup, sheet.headerFooter, paper), rowBreaks: readBreaks(sheet.rowBreaks) },
  };
}

function readTable({ box, name, sheet }: NamedTable, id: string, sheetId: string, sheets: readonly { readonly sheet: Sheet }[]) {
  const area = { row: box.top - 1, column: box.left - 1, rows: box.bottom - box.top + 1, columns: box.right - box.left + 1 };
  const definition = sheets.find((each) => each.sheet.name === sheet)?.sheet.tables?.find((each) => (each.displayName ?? each.name) === name || each.name === name);
  const columns = Array.from({ length: area.columns }, (_, j) => definition?.columns[j]?.name ?? `Column${j + 1}`);
  return { id, name, sheetId, area, columns };
}

/** Univer's list of styles, one entry for cells that look the same. */
class Styles {
  readonly #ids = new Map<string, string>();
  readonly #styles: { [id: string]: IStyleData } = {};
  readonly #font: { readonly fontName: string; readonly size: number };

  constructor(private readonly book: Workbook) {
    this.#font = { fontName: book.defaultFont?.name ?? plainLook.fontName, size: book.defaultFont?.size ?? plainLook.size };
  }

  of({ style }: Cell): string | null {
    if (!style) return null;
    const patch = styleDifference(readLook(style, this.book.themeColors ?? [], this.#font));
    const key = JSON.stringify(patch);
    if (key === "{}") return null;
    const id = this.#ids.get(key) ?? `file-${this.#ids.size + 1}`;
    this.#ids.set(key, id);
    this.#styles[id] = patch;
    return id;
  }

  all(): { [id: string]: IStyleData } {
    return this.#styles;
  }

  /** The workbook's own font where it is not Excel's. */
  get defaultStyle(): { readonly defaultStyle?: IStyleData } {
    const patch = styleDifference({ ...plainLook, ...this.#font });
    return Object.keys(patch).length > 0 ? { defaultStyle: patch } : {};
  }
}
