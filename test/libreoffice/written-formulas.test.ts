import fc from "fast-check";
import { readFileSync } from "node:fs";
import { assess } from "../../src/domain/assess";
import type { SheetPlan } from "../../src/domain/sheet-plan";
import { readWorkbook } from "../../src/file/read-workbook";
import { samplePlan } from "../fixtures/file/plan";
import { generatedWorkbook, writeGenerated } from "../fixtures/generated/report-workbook";
import { namedWorkbook } from "../fixtures/named-workbook";
import { compareFormulas, type Written } from "./compare-formulas";

const TIME_LIMIT_MS = 600_000;
const GENERATED = 200;
const example = (name: string): Uint8Array => new Uint8Array(readFileSync(`assets/examples/${name}.xlsx`));

async function expectSameValues(base: Uint8Array, plans: readonly SheetPlan[]): Promise<number> {
  const { compared, differing } = await compareFormulas([{ name: "workbook", base, plans }]);
  expect(differing).toEqual([]);
  return compared;
}

it("LibreOffice calculates numbers, texts and booleans to the values kept beside the formulas", async () => {
  expect(await expectSameValues(example("metro-barat-2022"), [samplePlan()])).toBe(4);
}, TIME_LIMIT_MS);

it("LibreOffice calculates every formula of the Metro Barat report to the domain's value", async () => {
  const base = example("metro-barat-2022");
  expect(await expectSameValues(base, assess(await readWorkbook(base)).sheets)).toBeGreaterThan(100);
}, TIME_LIMIT_MS);

it.each([null, 1, 2, 3, 4] as const)("LibreOffice calculates every formula of the complete example to the domain's value, triwulan %p", async (triwulan) => {
  const base = example("contoh-lengkap");
  const { sheets } = assess(await readWorkbook(base), { triwulan });
  expect(sheets.length).toBeGreaterThan(8);
  expect(await expectSameValues(base, sheets)).toBeGreaterThan(200);
}, TIME_LIMIT_MS);

it("LibreOffice follows structured references into tables bound by name", async () => {
  const base = await namedWorkbook();
  const { sheets } = assess(await readWorkbook(base));
  expect(sheets.flatMap(({ cells }) => cells).filter(({ formula }) => formula?.includes("Anggaran[")).length).toBeGreaterThan(5);
  expect(await expectSameValues(base, sheets)).toBeGreaterThan(40);
}, TIME_LIMIT_MS);

it(`LibreOffice calculates every formula of ${GENERATED} generated workbooks to the domain's value`, async () => {
  const generated = fc.sample(generatedWorkbook, { numRuns: GENERATED, seed: 53_2014 });
  const written = await Promise.all(generated.map(async (each, i): Promise<Written> => {
    const base = await writeGenerated(each);
    return { name: `#${i}`, base, plans: assess(await readWorkbook(base), each.choices).sheets };
  }));
  const { compared, differing } = await compareFormulas(written);
  expect(differing.slice(0, 50)).toEqual([]);
  expect(compared).toBeGreaterThan(GENERATED * 50);
}, TIME_LIMIT_MS);
