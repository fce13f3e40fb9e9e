/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import { readFileSync } from "node:fs";
import { assess } from "../../src/domain/assess";
import { cellAt } from "../../src/domain/grid";
import { readWorkbook } from "../../src/excel/read-workbook";
import { writeSheets } from "../../src/excel/write-sheets";
import { dumpWorkbook } from "./dump-workbook";

beforeAll(() => excelHost.open(readFileSync("assets/examples/metro-barat-2022.xlsx")));

it("every cell of the report calculates to what the domain says, in four syncs, and can be taken back", async () => {
  const before = await dumpWorkbook();
  const syncs = excelHost.syncs;
  const { sheets } = assess(await readWorkbook());
  const receipt = await writeSheets(sheets);
  expect(excelHost.syncs - syncs).toBe(4);
  const { grids } = await readWorkbook();
  for (const [n, plan] of sheets.entries()) {
    const grid = grids.find(({ sheet }) => sheet === receipt.sheets[n])!;
    for (const { row, column, value, formula } of plan.cells) {
      const found = cellAt(grid, row, column);
      const expected = typeof value === "number" ? expect.closeTo(value, 6) : value === "" ? null : value;
      expect([plan.key, row, column, found.value]).toEqual([plan.key, row, column, expected]);
      expect([plan.key, row, column, found.formula]).toEqual([plan.key, row, column, formula]);
    }
  }
  await receipt.undo();
  expect(await dumpWorkbook()).toEqual(before);
}, 30_000);
