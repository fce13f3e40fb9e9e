/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import { placeTabs } from "../../src/excel/place-tabs";
import { readWorkbook } from "../../src/excel/read-workbook";
import { writeSheets } from "../../src/excel/write-sheets";
import { dumpWorkbook } from "./dump-workbook";
import { samplePlan } from "./sample-plan";

it.each<[string, number, (number | null)[], (number | null)[]]>([
  ["all new: at the end", 2, [null, null], [null, null]],
  ["none new", 3, [1, 2], [null, null]],
  ["after the one before it", 4, [1, null, 3], [null, 2, null]],
  ["two in one gap keep their order", 4, [1, null, null, 2], [null, 2, 3, null]],
  ["first: before the next of ours", 4, [null, 2, null], [2, null, 4]],
  ["ours moved by the user", 4, [3, null, 0], [null, null, null]],
])("%s", (_, tabs, own, expected) => expect(placeTabs(tabs, own)).toEqual(expected));

const plans = ["a", "b", "c", "d"].map((key) => samplePlan({ key, name: key.toUpperCase(), cells: samplePlan().cells.filter(({ formula, link }) => formula === null && !link) }));
const [a, b, c, d] = plans as [(typeof plans)[0], (typeof plans)[0], (typeof plans)[0], (typeof plans)[0]];
const tabs = async () => (await readWorkbook()).grids.map(({ sheet }) => sheet);

beforeEach(() => excelHost.openNew());

it("sheets whose data came later go to their place among ours", async () => {
  await writeSheets([b, d]);
  await excelHost.person.addSheet("Milik saya");
  expect(await tabs()).toEqual(["Sheet1", "B", "D", "Milik saya"]);
  await writeSheets([a, b, c, d]);
  expect(await tabs()).toEqual(["Sheet1", "A", "B", "C", "D", "Milik saya"]);
});

it("an undo leaves the tabs as they were, also of a sheet that was deleted meanwhile", async () => {
  await writeSheets([b, d]);
  await excelHost.person.addSheet("Milik saya");
  const before = await dumpWorkbook();
  const receipt = await writeSheets([a, b, c, d]);
  await excelHost.person.deleteSheet("B");
  await receipt.undo({ force: true });
  expect(await dumpWorkbook()).toEqual(before);
});

it("an undo finds a place also when the user's own sheets went meanwhile", async () => {
  await writeSheets([b, d]);
  const receipt = await writeSheets([a, b, c, d]);
  await excelHost.person.deleteSheet("Sheet1");
  await excelHost.person.deleteSheet("D");
  const { syncs } = excelHost;
  await receipt.undo({ force: true });
  expect(excelHost.syncs - syncs).toBe(2);
  expect(await tabs()).toEqual(["B", "D"]);
});
