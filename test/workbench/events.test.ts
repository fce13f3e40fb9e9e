/** Listens as an add-in does; each line is what a handler got. */
async function listen(): Promise<string[]> {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async ({ address, changeType, source }) => void heard.push(`changed ${address} ${changeType} ${source}`));
    worksheets.onAdded.add(async ({ source }) => void heard.push(`added ${source}`));
    worksheets.onDeleted.add(async ({ source }) => void heard.push(`deleted ${source}`));
    worksheets.onActivated.add(async () => void heard.push("activated"));
    await context.sync();
  });
  return heard;
}

beforeEach(() => excelHost.openNew());

describe("events", () => {
  it("tell of a person's, a co-author's and the add-in's own edits", async () => {
    const heard = await listen();
    await excelHost.person.edit("Sheet1", "B2:C3", [[1, 2], [3, 4]]);
    await excelHost.coauthor.edit("Sheet1", "A1", "x");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("D4").values = [[1]];
      await context.sync();
    });
    await excelHost.eventsDelivered();
    expect(heard).toEqual(["changed B2:C3 RangeEdited Local", "changed A1 RangeEdited Remote", "changed D4 RangeEdited Local"]);
  });

  it("tell of inserted rows once, of looks and recalculated cells never", async () => {
    await excelHost.person.edit("Sheet1", "A1:A2", [[1], ["=A1*2"]]);
    const heard = await listen();
    await excelHost.person.edit("Sheet1", "A1", 5);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:C3").format.fill.color = "#FF0000";
      await context.sync();
    });
    await excelHost.person.insertRows("Sheet1", 2);
    await excelHost.eventsDelivered();
    expect(heard).toEqual(["changed A1 RangeEdited Local", "changed 2:2 RowInserted Local"]);
  });

  it("tell of sheets that come, go and are brought to the front", async () => {
    const heard = await listen();
    await excelHost.person.addSheet("Dua");
    await excelHost.person.select("Dua", "A1");
    await excelHost.coauthor.deleteSheet("Sheet1");
    await excelHost.eventsDelivered();
    expect(heard).toEqual(expect.arrayContaining(["added Local", "activated", "deleted Remote"]));
  });

  it("tell of the selection", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
    });
    await excelHost.person.select("Sheet1", "B2:C3");
    await excelHost.eventsDelivered();
    expect(heard).toEqual(["B2:C3"]);
    const selected = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(selected).toBe("Sheet1!B2:C3");
  });

  it("of a table bring the edited range, calculated", async () => {
    await excelHost.person.edit("Sheet1", "A1:B3", [["Kode", "Pagu"], ["a", 1], ["b", 2]]);
    await excelHost.person.edit("Sheet1", "D1", "=SUM(B2:B3)");
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B3", true);
      table.onChanged.add((event) =>
        Excel.run(async (inner) => {
          const range = event.getRange(inner).load("values");
          const total = inner.workbook.worksheets.getItem("Sheet1").getRange("D1").load("values");
          await inner.sync();
          heard.push(event.address, range.values, total.values);
        }),
      );
      await context.sync();
    });
    await excelHost.person.edit("Sheet1", "B3", 40);
    await excelHost.eventsDelivered();
    expect(heard).toEqual(["B3", [[40]], [[41]]]);
  });

  it("stop when the handler is removed, and can get lost", async () => {
    const heard: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      return added;
    });
    excelHost.events.loseNext(1);
    await excelHost.person.edit("Sheet1", "A1", 1);
    await excelHost.person.edit("Sheet1", "A2", 1);
    await excelHost.eventsDelivered();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await excelHost.person.edit("Sheet1", "A3", 1);
    await excelHost.eventsDelivered();
    expect(heard).toEqual(["A2"]);
  });
});
