import type { TableTemplate } from "../domain/template/table-template";
import { tableBox, templatePlan } from "../domain/template/template-plan";
import { WorkbookError } from "../domain/workbook-error";
import type { FillOptions, FillReceipt } from "./fill-table";
import { stopIfAsked } from "./fill-table";
import { requireSupport } from "./missing-support";
import { goBackFrom, goBackWhole, type WayBack } from "./persist";
import { planImage } from "./plan-image";
import { rangeOf } from "./range-of";
import { RequestBudget } from "./request-budget";
import { runExcel } from "./run-excel";
import { changedSheets } from "./undo-write";
import { writeImage } from "./write-image";
import { sheetContents, type WrittenSheet } from "./written-sheet";

/** Survey and write. */
const STEPS = 2;

/** What a sheet that is being added can be known by. */
interface NewSheet {
  readonly table: string;
  readonly name: string;
  /** What the sheet is called until all of it is written: a name that no sheet had. */
  readonly provisional: string;
  readonly sheetIds: ReadonlySet<string>;
}

/**
 * Adds a sheet with the named table of a template, as "Siapkan buku kerja" makes it, all or nothing. A sheet of the user's with the
 * wanted name stays; the new one then takes " (2)".
 */
export async function addTable(template: TableTemplate, options: FillOptions = {}): Promise<FillReceipt> {
  requireSupport();
  const { signal, onProgress, onWaiting } = options;
  const before = await runExcel((context, answered) => surveyNames(context, template, answered), options);
  onProgress?.({ done: 1, total: STEPS });
  stopIfAsked(signal);
  try {
    const written = await runExcel((context) => write(context, template, before, options), { onWaiting, state: "Buku kerja tetap seperti semula." });
    onProgress?.({ done: STEPS, total: STEPS });
    return { sheets: [written.name], undo: ({ force = false } = {}) => undo(before, written, force) };
  } catch (error) {
    await goBackFrom(wayBackFrom(before), error, options);
    throw error;
  }
}

async function surveyNames(context: Excel.RequestContext, { name, sheet }: TableTemplate, answered: () => void): Promise<NewSheet> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  names.load("items/name");
  protection.load("protected");
  await context.sync();
  answered();
  if (protection.protected) throw new WorkbookError("protected", "Struktur buku kerja ini diproteksi, sehingga lembar baru tidak dapat ditambahkan. Buka proteksinya di tab Tinjau, lalu ulangi.");
  const holder = [...tables.items, ...names.items].find((item) => item.name.toLowerCase() === name.toLowerCase());
  if (holder) throw new WorkbookError("changed-meanwhile", `Nama "${holder.name}" sudah dipakai di buku kerja ini, sehingga tabel baru tidak dibuat. Baca ulang buku kerja, lalu lihat lagi rencana impornya.`);
  const taken = new Set(worksheets.items.map((item) => item.name.toLowerCase()));
  return { table: name, name: freeName(sheet, (n) => ` (${n})`, taken), provisional: freeName(`~LAKIP ${name}`, (n) => ` ${n}`, taken), sheetIds: new Set(worksheets.items.map(({ id }) => id)) };
}

/** At most 31 characters. */
function freeName(wanted: string, suffix: (n: number) => string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = wanted.slice(0, 31 - suffix(n).length) + suffix(n);
  return name;
}

/** Without what refers to other sheets of a prepared workbook, which this one may not have. */
const standAlone = (template: TableTemplate): TableTemplate => ({
  ...template,
  columns: template.columns.map(({ calculated: _calculated, list: _list, prompt: _prompt, ...column }) => column),
});

/** The sheet is named last: until then its name tells that it is ours, and not done. */
async function write(context: Excel.RequestContext, template: TableTemplate, { table: tableName, name, provisional }: NewSheet, { signal }: FillOptions): Promise<WrittenSheet> {
  const budget = new RequestBudget(context, () => stopIfAsked(signal));
  await budget.room(6);
  const sheet = context.workbook.worksheets.add(provisional);
  const image = planImage(templatePlan(standAlone(template)));
  const blocks = await writeImage(sheet, { ...image, gridlines: true }, budget);
  await budget.room(6);
  const table = sheet.tables.add(rangeOf(sheet, tableBox(template)), true);
  table.name = tableName;
  table.style = "TableStyleLight1";
  sheet.name = name;
  sheet.load("id");
  await budget.send();
  return { id: sheet.id, name, ours: null, contents: sheetContents(blocks) };
}

/** The way back to a workbook without the sheet. */
const wayBackFrom = ({ table, name, provisional, sheetIds }: NewSheet): WayBack => ({
  async go(context, onBegin) {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/id,items/name");
    tables.load("items/name,items/worksheet/id");
    await context.sync();
    onBegin();
    const bearer = tables.items.find((item) => item.name === table)?.worksheet.id;
    for (const sheet of worksheets.items) {
      if (!sheetIds.has(sheet.id) && (sheet.name === provisional || (sheet.name === name && sheet.id === bearer))) sheet.delete();
    }
    await context.sync();
  },
  left: `Pengembalian ke keadaan semula gagal. Lembar "${name}" mungkin tertulis sebagian; lembar lain tidak berubah. Hapus lembar itu, atau tutup buku kerja tanpa menyimpan.`,
});

/** Takes the sheet away, unless somebody has worked on it since (or `force`). */
async function undo(before: NewSheet, written: WrittenSheet, force: boolean): Promise<void> {
  const changed = force ? [] : await runExcel((context) => changedSheets(context, [written]));
  if (changed.length > 0) throw new WorkbookError("changed-meanwhile", `Lembar "${written.name}" sudah diubah sejak impor. Jika dikembalikan, lembar itu dihapus dan perubahannya hilang.`);
  await goBackWhole({
    ...wayBackFrom(before),
    async go(context, onBegin) {
      const sheet = context.workbook.worksheets.getItemOrNullObject(written.id).load("id");
      await context.sync();
      onBegin();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    },
  });
}
