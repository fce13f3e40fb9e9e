import type { Box } from "../grid";
import type { Penandatangan } from "../settings";
import type { Paper, PlanTable, SheetPlan } from "../sheet-plan";
import { drawBody, type DrawnBody } from "./draw-body";
import { Drawing } from "./drawing";
import { drawHead, drawNotes } from "./draw-frame";
import { drawSignature } from "./draw-signature";
import { pageRoom, setUpPage } from "./page";
import { breakPages, type Keep } from "./page-breaks";
import type { SheetLayout } from "./sheet-layout";

/** A layout whose rows are its own affair: tables of different rows stand on one sheet. */
export interface Part {
  readonly widths: readonly number[];
  /** Draws it from this row on. */
  draw(drawing: Drawing, from: number): DrawnPart;
}

interface DrawnPart {
  readonly firstRow: number;
  readonly headerTop: number;
  readonly bodyTop: number;
  readonly lastRow: number;
  readonly table: PlanTable;
  readonly body: DrawnBody;
  /** Rows that no page may end with. */
  readonly keeps: ReadonlyMap<number, Keep>;
}

export function asPart<Row>(layout: SheetLayout<Row>): Part {
  return {
    widths: layout.columns.map(({ width }) => width),
    draw(drawing, from) {
      const { headerTop, bodyTop } = drawHead(drawing, layout, from);
      const body = drawBody(drawing, layout, bodyTop);
      const bodyBottom = bodyTop + layout.rows.length - 1;
      const lastRow = drawNotes(drawing, layout, bodyBottom + 1);
      const keeps = new Map<number, Keep>(body.keeps);
      for (let row = from; row < bodyTop; row++) keeps.set(row, "heading");
      for (let row = bodyBottom; row < lastRow; row++) keeps.set(row, "heading");
      const box: Box = { top: headerTop, left: 1, bottom: bodyBottom, right: layout.columns.length };
      const table = { caption: layout.tableName, box, headerRows: bodyTop - headerTop, banners: layout.banners.map(({ text }) => text), notes: layout.notes };
      return { firstRow: from, headerTop, bodyTop, lastRow, table, body, keeps };
    },
  };
}

interface Sheet {
  readonly key: string;
  readonly name: string;
  readonly paper: Paper;
  /** Who signs below the last table; left out: nobody. */
  readonly signer?: Penandatangan | null;
}

/** Turns columns and rows into a finished sheet: places, styles, merges, heights, print. */
export const composeSheet = <Row>(layout: SheetLayout<Row>): SheetPlan => composeStack(layout, [asPart(layout)]);

const GAP = 22;
const DEFAULT_HEIGHT = 15;

/** Several tables below each other on one sheet; columns are as wide as the widest needs. */
export function composeStack(sheet: Sheet, parts: readonly Part[]): SheetPlan {
  const columns = Math.max(...parts.map(({ widths }) => widths.length));
  const drawing = new Drawing(Array.from({ length: columns }, (_, i) => Math.max(...parts.map(({ widths }) => widths[i] ?? 0))));
  const drawn: DrawnPart[] = [];
  let row = 1;
  for (const part of parts) {
    if (drawn.length > 0) drawing.atLeast(row++, GAP);
    const done = part.draw(drawing, row);
    drawn.push(done);
    row = done.lastRow + 1;
  }
  const last = drawn.at(-1);
  const first = drawn[0];
  if (!first || !last) throw new Error(`${sheet.key} has no table`);
  const lastRow = sheet.signer ? drawSignature(drawing, sheet.signer, last.lastRow + 1) : last.lastRow;
  const keeps = new Map(drawn.flatMap((part) => [...part.keeps]));
  for (let each = last.lastRow; each < lastRow; each++) keeps.set(each, "heading");
  // Of several tables none has its headings repeated: those that fit a page are not torn.
  if (parts.length > 1) for (const { firstRow, lastRow: end } of drawn) for (let each = firstRow; each < end; each++) if (!keeps.has(each)) keeps.set(each, "group");
  const titleRows = parts.length === 1 ? ([first.headerTop, first.bodyTop - 1] as const) : null;
  const heightOf = (each: number): number => drawing.heights[each] ?? DEFAULT_HEIGHT;
  const repeated = titleRows ? sumOf(titleRows[0], titleRows[1], heightOf) : 0;
  const room = pageRoom(sheet.paper, drawing.widths);
  const rowBreaks = breakPages(Array.from({ length: lastRow }, (_, i) => ({ height: heightOf(i + 1), keep: keeps.get(i + 1) ?? null })), room, room - repeated);
  for (const { body } of drawn) body.finish(rowBreaks);
  const { styles, merges, heights, widths } = drawing;
  return {
    key: sheet.key, name: sheet.name, cells: drawing.cells.sort((a, b) => a.row - b.row || a.column - b.column), styles, merges, widths, heights,
    freezeRows: parts.length === 1 ? first.bodyTop - 1 : 0,
    page: { ...setUpPage(sheet.paper, widths, lastRow, titleRows), ...(rowBreaks.length > 0 && { rowBreaks }) },
    tables: drawn.map(({ table }) => table),
  };
}

function sumOf(from: number, to: number, heightOf: (row: number) => number): number {
  let total = 0;
  for (let row = from; row <= to; row++) total += heightOf(row);
  return total;
}
