/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import { readFileSync } from "node:fs";
import "./text-coding";
import { columnName, type Workbook } from "../../src/domain/grid";
import type { SheetPlan } from "../../src/domain/sheet-plan";
import { assess } from "../../src/domain/assess";
import { readWorkbook as readThroughExcel } from "../../src/excel/read-workbook";
import { writeSheets as writeThroughExcel } from "../../src/excel/write-sheets";
import { readWorkbook as readFile } from "../../src/file/read-workbook";
import { writeSheets as writeFile } from "../../src/file/write-sheets";
import { hiddenWorkbook } from "../fixtures/hidden-workbook";
import { namedWorkbook } from "../fixtures/named-workbook";
import { dumpWorkbook } from "./dump-workbook";

/** All of a workbook that the domain sees, holes filled and nothing beyond the last cell. */
const seen = ({ grids, tables, names }: Workbook) => ({
  sheets: grids.map(({ sheet, visible, rows, hidden }) => ({
    sheet, visible, hidden,
    cells: rows.flatMap((row, r) => (row ?? []).flatMap((cell, c) => (cell && cell.value !== null ? [`${r + 1},${c + 1} ${JSON.stringify(cell)}`] : []))),
  })),
  tables, names: [...names].sort((a, b) => (a.name < b.name ? -1 : 1)),
});

const example = (name: string) => () => Promise.resolve<Uint8Array>(readFileSync(`assets/examples/${name}`));
const books: [string, () => Promise<Uint8Array>][] = [
  ["Metro Barat", example("metro-barat-2022.xlsx")],
  ["the complete example", example("contoh-lengkap.xlsx")],
  ["the tables bound by name", async () => Buffer.from(await namedWorkbook())],
];

describe.each(books)("%s", (_, make) => {
  let bytes: Uint8Array;
  beforeEach(async () => {
    bytes = await make();
    await excelHost.open(bytes);
  });

  test("both adapters read the workbook alike, cell by cell", async () => {
    const [fromFile, fromExcel] = [await readFile(bytes), await readThroughExcel()];
    expect(seen(fromExcel)).toEqual(seen(fromFile));
    expect(assess(fromExcel)).toEqual(assess(fromFile));
  });

  test("both adapters write the same sheets: values, formulas, formats, marks and records", async () => {
    const { sheets } = assess(await readFile(bytes));
    await writeThroughExcel(sheets);
    const [fromFile, fromExcel] = [seen(await readFile(writeFile(bytes, sheets))), seen(await readThroughExcel())];
    expect(fromExcel.sheets.map(({ sheet }) => sheet)).toEqual(fromFile.sheets.map(({ sheet }) => sheet));
    for (const [i, sheet] of fromFile.sheets.entries()) expect(fromExcel.sheets[i]).toEqual(sheet);
    expect(fromExcel.names.map(({ name }) => name)).toEqual(fromFile.names.map(({ name }) => name));
  });

  test("both adapters give the sheets the same looks, sizes, merged cells, pages and charts", async () => {
    const { sheets } = assess(await readFile(bytes));
    const receipt = await writeThroughExcel(sheets);
    const fromExcel = await dumpSheets();
    await excelHost.open(Buffer.from(writeFile(bytes, sheets)));
    const fromFile = await dumpSheets();
    expect(fromFile.map(({ name }) => name).slice(-sheets.length)).toEqual(receipt.sheets);
    for (const name of receipt.sheets) expect(fromExcel.find((sheet) => sheet.name === name)).toEqual(fromFile.find((sheet) => sheet.name === name));
  });

  test("both adapters rewrite an earlier report alike, beside what the user has on its sheets", async () => {
    const { sheets } = assess(await readFile(bytes));
    const [first, ...others] = sheets.filter((_, i) => i % 2 === 1).map(shortened);
    await excelHost.open(Buffer.from(writeFile(bytes, [first!, ...others])));
    const beside = Math.max(first!.widths.length, sheets[1]!.widths.length) + 3;
    await excelHost.person.edit(first!.name, `${columnName(beside)}4:${columnName(beside + 1)}5`, [["catatan", 12], ["jumlah", `=${columnName(beside + 1)}4*2`]]);
    await excelHost.person.edit(first!.name, `B${sheets[1]!.page.printArea.bottom + 4}`, "di bawah");
    const earlier = await excelHost.save();

    await excelHost.open(earlier);
    await writeThroughExcel(sheets);
    const fromExcel = await dumpSheets();
    await excelHost.open(Buffer.from(writeFile(Buffer.from(earlier), sheets)));
    const fromFile = await dumpSheets();
    expect(fromExcel.map(({ name }) => name)).toEqual(fromFile.map(({ name }) => name));
    expect(JSON.stringify(fromFile)).toContain("di bawah");
    for (const [i, sheet] of fromFile.entries()) expect(fromExcel[i]).toEqual(sheet);
  }, 30_000);
});

test("both adapters tell the same of hidden rows, columns and filters", async () => {
  const bytes = Buffer.from(hiddenWorkbook());
  await excelHost.open(bytes);
  const [fromFile, fromExcel] = [await readFile(bytes), await readThroughExcel()];
  expect(fromFile.grids.map(({ hidden }) => hidden === undefined)).toEqual([false, false, false, false, true]);
  expect(seen(fromExcel)).toEqual(seen(fromFile));
});

const dumpSheets = async () => ((await dumpWorkbook(null)) as { sheets: { name: string }[] }).sheets;

/** Without its last rows, and with other figures: what an earlier report may have been. */
function shortened(plan: SheetPlan): SheetPlan {
  const { bottom } = plan.page.printArea;
  const last = Math.max(1, bottom - 3);
  return {
    ...plan,
    cells: plan.cells.filter(({ row }) => row <= last).map((cell) => (typeof cell.value === "number" && cell.formula === null ? { ...cell, value: cell.value + 1 } : cell)),
    merges: plan.merges.filter((merge) => merge.bottom <= last),
    heights: Object.fromEntries(Object.entries(plan.heights).filter(([row]) => Number(row) <= last)),
    page: { ...plan.page, printArea: { ...plan.page.printArea, bottom: last }, rowBreaks: [] },
    charts: [],
  };
}
