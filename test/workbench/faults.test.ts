/** Writes A1 and A2 in one batch. */
const write = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["satu"]];
    sheet.getRange("A2").values = [["dua"]];
    await context.sync();
  });

const read = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").load("values");
    await context.sync();
    return range.values;
  });

beforeEach(async () => {
  excelHost.faults.clear();
  await excelHost.openNew();
});

describe("an ordered failure", () => {
  it("strikes at its action and leaves the ones before it applied", async () => {
    const outcomes = new Set<string>();
    for (let action = 0; ; action++) {
      await excelHost.openNew();
      const fault = excelHost.faults.fail({ code: "GeneralException", action });
      const failure = await write().then(() => null, (error: unknown) => (error as OfficeExtension.Error).code);
      expect(failure).toBe(fault.fired ? "GeneralException" : null);
      outcomes.add(JSON.stringify(await read()));
      if (!fault.fired) break;
    }
    expect([...outcomes]).toEqual(['[[""],[""]]', '[["satu"],[""]]', '[["satu"],["dua"]]']);
  });

  it("waits for its sync, and for no clean-up", async () => {
    const fault = excelHost.faults.fail({ code: "InactiveWorkbook", sync: 2 });
    await write();
    await excelHost.idle();
    expect(fault.fired).toBe(false);
    await expect(write()).rejects.toMatchObject({ code: "InactiveWorkbook" });
    await write();
    expect(fault.fired).toBe(true);
  });

  it("can be taken back", async () => {
    excelHost.faults.fail({ code: "GeneralException" }).cancel();
    await write();
  });
});

describe("a cell being edited", () => {
  it("has requests refused", async () => {
    excelHost.faults.startCellEdit("refuse");
    await expect(write()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    excelHost.faults.endCellEdit();
    await write();
  });

  it("or lets them wait until it ends", async () => {
    excelHost.faults.startCellEdit("wait");
    let done = false;
    const written = write().then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(done).toBe(false);
    excelHost.faults.endCellEdit();
    await written;
    expect(await read()).toEqual([["satu"], ["dua"]]);
  });
});

describe("too much at once", () => {
  it("is refused before anything is done when the request is too long", async () => {
    excelHost.faults.limits.request = 200;
    await expect(write()).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    excelHost.faults.clear();
    expect(await read()).toEqual([[""], [""]]);
  });

  it("is refused after it was done when the answer is too long", async () => {
    excelHost.faults.limits.response = 20;
    await expect(write()).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    excelHost.faults.clear();
    expect(await read()).toEqual([["satu"], ["dua"]]);
  });

  it("gives null for the values of more than five million cells", async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A:F").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  });
});
