import { readWorkbook } from "../../src/file/read-workbook";
import { buildXlsx } from "../fixtures/file/build-xlsx";
import { hiddenWorkbook } from "../fixtures/hidden-workbook";

it("hidden rows and columns of the used area are told, and whether a filter hides them", async () => {
  const { grids } = await readWorkbook(hiddenWorkbook());
  expect(grids.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
    ["Baris", { rows: [3, 5], columns: [], filtered: false }],
    ["Kolom", { rows: [], columns: [4, 5], filtered: false }],
    ["Saringan", { rows: [4], columns: [], filtered: true }],
    ["Tabel", { rows: [4, 5], columns: [], filtered: true }],
    ["Semua", undefined],
  ]);
});

it("a sheet without a cell hides nothing", async () => {
  const { grids } = await readWorkbook(buildXlsx({ sheets: [{ name: "S", before: '<cols><col min="1" max="16384" hidden="1"/></cols>', rows: '<row r="1" hidden="1"/>' }] }));
  expect(grids[0]).toEqual({ sheet: "S", visible: true, rows: [] });
});
