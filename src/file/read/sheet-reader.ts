import type { Grid } from "../../domain/grid";
import type { Book, BookSheet } from "../package/book";
import type { Package } from "../package/package";
import { Budget } from "./budget";
import { readNumberFormats } from "./number-formats";
import { readSheet } from "./read-sheet";
import { readSharedStrings } from "./shared-strings";

/** A sheet that has cells, no chart sheet. */
export type GridSheet = BookSheet & { readonly part: string };

/** Reads sheets one by one; what they have in common is read once, and they share one budget. */
export function sheetReader(pack: Package, book: Book): (sheet: GridSheet) => Grid {
  const partOf = (kind: string) => book.relations.find((relation) => relation.kind === kind && !relation.external)?.target;
  const stringsPart = partOf("sharedStrings");
  const stylesPart = partOf("styles");
  const budget = new Budget();
  const sources = {
    budget,
    strings: stringsPart === undefined ? [] : readSharedStrings(pack, stringsPart, budget),
    formats: stylesPart === undefined ? [] : readNumberFormats(pack, stylesPart),
  };
  return (sheet) => readSheet(pack, sheet, sources);
}
