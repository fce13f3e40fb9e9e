/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import type { WorkbookError } from "../../src/domain/workbook-error";
import { fillTable } from "../../src/excel/fill-table";
import { dump, fill, prepareTable, reading, seen, SHEET, tableAreas } from "./filled-table";

const { person, coauthor, faults } = excelHost;

const SERAPAN = "=IFERROR(Anggaran[[#This Row],[Realisasi]]/Anggaran[[#This Row],[Pagu]],\"\")";
/** One figure changed, one filled in, two rows more. */
const CHANGED = [{ row: 5, column: 4, value: 750 }, { row: 6, column: 4, value: 1500.5 }];
const import2 = fill(
  CHANGED,
  [{ 1: "7.01.02.2.01", 2: "=Pembinaan", 3: 3000, 4: 0 }, { 1: "7.01.03.2.01", 2: "Ketenteraman", 3: 4000, 4: 4000 }],
);

beforeEach(prepareTable);
afterEach(() => faults.clear());

it("sets figures and adds rows, that look as the last one and go on with its formulas", async () => {
  const receipt = await fillTable(import2, await reading());
  expect([receipt.sheets, await tableAreas()]).toEqual([[SHEET], ["Anggaran!A4:E8"]]);
  const { formulas, formats, types } = await seen("A5:E8");
  expect(formulas).toEqual([
    ["7.01.01.2.01", "Perencanaan", 1000, 750, SERAPAN],
    ["7.01.01.2.02", "Keuangan", 2000, 1500.5, SERAPAN],
    ["7.01.02.2.01", "=Pembinaan", 3000, 0, SERAPAN],
    ["7.01.03.2.01", "Ketenteraman", 4000, 4000, SERAPAN],
  ]);
  expect(formats).toEqual(Array.from({ length: 4 }, () => ["@", "@", "#,##0", "#,##0", "General"]));
  expect(types).toEqual(Array.from({ length: 4 }, () => ["String", "String", "Double", "Double", "Double"]));
  expect((await seen("E5:E8")).values).toEqual([[0.75], [0.75025], [0], [1]]);
});

it("leaves everything else, beside and below, as it is", async () => {
  await fillTable(import2, await reading());
  expect([(await seen("A1")).values, (await seen("G5")).values, (await seen("B12")).values]).toEqual([[["Pagu dan Realisasi Anggaran"]], [["catatan"]], [["Diperiksa"]]]);
});

it("begins in the rows that the table has empty", async () => {
  await person.edit(SHEET, "A6:D6", [[null, null, null, null]]);
  await fillTable(fill([], [{ 1: "7.01.02.2.01", 3: 10, 4: 5 }, { 1: "7.01.03.2.01", 3: 8, 4: 4 }]), await reading());
  expect(await tableAreas()).toEqual(["Anggaran!A4:E7"]);
  expect((await seen("A6:E7")).values).toEqual([["7.01.02.2.01", "", 10, 5, 0.5], ["7.01.03.2.01", "", 8, 4, 0.5]]);
});

it("keeps a code a text in a cell that was not for texts, and a number a number in one that was", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange("A6").numberFormat = [["General"]];
    context.workbook.worksheets.getItem(SHEET).getRange("D6").numberFormat = [["@"]];
    await context.sync();
  });
  const before = await dump();
  const receipt = await fillTable(fill([{ row: 6, column: 1, value: "7.01" }, { row: 6, column: 4, value: 12.5 }]), await reading());
  const { values, formats, types } = await seen("A6:D6");
  expect([values, formats, types]).toEqual([[["7.01", "Keuangan", 2000, 12.5]], [["@", "@", "#,##0", "#,##0.00"]], [["String", "String", "Double", "Double"]]]);
  await receipt.undo();
  expect(await dump()).toEqual(before);
});

it("takes four syncs, and four to take it back", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange("A7:E20").clear("Formats");
    await context.sync();
  });
  const workbook = await reading();
  let syncs = excelHost.syncs;
  const receipt = await fillTable(fill(CHANGED, Array.from({ length: 5 }, (_, n) => ({ 1: `7.01.04.2.0${n}`, 3: n }))), workbook);
  expect(excelHost.syncs - syncs).toBe(4);
  syncs = excelHost.syncs;
  await receipt.undo();
  expect(excelHost.syncs - syncs).toBe(4);
});

