import { readFileSync } from "node:fs";
import { assess } from "../../src/domain/assess";
import type { Binding, BoundTable } from "../../src/domain/assessment";
import { confirmTable } from "../../src/domain/bindings";
import { boxName } from "../../src/domain/grid";
import { bindingNames } from "../../src/domain/stored-bindings";
import { readWorkbook } from "../../src/file/read-workbook";
import { writeSheets } from "../../src/file/write-sheets";
import { edit, empty, insertRows, rename, sort } from "./edit";

const TIME_LIMIT_MS = 300_000;
const RA = "Realisasi Anggaran";
const columns = (sheet: string, at: number, count: number): string => `doc.Sheets.getByName("${sheet}").Columns.insertByIndex(${at - 1}, ${count})`;

/** Metro Barat with all its tables confirmed, those of the budget as something that recognition would not make of them. */
async function confirmed(): Promise<Uint8Array> {
  const base = new Uint8Array(readFileSync("assets/examples/metro-barat-2022.xlsx"));
  const { tables, sheets } = assess(await readWorkbook(base));
  const bindings = tables.reduce<readonly Binding[]>((all, table) => confirmTable(all, table, table.sheet === RA ? "arithmetic" : table.kind), []);
  return writeSheets(base, sheets.slice(0, 1).map((plan) => ({ ...plan, names: bindingNames(bindings) })));
}

/** What is confirmed after a user's edits: why each binding has no table, and where the budget's table is. */
async function after(steps: readonly string[]) {
  const { tables, bindings } = assess(await readWorkbook(edit(await confirmed(), steps)));
  const budget = tables.filter(({ kind, title, reason }) => kind === "arithmetic" && /anggaran/i.test(title) && reason === "ditetapkan pengguna");
  return { causes: bindings.filter(({ cause }) => cause !== null).map(({ cause, binding }) => [binding.stood, cause]), budget: budget.map(({ sheet, box }: BoundTable) => `${sheet}!${boxName(box)}`) };
}

it.each<[string, readonly string[], string]>([
  ["saved as it is", [], `${RA}!A4:E20`],
  ["rows and columns put in, sheets renamed and moved, rows sorted", [insertRows(RA, 1, 2), insertRows(RA, 9, 1), columns(RA, 1, 1), rename(RA, "RA 'baru' 23"), "doc.Sheets.moveByName(\"Narasi\", 0)", sort("Luas Wilayah", "A4:C7", 3, true)], "RA 'baru' 23!B6:F23"],
])("LibreOffice keeps what is confirmed: %s", async (_, steps, budget) => {
  expect(await after(steps)).toEqual({ causes: [], budget: [budget] });
}, TIME_LIMIT_MS);

it("and what is lost in it is told", async () => {
  const lost = await after([`doc.Sheets.removeByName("${RA}")`, ...["A", "B", "C", "D"].map((column) => empty("Luas Wilayah", `${column}1:${column}20`))]);
  expect(lost.budget).toEqual([]);
  expect(lost.causes).toEqual([[`${RA}!A4:E20`, "gone"], ["Luas Wilayah!A3:C8", "empty"]]);
}, TIME_LIMIT_MS);
