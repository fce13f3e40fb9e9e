/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import { watchWorkbook } from "../../src/excel/watch-workbook";
import { writeSheets } from "../../src/excel/write-sheets";
import { samplePlan } from "./sample-plan";

const { person, coauthor } = excelHost;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** Longer than the pause that the watch waits for. */
const settled = (): Promise<void> => wait(260);

let calls = 0;
let stop: () => Promise<void>;

beforeAll(async () => {
  await person.addSheet("Data");
  await person.edit("Data", "A1:C3", 1);
  await excelHost.eventsDelivered();
});
beforeEach(async () => {
  stop = await watchWorkbook(() => calls++);
  calls = 0;
});
afterEach(() => stop());

it("calls at once for an edit after a calm", async () => {
  await person.edit("Data", "A1", 4);
  await wait(60);
  expect(calls).toBe(1);
  await settled();
  expect(calls).toBe(1);
});

it("calls once for what comes together, by whomever", async () => {
  await Promise.all([person.edit("Data", "A1", 1), coauthor.edit("Data", "B2:C3", 7), person.edit("Data", "A2", 3)]);
  await settled();
  expect(calls).toBe(1);
});

it("calls once more for a burst of edits after the first", async () => {
  await person.edit("Data", "A1", 1);
  await wait(60);
  for (const value of [2, 3, 4]) await person.edit("Data", "A1", value);
  await settled();
  expect(calls).toBe(2);
});

it.each([
  ["an edit", () => person.edit("Data", "A1", 5)],
  ["a co-author's edit", () => coauthor.edit("Data", "A1", 6)],
  ["a new sheet", () => person.addSheet("Baru")],
  ["a deleted sheet", () => person.deleteSheet("Baru")],
  ["inserted rows", () => person.insertRows("Data", 2)],
  ["deleted rows", () => person.deleteRows("Data", 2)],
  ["what was taken back", async () => {
    await person.deleteRows("Data", 3);
    await settled();
    calls = 0;
    await person.undo();
  }],
  ["rows that are hidden", () => person.hideRows("Data", 2)],
  ["rows that are shown again", () => person.hideRows("Data", 2, 1, false)],
])("hears %s", async (_, work) => {
  await work();
  await settled();
  expect(calls).toBe(1);
});

it("hears a calculation whose edit got lost", async () => {
  await person.edit("Data", "E1", "=A1*2");
  await settled();
  calls = 0;
  excelHost.events.loseNext(1);
  await person.edit("Data", "A1", 77);
  await settled();
  expect(calls).toBe(1);
  await person.edit("Data", "E1", "");
  await settled();
});

it("does not put the call off for ever while edits keep coming", async () => {
  const end = performance.now() + 1400;
  while (performance.now() < end) {
    await person.edit("Data", "A1", Math.round(performance.now()));
    await wait(60);
  }
  expect(calls).toBeGreaterThan(1);
  expect(calls).toBeLessThan(7);
});

it("is deaf to our own writes and undos, but not to an edit beside them", async () => {
  const receipt = await writeSheets([samplePlan()]);
  await settled();
  expect(calls).toBe(0);
  const again = await writeSheets([samplePlan()]);
  await settled();
  expect(calls).toBe(0);
  await again.undo();
  await person.edit("Data", "A1", 9);
  await settled();
  expect(calls).toBe(1);
  await receipt.undo({ force: true });
  await settled();
  expect(calls).toBe(1);
});

it("hears edits of a report sheet once the write is over", async () => {
  const receipt = await writeSheets([samplePlan()]);
  await wait(1100);
  await person.edit("Bab III Realisasi Anggaran", "B4", "lain");
  await settled();
  expect(calls).toBe(1);
  await receipt.undo({ force: true });
});

it("registers with Excel once, however many watch, and lets go when the last one leaves", async () => {
  let others = 0;
  const syncs = excelHost.syncs;
  const stopOther = await watchWorkbook(() => others++);
  expect(excelHost.syncs).toBe(syncs);
  await person.edit("Data", "A1", 1);
  await settled();
  expect([calls, others]).toEqual([1, 1]);
  await stopOther();
  await person.edit("Data", "A1", 2);
  await settled();
  expect([calls, others]).toEqual([2, 1]);
  await stop();
  await person.edit("Data", "A1", 3);
  await settled();
  expect(calls).toBe(2);
  stop = await watchWorkbook(() => calls++);
  await person.edit("Data", "A1", 4);
  await settled();
  expect(calls).toBe(3);
});

it("can be begun again after Excel refused to register", async () => {
  await stop();
  const fault = excelHost.faults.fail({ code: "GeneralException" });
  await expect(watchWorkbook(() => calls++)).rejects.toMatchObject({ code: "host-failed" });
  expect(fault.fired).toBe(true);
  stop = await watchWorkbook(() => calls++);
  await person.edit("Data", "A1", 8);
  await settled();
  expect(calls).toBe(1);
});
