/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import { readFileSync } from "node:fs";
import "./text-coding";
import type { Workbook } from "../../src/domain/grid";
import { assess } from "../../src/domain/assess";
import { readWorkbook as readThroughExcel } from "../../src/excel/read-workbook";
import { writeSheets as writeThroughExcel } from "../../src/excel/write-sheets";
import { readWorkbook as readFile } from "../../src/file/read-workbook";
import { writeSheets as writeFile } from "../../src/file/write-sheets";
import { namedWorkbook } from "../fixtures/named-workbook";
import { dumpWorkbook } from "./dump-workbook";

/** All of a workbook that the domain sees, holes filled and nothing beyond the last cell. */
const seen = ({ grids, tables, names }: Workbook) => ({
  sheets: grids.map(({ sheet, visible, rows }) => ({
    sheet, visible,
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
    const ours = async () => ((await dumpWorkbook(null)) as { sheets: { name: string }[] }).sheets.filter(({ name }) => receipt.sheets.includes(name));
    const fromExcel = await ours();
    await excelHost.open(Buffer.from(writeFile(bytes, sheets)));
    const fromFile = await ours();
    expect(fromFile).toHaveLength(sheets.length);
    for (const [i, sheet] of fromFile.entries()) expect(fromExcel[i]).toEqual(sheet);
  });
});
