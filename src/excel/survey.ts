import { isOwnChart } from "../domain/chart-mark";
import { type Box, boxName, type DefinedName } from "../domain/grid";
import { keptNames, writtenBox } from "../domain/own-edits";
import { planBox } from "../domain/plan-box";
import { chooseSheetName, ownSheets, type SheetPlan } from "../domain/sheet-plan";
import { WorkbookError } from "../domain/workbook-error";
import { hasCells } from "./load-cells";
import { markOf, type OwnSheet } from "./own-sheet";
import { placeTabs } from "./place-tabs";
import { loadFrame, loadPiece, type LoadedFrame, type LoadedPiece, readGrid, readImage } from "./read-image";
import { refuseBlocked, SHEET_BLOCKS, TABLE_BLOCKS } from "./refuse-blocked";
import { isAnswerTooLong, rowChunks } from "./row-chunks";
import type { SheetImage } from "./sheet-image";

/** The workbook before a write, as far as the write changes it. */
export interface Survey {
  /** Ids of all sheets. */
  readonly sheetIds: ReadonlySet<string>;
  readonly activeSheet: string;
  readonly sheets: readonly SurveyedSheet[];
}

export interface SurveyedSheet extends OwnSheet {
  /** What the sheet holds before it is rewritten; `null` for a new one. */
  readonly before: BeforeImage | null;
}

export interface BeforeImage {
  /** The whole sheet. */
  readonly image: SheetImage;
  /** What of it is ours: written the last time, or about to be. The rest is the user's. */
  readonly ours: Box;
  /** The names of our charts on it. */
  readonly charts: readonly string[];
}

/** Cells photographed per request when our own sheets are too large for one answer. */
const CHUNK_CELLS = 4_000;

/**
 * What is there, in one sync: sheets, names, protection, filters, and a photograph of our own sheets that will be
 * rewritten. Our sheets are found through their marks, so nothing need be known beforehand; a mark that does not exist
 * answers with null objects. Refuses when the write could not succeed.
 */
export async function survey(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<Survey> {
  const { workbook } = context;
  const load = () => ({
    worksheets: workbook.worksheets.load(SHEET_BLOCKS),
    names: workbook.names.load("items/name,items/formula,items/scope"),
    tables: workbook.tables.load(TABLE_BLOCKS),
    protection: workbook.protection.load("protected"),
    active: workbook.worksheets.getActiveWorksheet().load("id"),
    frames: plans.map((plan) => loadFrame(markedSheet(context, plan), boxName(planBox(plan)))),
  });
  let loaded = load();
  let pieces: LoadedPiece[][] | null = loaded.frames.map(({ whole }) => [loadPiece(whole)]);
  try {
    await context.sync();
  } catch (error) {
    if (!isAnswerTooLong(error)) throw error;
    pieces = null;
    loaded = load();
    await context.sync();
  }
  const names: DefinedName[] = loaded.names.items.filter(({ scope }) => scope === "Workbook").map(({ name, formula }) => ({ name, refersTo: String(formula) }));
  const own = chooseSheets(plans, loaded, names);
  refuseIfBlocked(own, loaded);
  const sheets: SurveyedSheet[] = [];
  for (const [n, sheet] of own.entries()) {
    const frame = loaded.frames[n]!;
    const before = sheet.id === null ? null : readBefore(sheet, frame, pieces?.[n] ?? (await loadInPieces(context, frame)), names);
    sheets.push({ ...sheet, before });
  }
  return { sheetIds: new Set(loaded.worksheets.items.map(({ id }) => id)), activeSheet: loaded.active.id, sheets };
}

function readBefore({ plan }: OwnSheet, frame: LoadedFrame, pieces: readonly LoadedPiece[], names: readonly DefinedName[]): BeforeImage {
  const image = readImage(frame, pieces, names, plan.key);
  const written = writtenBox(names, plan.key, readGrid(frame, pieces)) ?? image.box;
  const next = planBox(plan);
  const { bottom, right } = image.box;
  const ours = { top: 1, left: 1, bottom: Math.min(bottom, Math.max(written.bottom, next.bottom)), right: Math.min(right, Math.max(written.right, next.right)) };
  return { image, ours, charts: frame.charts.items.map(({ name }) => name).filter(isOwnChart) };
}

const markedSheet = (context: Excel.RequestContext, plan: SheetPlan): Excel.Worksheet =>
  context.workbook.names.getItemOrNullObject(markOf(plan)).getRangeOrNullObject().worksheet;

async function loadInPieces(context: Excel.RequestContext, { sheet, whole }: LoadedFrame): Promise<LoadedPiece[]> {
  const load = (row: number, rows: number): LoadedPiece => loadPiece(sheet.getRangeByIndexes(row, 0, rows, whole.columnCount));
  const pieces: LoadedPiece[] = [];
  for await (const { loaded } of rowChunks(context, whole.rowCount, Math.floor(CHUNK_CELLS / whole.columnCount), load, ({ range }) => hasCells(range))) pieces.push(loaded);
  return pieces;
}

interface LoadedWorkbook {
  readonly worksheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly tables: Excel.TableCollection;
  readonly protection: Excel.WorkbookProtection;
}

function chooseSheets(plans: readonly SheetPlan[], { worksheets }: LoadedWorkbook, names: readonly DefinedName[]): OwnSheet[] {
  const present = new Map(worksheets.items.map(({ name, id }, tab) => [name.toLowerCase(), { id, tab }]));
  const taken = worksheets.items.map(({ name }) => name);
  const own = ownSheets(names);
  const chosen = plans.map((plan) => {
    const { name, exists } = chooseSheetName(plan, own, taken);
    taken.push(name);
    return { plan, name, sheet: (exists && present.get(name.toLowerCase())) || null };
  });
  const tabs = placeTabs(worksheets.items.length, chosen.map(({ sheet }) => sheet?.tab ?? null));
  return chosen.map(({ plan, name, sheet }, n) => {
    const mark = markOf(plan);
    const kept = new Set(keptNames(names, plan.key));
    return {
      plan,
      mark,
      name,
      provisional: freeName(mark, taken),
      id: sheet?.id ?? null,
      tab: sheet?.tab ?? tabs[n] ?? null,
      staleMark: sheet ? null : (names.find((item) => item.name.toLowerCase() === mark.toLowerCase())?.refersTo ?? null),
      kept: names.filter((item) => kept.has(item.name)),
    };
  });
}

/** A name like "~_LAKIP_capaian_iku" that no sheet has; it is taken from then on. */
function freeName(mark: string, taken: string[]): string {
  let name = `~${mark}`.slice(0, 31);
  for (let n = 2; taken.includes(name); n++) name = `~${n}${mark}`.slice(0, 31);
  taken.push(name);
  return name;
}

function refuseIfBlocked(own: readonly OwnSheet[], { worksheets, tables, protection }: LoadedWorkbook): void {
  if (protection.protected && own.some(({ id }) => id === null)) {
    throw new WorkbookError("protected", "Struktur buku kerja ini diproteksi, sehingga lembar baru tidak dapat ditambahkan. Buka proteksinya di tab Tinjau, lalu ulangi.");
  }
  for (const { id } of own) {
    const sheet = worksheets.items.find((item) => item.id === id);
    if (sheet) refuseBlocked(sheet, tables);
  }
}
