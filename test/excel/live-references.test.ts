/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import "./text-coding";
import { assess } from "../../src/domain/assess";
import { cellAt, cellName } from "../../src/domain/grid";
import { readWorkbook } from "../../src/excel/read-workbook";
import { writeSheets } from "../../src/excel/write-sheets";
import { namedWorkbook } from "../fixtures/named-workbook";
import { ODD_NAMES, UNASKABLE_NAMES } from "../fixtures/odd-names";
import { oddNamesWorkbook } from "../fixtures/odd-names-workbook";

const SHEET = "IKU 'utama' kita";

/** The figures that refer to the source, as they stand on the sheet of the report now. */
async function sourceFigures(sheet: string): Promise<Map<string, unknown>> {
  const grid = (await readWorkbook()).grids.find((each) => each.sheet === sheet);
  const figures = new Map<string, unknown>();
  grid?.rows.forEach((row, r) => row?.forEach((cell, c) => {
    if (/AVERAGEIFS|COUNT\('/.test(cell?.formula ?? "")) figures.set(cellName({ row: r + 1, column: c + 1 }), cell?.value);
  }));
  return figures;
}

async function written(bytes: Uint8Array) {
  await excelHost.open(bytes);
  const { sheets } = assess(await readWorkbook());
  await writeSheets(sheets);
  return sheets;
}

it("every name is asked for to the value that was read", async () => {
  const [plan] = await written(Buffer.from(await oddNamesWorkbook([...ODD_NAMES, ...UNASKABLE_NAMES])));
  const figures = await sourceFigures("Bab III Capaian IKU");
  expect(figures.size).toBe(2 * (ODD_NAMES.length + UNASKABLE_NAMES.length));
  const planned = new Map(plan?.cells.filter((cell) => figures.has(cellName(cell))).map((cell) => [cellName(cell), cell.value]));
  expect(figures).toEqual(planned);
});

it("figures stay with their names when the source is sorted, and are n/a when it is emptied", async () => {
  // Written as values, a name that begins with "=" would become a formula.
  const names = ODD_NAMES.filter((name) => !name.startsWith("="));
  await written(Buffer.from(await oddNamesWorkbook(names)));
  const before = await sourceFigures("Bab III Capaian IKU");
  await Excel.run(async (context) => {
    const body = context.workbook.worksheets.getItem(SHEET).getRange(`A4:F${3 + names.length}`).load("values");
    await context.sync();
    body.values = [...body.values].reverse();
    await context.sync();
  });
  expect(await sourceFigures("Bab III Capaian IKU")).toEqual(before);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange("E4:F5").clear("Contents");
    await context.sync();
  });
  const after = await sourceFigures("Bab III Capaian IKU");
  expect([...after].filter(([cell, value]) => value !== before.get(cell)).map(([, value]) => value)).toEqual(["n/a", "n/a", "n/a", "n/a"]);
});

it("structured references give the values that were read", async () => {
  const plans = await written(Buffer.from(await namedWorkbook()));
  const { grids } = await readWorkbook();
  for (const { name, cells } of plans) {
    const grid = grids.find(({ sheet }) => sheet === name);
    if (!grid) throw new Error(`${name} is not written`);
    for (const cell of cells) if (cell.formula?.includes("AVERAGEIFS")) expect([cell.formula, cellAt(grid, cell.row, cell.column).value]).toEqual([cell.formula, cell.value]);
  }
});