describe("is refused, with nothing changed,", () => {
  it.each<[string, string, () => unknown]>([
    ["when a figure was edited since", "changed-meanwhile", () => person.edit(SHEET, "D5", 501)],
    ["when a line was edited that is not written to", "changed-meanwhile", () => person.edit(SHEET, "B6", "Lain")],
    ["when a cell has a formula by now, though of the same result", "changed-meanwhile", () => person.edit(SHEET, "C5", "=500+500")],
    ["when a row came into the table", "changed-meanwhile", () => person.insertRows(SHEET, 6)],
    ["when the sheet is called otherwise", "changed-meanwhile", () => person.renameSheet(SHEET, "Lain")],
    ["when the table is gone", "item-gone", () => person.deleteSheet(SHEET)],
    ["when the sheet is protected", "protected", () => person.protectSheet(SHEET)],
    ["when the sheet is filtered", "filter-conflict", () => person.filterSheet(SHEET, true)],
    ["when the table is filtered", "filter-conflict", () => person.filterTable("Anggaran", true)],
    ["when something stands below the table", "no-room", () => person.edit(SHEET, "C8", 7)],
    ["when another table stands below it", "no-room", () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange("E7:F7").values = [["Kode", "Nama"]];
      sheet.tables.add("E7:F8", true);
      await context.sync();
    })],
    ["when merged cells stand below it", "no-room", () => Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange("D8:F8").merge();
      await context.sync();
    })],
  ])("%s", async (_, code, change) => {
    const workbook = await reading();
    await change();
    const before = await dump();
    await expect(fillTable(import2, workbook)).rejects.toMatchObject({ code });
    expect(await dump()).toEqual(before);
  });

  it("and another table in the way is called by its name", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange("E7:F7").values = [["Kode", "Nama"]];
      sheet.tables.add("E7:F8", true).name = "Lain";
      await context.sync();
    });
    await expect(fillTable(import2, await reading())).rejects.toMatchObject({ code: "no-room", userMessage: expect.stringContaining("Lain") });
  });

  it("though what stands below does not matter when no row is added", async () => {
    await person.edit(SHEET, "C7", 7);
    await fillTable(fill(CHANGED), await reading());
    expect((await seen("C7:D7")).values).toEqual([[7, ""]]);
  });

  it("when it is stopped, before or in the middle", async () => {
    const workbook = await reading();
    const before = await dump();
    for (const at of [1, 2]) {
      const stop = new AbortController();
      const onProgress = ({ done }: { done: number }): void => void (done === at && stop.abort());
      const outcome = await fillTable(import2, workbook, { signal: stop.signal, onProgress }).then(() => "written", (error: unknown) => (error as WorkbookError).code);
      if (at === 1) expect(outcome).toBe("stopped");
      if (outcome === "stopped") expect([at, await dump()]).toEqual([at, before]);
    }
  });
});

describe("when Excel breaks off", () => {
  it("at whatever action, the workbook is as before", async () => {
    const workbook = await reading();
    const before = await dump();
    let refused = 0;
    for (const sync of [1, 2, 3, 4, 5]) {
      for (let action = 0, fired = true; fired; action++) {
        const fault = faults.fail({ code: "GeneralException", sync, action });
        if (action > 200) throw new Error("there is no end to the actions");
        const outcome = fillTable(import2, workbook);
        await outcome.then((receipt) => receipt.undo(), (error: unknown) => {
          refused++;
          expect([sync, action, (error as WorkbookError).code]).toEqual([sync, action, "host-failed"]);
        });
        fired = fault.fired;
        faults.clear();
        expect([sync, action, await dump()]).toEqual([sync, action, before]);
      }
    }
    expect(refused).toBeGreaterThan(60);
  }, 300_000);

  it("says that nothing has changed", async () => {
    const workbook = await reading();
    faults.fail({ code: "GeneralException", sync: 4, action: 4 });
    await expect(fillTable(import2, workbook)).rejects.toMatchObject({ code: "host-failed", userMessage: expect.stringContaining("seperti semula") });
  });

  it("and it cannot be taken back, it is told what may be left", async () => {
    const workbook = await reading();
    faults.fail({ code: "GeneralException", sync: 4, action: 9 });
    faults.fail({ code: "AccessDenied", sync: 5 });
    faults.fail({ code: "AccessDenied", sync: 6 });
    await expect(fillTable(import2, workbook)).rejects.toMatchObject({ code: "undo-failed", userMessage: expect.stringContaining("Anggaran") });
  });
});

