import { readFileSync } from "node:fs";
import { assess } from "../../src/domain/assess";
import { cellAt, cellName } from "../../src/domain/grid";
import type { SheetPlan } from "../../src/domain/sheet-plan";
import { readWorkbook } from "../../src/file/read-workbook";
import { writeSheets } from "../../src/file/write-sheets";
import { zipParts } from "../fixtures/file/build-xlsx";
import { partsOf } from "../fixtures/file/parts-of";
import { namedWorkbook } from "../fixtures/named-workbook";
import { samplePlan } from "../fixtures/file/plan";
import { convert } from "./recalculate";

const metroBarat = new Uint8Array(readFileSync("assets/examples/metro-barat-2022.xlsx"));
const TIME_LIMIT_MS = 150_000;

/** Without the kept values LibreOffice has to calculate. */
function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(partsOf(bytes)).map(([name, content]) => {
    const isSheet = name.startsWith("xl/worksheets/sheet");
    return [name, isSheet ? content.toString("utf8").replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1") : content] as const;
  });
  return zipParts(Object.fromEntries(parts));
}

/** The number of formulas that were compared. */
async function expectSameValues(plans: readonly SheetPlan[], base: Uint8Array = metroBarat): Promise<number> {
  const bare = withoutValues(writeSheets(base, plans));
  const { grids } = await readWorkbook(convert(bare, "xlsx"));
  let compared = 0;
  for (const plan of plans) {
    const grid = grids.find((candidate) => candidate.sheet === plan.name);
    if (!grid) throw new Error(`LibreOffice lost ${plan.name}`);
    for (const cell of plan.cells) {
      if (cell.formula === null) continue;
      const place = `${plan.name}!${cellName(cell)} ${cell.formula}`;
      const { value } = cellAt(grid, cell.row, cell.column);
      if (typeof cell.value === "number") expect([place, typeof value === "number" && Math.abs(value - cell.value) < 1e-6]).toEqual([place, true]);
      else expect([place, value]).toEqual([place, cell.value === "" ? null : cell.value]);
      compared++;
    }
  }
  return compared;
}

it("LibreOffice calculates numbers, texts and booleans to the values kept beside the formulas", async () => {
  expect(await expectSameValues([samplePlan()])).toBe(4);
}, TIME_LIMIT_MS);

it("LibreOffice calculates every formula of the Metro Barat report to the domain's value", async () => {
  const { sheets } = assess(await readWorkbook(metroBarat));
  expect(await expectSameValues(sheets)).toBeGreaterThan(50);
}, TIME_LIMIT_MS);

it("LibreOffice follows structured references into tables bound by name", async () => {
  const base = await namedWorkbook();
  const { sheets } = assess(await readWorkbook(base));
  expect(sheets.flatMap(({ cells }) => cells).filter(({ formula }) => formula?.startsWith("=INDEX(Anggaran[")).length).toBeGreaterThan(5);
  expect(await expectSameValues(sheets, base)).toBeGreaterThan(40);
}, TIME_LIMIT_MS);
