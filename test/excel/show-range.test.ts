/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import { goBack, goTo } from "../../src/excel/go-to";
import { readSelection } from "../../src/excel/read-selection";
import { endShowing, showRange } from "../../src/excel/show-range";

const { person, faults } = excelHost;
const SHEET = "Realisasi Anggaran";
const column = { top: 4, left: 3, bottom: 12, right: 3 };

const place = (): Promise<string> =>
  Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return selected.address.replace(/'/g, "");
  });

beforeEach(async () => {
  await excelHost.openNew();
  await person.addSheet(SHEET);
  await person.addSheet("Lain");
  await person.select("Lain", "B2:C5");
});
afterEach(async () => {
  faults.clear();
  await endShowing();
  await goBack();
});

it("selects cells one after the other, and comes back to what the user had selected", async () => {
  expect(await showRange(SHEET, column)).toBe(true);
  expect(await place()).toBe(`${SHEET}!C4:C12`);
  await showRange(SHEET, { top: 4, left: 1, bottom: 12, right: 5 });
  expect(await place()).toBe(`${SHEET}!A4:E12`);
  await endShowing();
  expect(await place()).toBe("Lain!B2:C5");
});

it("leaves the user where they went themselves", async () => {
  await showRange(SHEET, column);
  await person.select("Lain", "D9");
  await endShowing();
  expect(await place()).toBe("Lain!D9");
  await showRange(SHEET, column);
  await person.select("Sheet1", "E1");
  await showRange(SHEET, column);
  await endShowing();
  expect(await place()).toBe("Sheet1!E1");
});

it("is no jump: the way back after a jump leads to the user's own place", async () => {
  await showRange(SHEET, column);
  await goTo({ sheet: SHEET, row: 4, column: 1 });
  await endShowing();
  expect(await place()).toBe(`${SHEET}!A4`);
  await showRange("Sheet1", column);
  expect(await goBack()).toBe(true);
  await endShowing();
  expect(await place()).toBe("Lain!B2:C5");
});

it("shows nothing of a sheet that is hidden or gone, nor while a cell is being edited", async () => {
  expect(await showRange("Tiada", column)).toBe(false);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
    await context.sync();
  });
  expect(await showRange("Sheet1", column)).toBe(false);
  faults.startCellEdit("refuse");
  expect(await showRange(SHEET, column)).toBe(false);
  faults.endCellEdit();
  expect(await place()).toBe("Lain!B2:C5");
});

it("comes back to nowhere when the user's sheet is gone", async () => {
  await showRange(SHEET, column);
  await person.deleteSheet("Lain");
  await endShowing();
  expect(await place()).toBe(`${SHEET}!C4:C12`);
});

it("reads what is selected, in boxes", async () => {
  expect(await readSelection()).toEqual({ sheet: "Lain", areas: [{ top: 2, left: 2, bottom: 5, right: 3 }] });
});

it("says that no cells are selected", async () => {
  const fault = faults.fail({ code: "InvalidSelection", action: 2 });
  await expect(readSelection()).rejects.toMatchObject({ code: "not-active", userMessage: expect.stringContaining("Tidak ada sel") });
  expect(fault.fired).toBe(true);
});
