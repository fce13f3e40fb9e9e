/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import { TextDecoder, TextEncoder } from "node:util";
import { isExport, readExport } from "../../src/domain/imports/read-export";
import { planImport } from "../../src/domain/imports/plan-import";
import { tableTemplates } from "../../src/domain/template/index";
import { fillTable } from "../../src/excel/fill-table";
import { readWorkbook } from "../../src/excel/read-workbook";
import { createWorkbook } from "../../src/file/create-workbook";
import { rfkGrid } from "../domain/imports/export-of";
import { dump, seen, tableAreas } from "./filled-table";

// Browsers have them, jsdom has not.
beforeAll(() => void Object.assign(globalThis, { TextDecoder, TextEncoder }));

const RFK = readExport(rfkGrid([["7.01.01.2.01.0001", "Penyusunan dokumen", 1000, 900, 100], ["7.01.01.2.01.0006", "Koordinasi", 2000, 1500, 75]]));

it("an export goes into the ready rows of a prepared workbook, which does not grow, and can be taken back", async () => {
  if (!isExport(RFK)) throw new Error(RFK.problem);
  await excelHost.open(Buffer.from(createWorkbook(tableTemplates)));
  const before = await dump();
  const areas = await tableAreas();
  const workbook = await readWorkbook();
  const { fill } = planImport(workbook, [RFK]);
  if (!fill) throw new Error("nothing to write");
  const receipt = await fillTable(fill, workbook);
  expect(await tableAreas()).toEqual(areas);
  const { values, types } = await seen("A5:G7", "Anggaran");
  const rows = values as unknown[][];
  expect(rows.map((row) => [row[0], row[4], row[6]])).toEqual([["7.01.01.2.01.0001", 1000, 900], ["7.01.01.2.01.0006", 2000, 1500], ["", "", ""]]);
  expect((types as string[][]).slice(0, 2).map((row) => [row[0], row[6]])).toEqual([["String", "Double"], ["String", "Double"]]);

  const again = await readWorkbook();
  expect(planImport(again, [RFK])).toMatchObject({ fill: null, added: [] });
  await receipt.undo();
  expect(await dump()).toEqual(before);
}, 120_000);