describe("taking it back", () => {
  it("makes cells, formats and the table's size as they were", async () => {
    const before = await dump();
    const receipt = await fillTable(import2, await reading());
    expect(await dump()).not.toEqual(before);
    await receipt.undo();
    expect(await dump()).toEqual(before);
  });

  it("gives formulas back that were written over", async () => {
    const before = await dump();
    const receipt = await fillTable(fill([{ row: 5, column: 5, value: 0.4 }]), await reading());
    expect((await seen("E5")).formulas).toEqual([[0.4]]);
    await receipt.undo();
    expect(await dump()).toEqual(before);
  });

  it("finds the table although rows came above it and its sheet is called otherwise", async () => {
    const receipt = await fillTable(import2, await reading());
    await person.insertRows(SHEET, 2);
    await person.renameSheet(SHEET, "Lain");
    await receipt.undo();
    expect([await tableAreas(), (await seen("A6:E9", "Lain")).formulas]).toEqual([["Lain!A5:E7"], [
      ["7.01.01.2.01", "Perencanaan", 1000, 500, SERAPAN],
      ["7.01.01.2.02", "Keuangan", 2000, "", SERAPAN],
      ["", "", "", "", ""],
      ["", "", "", "", ""],
    ]]);
  });

  it("is refused when the table was edited since, by whomever, and obeys when forced", async () => {
    const before = await dump();
    const receipt = await fillTable(import2, await reading());
    await coauthor.edit(SHEET, "B5", "Lain");
    await person.edit(SHEET, "D8", 5);
    const edited = await dump();
    await expect(receipt.undo()).rejects.toMatchObject({ code: "changed-meanwhile", userMessage: expect.stringMatching(/B5.*D8/) });
    expect(await dump()).toEqual(edited);
    await receipt.undo({ force: true });
    expect(await dump()).toEqual(before);
  });

  it("is refused for good when rows came into the table or went: ours are no longer known", async () => {
    const receipt = await fillTable(import2, await reading());
    await person.insertRows(SHEET, 6);
    const moved = await dump();
    for (const force of [false, true]) await expect(receipt.undo({ force })).rejects.toMatchObject({ code: "item-gone" });
    expect(await dump()).toEqual(moved);
  });

  it("is refused on a protected sheet, and when the table is gone", async () => {
    const receipt = await fillTable(import2, await reading());
    person.protectSheet(SHEET);
    await expect(receipt.undo({ force: true })).rejects.toMatchObject({ code: "protected" });
    person.unprotectSheet(SHEET);
    await person.deleteSheet(SHEET);
    await expect(receipt.undo({ force: true })).rejects.toMatchObject({ code: "item-gone" });
  });

  it("at whatever action it breaks off, can be gone to its end", async () => {
    const workbook = await reading();
    const before = await dump();
    for (let action = 0, fired = true; fired; action++) {
      const receipt = await fillTable(import2, workbook);
      const fault = faults.fail({ code: "GeneralException", sync: 4, action });
      if (action > 100) throw new Error("there is no end to the actions");
      await receipt.undo();
      fired = fault.fired;
      faults.clear();
      expect([action, await dump()]).toEqual([action, before]);
    }
  }, 120_000);
});

it("fills 5,000 rows in requests that Excel on the web takes, and takes them back", async () => {
  const before = await dump();
  const names = (n: number): string => `Penyediaan jasa komunikasi, sumber daya air dan listrik nomor ${n}`;
  const rows = Array.from({ length: 5000 }, (_, n) => ({ 1: `7.01.01.2.01.${String(n).padStart(4, "0")}`, 2: names(n), 3: 1_000_000 + n, 4: 900_000 + n }));
  await person.edit(SHEET, "B12", null);
  const receipt = await fillTable(fill(CHANGED, rows), await reading());
  expect([await tableAreas(), (await seen("A5006:D5006")).values]).toEqual([["Anggaran!A4:E5006"], [["7.01.01.2.01.4999", names(4999), 1004999, 904999]]]);
  await receipt.undo();
  await person.edit(SHEET, "B12", "Diperiksa");
  expect(await dump()).toEqual(before);
});
