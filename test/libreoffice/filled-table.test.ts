import { cellAt, parseBox, type Box } from "../../src/domain/grid";
import { anggaran } from "../../src/domain/template/anggaran";
import { withoutLists } from "../../src/domain/template/without-lists";
import { addTable } from "../../src/file/add-table";
import { fillTable } from "../../src/file/fill-table";
import { readWorkbook } from "../../src/file/read-workbook";
import { tableBook } from "../fixtures/file/table-book";
import { convertAll } from "./recalculate";

describe("a table that was filled", () => {
  const filled = fillTable(tableBook(), {
    table: "Anggaran", sheet: "Data Anggaran", box: parseBox("A3:D5") as Box, totalsRow: false, cells: [{ row: 5, column: 3, value: 250, format: null }],
    rows: [{ above: null, values: new Map<number, string | number>([[1, "1.03"], [3, 1000]]) }],
  });
  const added = addTable(tableBook({ table: 'ref="A3:D5"' }), { ...withoutLists(anggaran), name: "Anggaran2", readyRows: 0, rows: [["7.01.01.2.01.0001", "Program A", "Kegiatan A1", "Sub A11", 5, null, 4, 80, null, null]] });
  const [one, two] = convertAll([filled, added], "xlsx");

  it("is calculated over its new rows, and what hangs on it too", async () => {
    const { grids, tables } = await readWorkbook(one as Uint8Array);
    const at = (row: number, column: number) => cellAt(grids[0] ?? { sheet: "", visible: true, rows: [] }, row, column).value;
    expect([at(1, 6), at(4, 4), at(5, 4), at(6, 4), at(6, 1)]).toEqual([1350, 200, 500, 2000, "1.03"]);
    expect(tables.map(({ name, box }) => [name, box.bottom])).toEqual([["Anggaran", 6]]);
  });

  it("stands beside one that is added on a sheet of its own", async () => {
    const { grids, tables } = await readWorkbook(two as Uint8Array);
    expect(grids.map(({ sheet }) => sheet)).toEqual(["Data Anggaran", "Lain", "Anggaran"]);
    expect(tables.map(({ name, sheet }) => [name, sheet])).toEqual(expect.arrayContaining([["Anggaran", "Data Anggaran"], ["Anggaran2", "Anggaran"]]));
  });
});
