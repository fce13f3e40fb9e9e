import { readFileSync } from "node:fs";
import { cellAt, cellName } from "../../src/domain/grid";
import { readWorkbook } from "../../src/file/read-workbook";
import { writeSheets } from "../../src/file/write-sheets";
import { zipParts } from "../fixtures/file/build-xlsx";
import { partsOf, textOf } from "../fixtures/file/parts-of";
import { samplePlan } from "../fixtures/file/plan";
import { convert } from "./recalculate";

const metroBarat = new Uint8Array(readFileSync("assets/examples/metro-barat-2022.xlsx"));

/** Without the kept values LibreOffice has to calculate. */
function withoutValues(bytes: Uint8Array, part: string): Uint8Array {
  const xml = textOf(bytes, part);
  const bare = xml.replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1");
  expect(bare).not.toBe(xml);
  return zipParts({ ...partsOf(bytes), [part]: bare });
}

it("LibreOffice calculates every written formula to the value kept beside it", async () => {
  const plan = samplePlan();
  const recalculated = convert(withoutValues(writeSheets(metroBarat, [plan]), "xl/worksheets/sheet9.xml"), "xlsx");
  const grid = (await readWorkbook(recalculated)).grids.find((candidate) => candidate.sheet === plan.name);
  if (!grid) throw new Error("LibreOffice lost the sheet");
  const formulas = plan.cells.filter((cell) => cell.formula !== null);
  expect(formulas).toHaveLength(4);
  for (const cell of formulas) expect([cellName(cell), cellAt(grid, cell.row, cell.column).value]).toEqual([cellName(cell), cell.value]);
}, 150_000);
