/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import { readFileSync } from "node:fs";
import { TextDecoder, TextEncoder } from "node:util";
import type { Workbook } from "../../src/domain/grid";
import { defaultSettings } from "../../src/domain/settings";
import { assess } from "../../src/domain/assess";
import { readWorkbook as readThroughExcel } from "../../src/excel/read-workbook";
import { writeSheets as writeThroughExcel } from "../../src/excel/write-sheets";
import { readWorkbook as readFile } from "../../src/file/read-workbook";
import { writeSheets as writeFile } from "../../src/file/write-sheets";

const metroBarat = readFileSync("assets/examples/metro-barat-2022.xlsx");

// jsdom leaves out what every browser and Node have.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** All of a workbook that the domain sees, holes filled and nothing beyond the last cell. */
const seen = ({ grids, tables, names }: Workbook) => ({
  sheets: grids.map(({ sheet, visible, rows }) => ({
    sheet, visible,
    cells: rows.flatMap((row, r) => (row ?? []).flatMap((cell, c) => (cell && cell.value !== null ? [`${r + 1},${c + 1} ${JSON.stringify(cell)}`] : []))),
  })),
  tables, names: [...names].sort((a, b) => (a.name < b.name ? -1 : 1)),
});

beforeEach(() => excelHost.open(metroBarat));

test("both adapters read the same workbook alike, cell by cell", async () => {
  const [fromFile, fromExcel] = [await readFile(metroBarat), await readThroughExcel()];
  expect(seen(fromExcel)).toEqual(seen(fromFile));
  expect(assess(fromExcel)).toEqual(assess(fromFile));
});

test("both adapters write the same sheets: values, formulas, formats and marks", async () => {
  const { sheets } = assess(await readFile(metroBarat), defaultSettings);
  await writeThroughExcel(sheets);
  const [fromFile, fromExcel] = [seen(await readFile(writeFile(metroBarat, sheets))), seen(await readThroughExcel())];
  expect(fromExcel.sheets.map(({ sheet }) => sheet)).toEqual(fromFile.sheets.map(({ sheet }) => sheet));
  for (const [i, sheet] of fromFile.sheets.entries()) expect(fromExcel.sheets[i]).toEqual(sheet);
  expect(fromExcel.names.map(({ name }) => name)).toEqual(fromFile.names.map(({ name }) => name));
});
