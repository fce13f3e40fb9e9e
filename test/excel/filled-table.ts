import type { Workbook } from "../../src/domain/grid";
import type { FillCell, FillValue, TableFill } from "../../src/domain/table-fill";
import { readWorkbook } from "../../src/excel/read-workbook";
import { dumpWorkbook } from "./dump-workbook";

export const SHEET = "Anggaran";

/** Header in row 4; two kegiatan, the second of whose Kode is a text by its format. Serapan is calculated. */
const CELLS = [
  ["Kode", "Kegiatan", "Pagu", "Realisasi", "Serapan"],
  ["7.01.01.2.01", "Perencanaan", 1000, 500, "=IFERROR(Anggaran[[#This Row],[Realisasi]]/Anggaran[[#This Row],[Pagu]],\"\")"],
  ["7.01.01.2.02", "Keuangan", 2000, null, "=IFERROR(Anggaran[[#This Row],[Realisasi]]/Anggaran[[#This Row],[Pagu]],\"\")"],
] as const;

/** Puts the table on a sheet of its own, with looks of its own, and something the user keeps beside and further down. */
export async function prepareTable(): Promise<void> {
  await excelHost.openNew();
  await excelHost.person.addSheet(SHEET);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange("A1").values = [["Pagu dan Realisasi Anggaran"]];
    sheet.getRange("A4:B6").numberFormat = [["@", "@"], ["@", "@"], ["@", "@"]];
    sheet.getRange("A4:E6").values = CELLS.map((row) => row.map((value) => (typeof value === "string" && value.startsWith("=") ? "" : (value ?? ""))));
    sheet.tables.add("A4:E6", true).name = "Anggaran";
    await context.sync();
    sheet.getRange("E5:E6").formulas = CELLS.slice(1).map((row) => [row[4]]);
    sheet.getRange("C5:D6").numberFormat = [["#,##0", "#,##0"], ["#,##0", "#,##0"]];
    sheet.getRange("A6:E6").format.fill.color = "#DDEBF7";
    sheet.getRange("A6:E6").format.borders.getItem("EdgeBottom").style = "Continuous";
    sheet.getRange("G5").values = [["catatan"]];
    sheet.getRange("B12").values = [["Diperiksa"]];
    sheet.getRange("C7").format.font.bold = true;
    sheet.getRange("C7").numberFormat = [["0.00"]];
    await context.sync();
  });
}

export const fill = (cells: readonly Omit<FillCell, "format">[], rows: readonly Readonly<Record<number, FillValue>>[] = [], more: Partial<TableFill> = {}): TableFill => ({
  table: "Anggaran",
  sheet: SHEET,
  box: { top: 4, left: 1, bottom: 6, right: 5 },
  totalsRow: false,
  cells: cells.map((cell) => ({ ...cell, format: null })),
  rows: rows.map((values) => ({ above: null, values: new Map(Object.entries(values).map(([column, value]) => [Number(column), value])) })),
  ...more,
});

export const reading = (): Promise<Workbook> => readWorkbook();

/** All that can be seen, and how far each table reaches. */
export const dump = async (): Promise<unknown> => ({ workbook: await dumpWorkbook(), tables: await tableAreas() });

export const tableAreas = (): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name");
    await context.sync();
    const ranges = tables.items.map((table) => table.getRange().load("address"));
    await context.sync();
    return ranges.map(({ address }) => address);
  });

export const seen = (address: string, sheet = SHEET): Promise<{ readonly formulas: unknown; readonly values: unknown; readonly formats: unknown; readonly types: unknown }> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas,values,numberFormat,valueTypes");
    await context.sync();
    return { formulas: range.formulas, values: range.values, formats: range.numberFormat, types: range.valueTypes };
  });
