import type { IWorkbookData } from "@univerjs/core";
import type { SheetFacts, TableFacts } from "../host/sheet-facts";
import type { BookName } from "../univer/book-names";
import { newWorkbookData } from "../univer/new-workbook";
import type { BookTable } from "../univer/book-tables";

/** A workbook read from a file: what Univer is to hold, and what goes beside it. */
export interface OpenedWorkbook {
  readonly data: Partial<IWorkbookData>;
  readonly sheetFacts: ReadonlyMap<string, SheetFacts>;
  readonly tables: readonly (BookTable & { readonly facts: TableFacts })[];
  readonly names: readonly BookName[];
  readonly activeSheetId: string;
  readonly structureProtected: boolean;
  readonly settings: ReadonlyMap<string, unknown>;
}

export function newWorkbook(): OpenedWorkbook {
  const data = newWorkbookData();
  return { data, sheetFacts: new Map(), tables: [], names: [], activeSheetId: data.sheetOrder?.[0] ?? "", structureProtected: false, settings: new Map() };
}
