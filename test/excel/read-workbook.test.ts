/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import "./text-coding";
import { cellAt } from "../../src/domain/grid";
import { readWorkbook } from "../../src/excel/read-workbook";
import { hiddenWorkbook } from "../fixtures/hidden-workbook";
import { dumpWorkbook } from "./dump-workbook";

const { person, faults } = excelHost;

beforeEach(() => excelHost.openNew());
afterEach(() => faults.clear());

const run = (work: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

it("reads every kind of cell at its place", async () => {
  await run((context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("C5:F6");
    range.formulas = [["'=1+1", "=2*3", "=1/0", "2022-12-31"], ["'00123", true, "", 12.5]];
    context.workbook.worksheets.getItem("Sheet1").getRange("F6").numberFormat = [["0.00%"]];
  });
  const { grids } = await readWorkbook();
  const at = (row: number, column: number) => cellAt(grids[0]!, row, column);
  expect(at(5, 3)).toEqual({ value: "=1+1", formula: null, format: "General" });
  expect(at(5, 4)).toEqual({ value: 6, formula: "=2*3", format: "General" });
  expect(at(5, 5)).toEqual({ value: { error: "#DIV/0!" }, formula: "=1/0", format: "General" });
  expect(at(5, 6)).toEqual({ value: 44926, formula: null, format: "m/d/yyyy" });
  expect(at(6, 3).value).toBe("00123");
  expect(at(6, 4).value).toBe(true);
  expect(at(6, 5)).toEqual({ value: null, formula: null, format: "General" });
  expect(at(6, 6)).toEqual({ value: 12.5, formula: null, format: "0.00%" });
  expect(grids[0]!.rows[0]).toBeUndefined();
});

it("reads hidden and empty sheets, tables, and only names of the whole workbook", async () => {
  await person.addSheet("Data");
  await person.addSheet("Kosong");
  await person.edit("Data", "B3:C5", [["Program", "Pagu"], ["A", 10], ["B", 20]]);
  await run((context) => {
    const { worksheets, tables, names } = context.workbook;
    const table = tables.add("Data!B3:C5", true);
    table.name = "Anggaran";
    worksheets.getItem("Data").visibility = "Hidden";
    names.add("TahunLaporan", worksheets.getItem("Data").getRange("C4"));
    worksheets.getItem("Data").names.add("Setempat", worksheets.getItem("Data").getRange("C5"));
  });
  const book = await readWorkbook();
  expect(book.grids.map(({ sheet, visible, rows }) => [sheet, visible, rows.length])).toEqual([["Sheet1", true, 0], ["Data", false, 5], ["Kosong", true, 0]]);
  expect(book.tables).toEqual([{ name: "Anggaran", sheet: "Data", box: { top: 3, left: 2, bottom: 5, right: 3 }, headerRow: true, totalsRow: false }]);
  expect(book.names).toEqual([{ name: "TahunLaporan", refersTo: "Data!$C$4" }]);
});

it("changes nothing", async () => {
  await person.edit("Sheet1", "B2:C3", [["a", 1], ["=B2", 2]]);
  const before = await dumpWorkbook();
  await readWorkbook();
  expect(await dumpWorkbook()).toEqual(before);
});

describe("syncs", () => {
  const syncsOf = async (work: () => Promise<unknown>): Promise<number> => {
    const before = excelHost.syncs;
    await work();
    return excelHost.syncs - before;
  };
  const fill = async (sheets: number, rows: number): Promise<void> => {
    for (let n = 0; n < sheets; n++) {
      await person.addSheet(`L${n}`);
      await person.edit(`L${n}`, `A1:E${rows}`, Array.from({ length: rows }, (_, row) => [`Kegiatan ${row}`, row, row / 3, "=B1", "Rp 1.000"]));
    }
  };

  it("are two for a small and for a large workbook", async () => {
    expect(await syncsOf(readWorkbook)).toBe(2);
    await fill(12, 500);
    expect(await syncsOf(readWorkbook)).toBe(2);
  });

  it("are one more for each sheet that hides something", async () => {
    await excelHost.open(Buffer.from(hiddenWorkbook()));
    expect(await syncsOf(readWorkbook)).toBe(2 + 4);
  });

  it("are more, with the same result, beyond the limit of one answer", async () => {
    await fill(2, 1500);
    await person.edit("L1", "H1700", "akhir");
    const whole = await readWorkbook();
    faults.limits.response = 150_000;
    let chunked;
    expect(await syncsOf(async () => (chunked = await readWorkbook()))).toBeGreaterThan(4);
    expect(chunked).toEqual(whole);
  });

  it("fail with a plain sentence when even one row is too long", async () => {
    await person.edit("Sheet1", "A1:J1", "x".repeat(2000));
    faults.limits.response = 5000;
    await expect(readWorkbook()).rejects.toMatchObject({ code: "too-large", userMessage: expect.stringContaining("terlalu besar") });
  });
});
