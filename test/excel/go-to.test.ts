/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import { goBack, goTo } from "../../src/excel/go-to";

const { person, faults } = excelHost;
const ref = (sheet: string, row: number, column: number) => ({ sheet, row, column });

const place = (): Promise<string> =>
  Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return `${active.name}: ${selected.address}`;
  });

beforeEach(async () => {
  await excelHost.openNew();
  await person.addSheet("Realisasi Anggaran");
  await person.addSheet("Lain");
  await person.select("Lain", "B2:C5");
});
afterEach(() => faults.clear());

it("has nowhere to go back to at first", async () => {
  expect(await goBack()).toBe(false);
});

it("selects the cell, and comes back to where the first jump began", async () => {
  await goTo(ref("Realisasi Anggaran", 20, 3));
  expect(await place()).toBe("Realisasi Anggaran: 'Realisasi Anggaran'!C20");
  await goTo(ref("Sheet1", 1, 27));
  expect(await place()).toBe("Sheet1: Sheet1!AA1");
  expect(await goBack()).toBe(true);
  expect(await place()).toBe("Lain: Lain!B2:C5");
  expect(await goBack()).toBe(false);
});

it("tells when the sheet is gone or hidden, and leaves the user where they are", async () => {
  await expect(goTo(ref("Tiada", 1, 1))).rejects.toMatchObject({ code: "item-gone", userMessage: expect.stringContaining("Tiada") });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
    await context.sync();
  });
  await expect(goTo(ref("Sheet1", 1, 1))).rejects.toMatchObject({ code: "item-gone", userMessage: expect.stringContaining("disembunyikan") });
  expect(await place()).toBe("Lain: Lain!B2:C5");
  expect(await goBack()).toBe(false);
});

it("comes back to a renamed sheet, and tells once when the sheet is gone", async () => {
  await goTo(ref("Sheet1", 1, 1));
  await person.renameSheet("Lain", "Nama baru");
  expect(await goBack()).toBe(true);
  expect(await place()).toBe("Nama baru: 'Nama baru'!B2:C5");
  await goTo(ref("Sheet1", 1, 1));
  await person.deleteSheet("Nama baru");
  await expect(goBack()).rejects.toMatchObject({ code: "item-gone" });
  expect(await goBack()).toBe(false);
});

it("remembers only the sheet when no cells were selected", async () => {
  const fault = faults.fail({ code: "InvalidSelection", action: 4 });
  await goTo(ref("Sheet1", 3, 3));
  expect(fault.fired).toBe(true);
  expect(await place()).toBe("Sheet1: Sheet1!C3");
  expect(await goBack()).toBe(true);
  expect(await place()).toMatch(/^Lain: /);
  expect(await goBack()).toBe(false);
});
