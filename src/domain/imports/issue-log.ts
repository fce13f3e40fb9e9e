import { refName, type CellRef } from "../grid";
import type { ImportIssue, ImportIssueKind } from "./export";

/** Places that are spelled out in a sentence. */
const MOST = 5;

/** Gathers what is told; what is so of many cells is told once. */
export class IssueLog {
  readonly #told: ImportIssue[] = [];
  readonly #gathered = new Map<ImportIssueKind, { readonly blocks: boolean; readonly cells: CellRef[]; readonly texts: string[]; readonly say: (places: string, texts: string) => string }>();

  tell(issue: ImportIssue): void {
    this.#told.push(issue);
  }

  /** @param text what stands there, for the sentence that `say` makes of all places and texts */
  gather(kind: ImportIssueKind, cell: CellRef, text: string, blocks: boolean, say: (places: string, texts: string) => string): void {
    const known = this.#gathered.get(kind) ?? { blocks, cells: [], texts: [], say };
    known.cells.push(cell);
    known.texts.push(text);
    this.#gathered.set(kind, known);
  }

  all(): readonly ImportIssue[] {
    const gathered = [...this.#gathered].map(([kind, { blocks, cells, texts, say }]): ImportIssue => ({ kind, blocks, inExport: cells, inTable: [], message: say(placesOf(cells), listOf(texts)) }));
    return [...this.#told, ...gathered];
  }
}

/** "LRA!A5, A9 dan 3 sel lain": the sheet is named where it changes. */
export const placesOf = (cells: readonly CellRef[]): string =>
  listed(cells.map((cell, i) => (i > 0 && cells[i - 1]?.sheet === cell.sheet ? refName(cell).slice(cell.sheet.length + 1) : refName(cell))), "sel lain");

/** "“7,01”, “1,02” dan 4 lagi", each once. */
export const listOf = (texts: readonly string[]): string => listed([...new Set(texts)].map((text) => `“${text}”`), "lagi");

function listed(items: readonly string[], others: string): string {
  const shown = items.slice(0, items.length > MOST ? MOST - 1 : MOST);
  return shown.join(", ") + (shown.length < items.length ? ` dan ${items.length - shown.length} ${others}` : "");
}
