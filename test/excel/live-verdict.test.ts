/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import { readFileSync } from "node:fs";
import { assess } from "../../src/domain/assess";
import { cellAt } from "../../src/domain/grid";
import { storedCheck } from "../../src/domain/last-check";
import { readWorkbook } from "../../src/excel/read-workbook";
import { writeSheets } from "../../src/excel/write-sheets";

const SHEET = "Hasil Pemeriksaan";
const { person } = excelHost;

async function verdict(): Promise<unknown> {
  const grid = (await readWorkbook()).grids.find(({ sheet }) => sheet === SHEET);
  return grid && cellAt(grid, 3, 1).value;
}

beforeAll(async () => {
  await excelHost.open(readFileSync("assets/examples/metro-barat-2022.xlsx"));
  await writeSheets(assess(await readWorkbook(), {}, "2023-01-31").sheets.filter(({ key }) => key === "hasil-pemeriksaan"));
});

it("stands, and is kept in the workbook", async () => {
  expect(await verdict()).toBe("BELUM SIAP");
  const { names } = await readWorkbook();
  expect(storedCheck(names, assess(await readWorkbook()).fingerprint)).toMatchObject({ ready: false, date: "2023-01-31", changed: false });
});

it.each<[string, string, string | number]>([
  ["Realisasi Anggaran", "C8", 250_844_951],
  ["Realisasi Anggaran", "C6", "Rp. 12.897.601"],
  ["Realisasi Anggaran", "C20", 7_514_001_545],
  ["Pegawai Golongan", "G21", 45],
  ["Masukan Keluaran", "C6", "4 Dokumen"],
])("%s!%s with another figure turns it, and with its own turns it back", async (sheet, cell, other) => {
  const own = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell).load("formulas");
    await context.sync();
    return range.formulas[0]?.[0] as string | number;
  });
  expect(own).not.toBe(other);
  await person.edit(sheet, cell, other);
  expect(await verdict()).toBe("BERUBAH SEJAK DIPERIKSA");
  await person.edit(sheet, cell, own);
  expect(await verdict()).toBe("BELUM SIAP");
});

it("a word beside the figures does not turn it", async () => {
  await person.edit("Realisasi Anggaran", "B6", "Perencanaan");
  expect(await verdict()).toBe("BELUM SIAP");
});
