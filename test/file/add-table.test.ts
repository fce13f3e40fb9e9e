import { anggaran } from "../../src/domain/template/anggaran";
import { withoutLists } from "../../src/domain/template/without-lists";
import { addTable } from "../../src/file/add-table";
import { readWorkbook } from "../../src/file/read-workbook";
import { buildXlsx } from "../fixtures/file/build-xlsx";
import { partsOf, textOf } from "../fixtures/file/parts-of";
import { tableBook } from "../fixtures/file/table-book";

const template = { ...withoutLists(anggaran), name: "Baru", sheet: "Lain", readyRows: 0, rows: [["7.01.01.2.01.0001", "Program A", "Kegiatan A1", "Sub A11", 5, null, 4, 80, null, null]] };

describe("a table on a sheet of its own", () => {
  const before = tableBook();
  const after = addTable(before, template);

  it("is added at the end, filled, under a name that nobody has", async () => {
    const { grids, tables } = await readWorkbook(after);
    expect(grids.map(({ sheet }) => sheet)).toEqual(["Data Anggaran", "Lain", "Lain (2)"]);
    expect(tables.map(({ name, sheet, box }) => [name, sheet, box.bottom - box.top])).toEqual([["Anggaran", "Data Anggaran", 2], ["Baru", "Lain (2)", 1]]);
    expect(grids[2]?.rows[4]?.[6]?.value).toBe(4);
  });

  it("has a number of its own among the tables, and no mark of ours", async () => {
    expect(textOf(after, "xl/tables/table2.xml")).toContain(' id="4" name="Baru"');
    expect((await readWorkbook(after)).names.map(({ name }) => name)).toEqual(["Daftar", "Lain"]);
  });

  it("leaves every part of the user's as it is", () => {
    const [old, now] = [partsOf(before), partsOf(after)];
    expect(Object.keys(old).filter((part) => !now[part] || !old[part]?.equals(now[part])).sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"]);
  });

  it("is refused where the workbook is locked, and comes into one without styles", async () => {
    expect(() => addTable(buildXlsx({ head: '<workbookProtection lockStructure="1"/>' }), template)).toThrow(expect.objectContaining({ code: "protected" }));
    expect((await readWorkbook(addTable(buildXlsx({ styles: null }), template))).tables.map(({ name }) => name)).toEqual(["Baru"]);
  });
});
