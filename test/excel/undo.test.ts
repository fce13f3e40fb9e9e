/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import { writeSheets } from "../../src/excel/write-sheets";
import { dumpWorkbook } from "./dump-workbook";
import { cell, samplePlan } from "./sample-plan";

const NAME = "Bab III Realisasi Anggaran";
const { person, faults } = excelHost;
const other = samplePlan({ key: "capaian-iku", name: "Bab III Capaian IKU" });
/** The same sheet with less in it, and with other looks. */
const changed = samplePlan({ cells: [cell(1, 1, "Ringkas", "title"), cell(2, 2, 5, "percent", "=2+3")], merges: [{ top: 1, left: 1, bottom: 2, right: 1 }], widths: [30], heights: {}, freezeRows: 0 });

beforeEach(async () => {
  await excelHost.openNew();
  await person.addSheet("Data");
  await person.edit("Data", "A1:C3", [["Kegiatan", "Pagu", "Realisasi"], ["Penilaian", 4000, 3000], ["Pembinaan", 2000, 1000]]);
  await person.select("Data", "B2");
});
afterEach(() => faults.clear());

it("takes new sheets and their marks away", async () => {
  const before = await dumpWorkbook();
  const receipt = await writeSheets([samplePlan(), other], { activate: other.key });
  await receipt.undo();
  expect(await dumpWorkbook()).toEqual(before);
});

it("restores a rewritten sheet whole", async () => {
  await writeSheets([samplePlan()]);
  const before = await dumpWorkbook();
  const receipt = await writeSheets([changed, other]);
  expect(await dumpWorkbook()).not.toEqual(before);
  await receipt.undo();
  expect(await dumpWorkbook()).toEqual(before);
});

it("takes three syncs: compare, look, restore", async () => {
  const receipt = await writeSheets([samplePlan(), other]);
  const syncs = excelHost.syncs;
  await receipt.undo();
  expect(excelHost.syncs - syncs).toBe(3);
});

describe("after somebody worked on the sheets", () => {
  it.each([
    ["a cell was edited", () => person.edit(NAME, "B4", "lain")],
    ["a cell was filled", () => person.edit(NAME, "H30", 1)],
    ["a cell was emptied", () => person.edit(NAME, "B5", null)],
    ["a sheet was deleted", () => person.deleteSheet(other.name)],
  ])("refuses because %s, and obeys when forced", async (_, edit) => {
    const before = await dumpWorkbook();
    const receipt = await writeSheets([samplePlan(), other]);
    await edit();
    const edited = await dumpWorkbook();
    await expect(receipt.undo()).rejects.toMatchObject({ code: "changed-meanwhile" });
    expect(await dumpWorkbook()).toEqual(edited);
    await receipt.undo({ force: true });
    expect(await dumpWorkbook()).toEqual(before);
  });

  it("brings back, when forced, a rewritten sheet that was deleted", async () => {
    await writeSheets([samplePlan()]);
    const before = await dumpWorkbook();
    const receipt = await writeSheets([changed]);
    await person.deleteSheet(NAME);
    await expect(receipt.undo()).rejects.toMatchObject({ code: "changed-meanwhile" });
    await receipt.undo({ force: true });
    expect(await dumpWorkbook()).toEqual(before);
    expect((await writeSheets([samplePlan()])).sheets).toEqual([NAME]);
  });

  it("is not troubled by new figures in the source, nor by a new name of the sheet", async () => {
    const before = await dumpWorkbook();
    const receipt = await writeSheets([samplePlan(), other]);
    await person.edit("Data", "B2", 8000);
    await person.edit("Data", "B2", 4000);
    await person.renameSheet(NAME, "Lampiran");
    await receipt.undo();
    expect(await dumpWorkbook()).toEqual(before);
  });
});

it("leaves the user where they are, unless that sheet goes", async () => {
  const receipt = await writeSheets([samplePlan()], { activate: "realisasi-anggaran" });
  await person.select("Sheet1", "C3");
  await receipt.undo();
  expect(await dumpWorkbook()).toMatchObject({ active: "Sheet1", selected: "Sheet1!C3" });
});

describe("a failure of the undo", () => {
  it("once is overcome, at whatever action", async () => {
    await writeSheets([samplePlan()]);
    const before = await dumpWorkbook("A1:H6");
    for (const action of [0, 1, 2, 3, 10, 25, 60, 120, 180]) {
      const receipt = await writeSheets([changed, other]);
      faults.fail({ code: "GeneralException", sync: 3, action });
      await receipt.undo();
      faults.clear();
      expect([action, await dumpWorkbook("A1:H6")]).toEqual([action, before]);
    }
  });

  it("before anything was changed leaves the write as it is", async () => {
    const receipt = await writeSheets([samplePlan()]);
    const written = await dumpWorkbook();
    faults.startCellEdit("refuse");
    await expect(receipt.undo()).rejects.toMatchObject({ code: "cell-editing" });
    await expect(receipt.undo({ force: true })).rejects.toMatchObject({ code: "cell-editing" });
    faults.endCellEdit();
    expect(await dumpWorkbook()).toEqual(written);
    await receipt.undo();
  });

  it("in its midst, for good, is told", async () => {
    const receipt = await writeSheets([samplePlan()]);
    faults.fail({ code: "GeneralException", sync: 3, action: 1 });
    faults.fail({ code: "AccessDenied", sync: 4 });
    await expect(receipt.undo()).rejects.toMatchObject({ code: "undo-failed", userMessage: expect.stringContaining(NAME) });
  });
});
