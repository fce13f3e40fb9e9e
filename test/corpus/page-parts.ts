import type { Book } from "./book";
import type { Page } from "./page";

/** Caption lines above a table, with or without a blank row before it. */
export function caption(page: Page, book: Book, ...texts: readonly string[]): void {
  page.lines(texts).skip(book.draw.int(0, 1));
}

/** The block under a table that the head of the office signs, to the right. */
export function sign(page: Page, { draw, office, year }: Book, shift: number): void {
  page.skip(draw.int(0, 2)).lines([`Sukamaju, 10 Januari ${year + 1}`, `${office.kepala.toUpperCase()},`], shift).skip(3).lines(["Nama Lengkap, S.Sos., M.M.", "NIP. 19700101 199003 1 001"], shift);
}

export const source = (page: Page, text: string): void => void page.lines([`Sumber: ${text}`]);

/** A label merged over the number's and the name's columns, or below the names. */
export const labelled = ({ draw }: Book, label: string): readonly string[] => (draw.isOnce(2) ? [label, ""] : ["", label]);
