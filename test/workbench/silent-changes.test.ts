const { person } = excelHost;

/** Listens as an add-in does; each line is what a handler got. */
async function listenToMore(): Promise<string[]> {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async ({ address, changeType }) => void heard.push(`changed ${address} ${changeType}`));
    worksheets.onRowHiddenChanged.add(async ({ address, changeType }) => void heard.push(`rows ${address} ${changeType}`));
    worksheets.onCalculated.add(async ({ worksheetId }) => void heard.push(`calculated ${worksheetId}`));
    worksheets.onColumnSorted.add(async () => void heard.push("sorted"));
    worksheets.onRowSorted.add(async () => void heard.push("sorted"));
    await context.sync();
  });
  return heard;
}

const valueOf = (address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

beforeEach(() => excelHost.openNew());

it("tells of a calculation once for each sheet whose formulas show something else", async () => {
  await person.edit("Sheet1", "A1:A2", [[1], ["=A1*2"]]);
  await person.edit("Sheet1", "C1", "x");
  const heard = await listenToMore();
  await person.edit("Sheet1", "A1", 5);
  await excelHost.eventsDelivered();
  expect(heard).toEqual(["changed A1 RangeEdited", expect.stringMatching(/^calculated ./)]);
  await person.edit("Sheet1", "C1", "y");
  await excelHost.eventsDelivered();
  expect(heard).toHaveLength(3);
});

it("tells of rows hidden and shown", async () => {
  await person.edit("Sheet1", "A1:A5", 1);
  const heard = await listenToMore();
  await person.hideRows("Sheet1", 2, 2);
  await person.hideRows("Sheet1", 2, 2, false);
  await excelHost.eventsDelivered();
  expect(heard).toEqual(["rows 2:3 Hidden", "rows 2:3 Unhidden"]);
});

it("deletes rows, and takes that back", async () => {
  await person.edit("Sheet1", "A1:A3", [[1], [2], [3]]);
  const heard = await listenToMore();
  await person.deleteRows("Sheet1", 2);
  expect(await valueOf("A2")).toBe(3);
  await person.undo();
  expect(await valueOf("A2")).toBe(2);
  await excelHost.eventsDelivered();
  expect(heard.slice(0, 2)).toEqual(["changed 2:2 RowDeleted", "changed 2:2 RowInserted"]);
});
