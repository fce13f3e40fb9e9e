/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import { WorkbookError } from "../../src/domain/workbook-error";
import { readWorkbook } from "../../src/excel/read-workbook";
import { runExcel } from "../../src/excel/run-excel";

const { faults } = excelHost;
afterEach(() => faults.clear());

describe("failures of Office", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "cell-editing"],
    ["InactiveWorkbook", "not-active"],
    ["InvalidSelection", "not-active"],
    ["AccessDenied", "access-denied"],
    ["ItemNotFound", "item-gone"],
    ["ItemAlreadyExists", "changed-meanwhile"],
    ["MergedRangeConflict", "merged-conflict"],
    ["FilteredRangeConflict", "filter-conflict"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
    ["ApiNotFound", "api-missing"],
    ["GeneralException", "host-failed"],
    ["SomethingNew", "host-failed"],
  ])("%s becomes %s, with its cause", async (officeCode, code) => {
    faults.fail({ code: officeCode, action: 0 });
    const error: unknown = await runExcel(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ code, cause: { code: officeCode } });
    expect((error as WorkbookError).userMessage).toMatch(/^[A-Z].*\.$/);
  });

  it("are told apart from bugs, which leave as they are", async () => {
    const bug = new TypeError("ours");
    await expect(runExcel(() => Promise.reject(bug))).rejects.toBe(bug);
  });
});

describe("waiting", () => {
  const patience = 1500;

  it("is told once when the first answer does not come, and the work goes on afterwards", async () => {
    let told = 0;
    faults.startCellEdit("wait");
    const reading = readWorkbook({ onWaiting: () => told++ });
    await new Promise((resolve) => setTimeout(resolve, patience - 300));
    expect(told).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(told).toBe(1);
    faults.endCellEdit();
    expect((await reading).grids).toHaveLength(1);
    expect(told).toBe(1);
  });

  it("is not told of work of ours that merely takes long", async () => {
    let told = 0;
    await runExcel(
      async (context, answered) => {
        await context.sync();
        answered();
        await new Promise((resolve) => setTimeout(resolve, patience + 100));
      },
      { onWaiting: () => told++ },
    );
    expect(told).toBe(0);
  });
});
