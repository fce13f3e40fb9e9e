const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

it("tells of sheets that come and go, once each, and of no edit of the cells whose formulas follow", async () => {
  const { person } = excelHost;
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async () => void heard.push("added"));
    worksheets.onDeleted.add(async () => void heard.push("deleted"));
    worksheets.onChanged.add(async () => void heard.push("changed"));
    await context.sync();
  });
  await person.addSheet("Asal");
  await person.addSheet("Turunan");
  await person.edit("Turunan", "A1", "=Asal!A1");
  await settled();
  heard.length = 0;
  await person.deleteSheet("Asal");
  await settled();
  expect(heard).toEqual(["deleted"]);
});
