import type { Book } from "./book";

/** How one office lays a workbook out; the same layout is filled anew for each seed. */
export interface Layout {
  /** Unique; the file's name. */
  readonly name: string;
  /** Which habits it has, for people. */
  readonly habit: string;
  lay(book: Book): void;
}
