/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import { writeSheets } from "../../src/excel/write-sheets";
import { dumpWorkbook } from "./dump-workbook";
import { samplePlan } from "./sample-plan";

const NAME = "Bab III Realisasi Anggaran";
const broken = (...rowBreaks: number[]) => samplePlan({ page: { ...samplePlan().page, rowBreaks } });

beforeEach(() => excelHost.openNew());

async function breaks(): Promise<number[]> {
  const dump = (await dumpWorkbook()) as { sheets: { name: string; breaks: number[] }[] };
  return dump.sheets.find(({ name }) => name === NAME)!.breaks.map((row) => row + 1);
}

it("pages begin where the plan says, and only there", async () => {
  await writeSheets([broken(4, 5)]);
  expect(await breaks()).toEqual([4, 5]);
  await writeSheets([broken(3)]);
  expect(await breaks()).toEqual([3]);
  await writeSheets([samplePlan()]);
  expect(await breaks()).toEqual([]);
});

it("an undo restores those that were there", async () => {
  await writeSheets([broken(4, 5)]);
  const before = await dumpWorkbook();
  const receipt = await writeSheets([broken(2)]);
  await receipt.undo();
  expect(await dumpWorkbook()).toEqual(before);
});

it("no more are set than Excel takes", async () => {
  await writeSheets([broken(...Array.from({ length: 1_500 }, (_, i) => i + 2))]);
  expect(await breaks()).toHaveLength(1_023);
});
