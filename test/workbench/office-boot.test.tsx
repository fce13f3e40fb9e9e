describe("Office.js booted in a page", () => {
  it("knows its host, its language and its requirement sets", async () => {
    expect(await Office.onReady()).toMatchObject({ host: "Excel" });
    expect(Office.context.displayLanguage).toBe("id-ID");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.20")).toBe(false);
  });

  it("takes the ribbon's functions", () => {
    Office.actions.associate("periksa", () => undefined);
  });

  it("hears of a person's edits", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, source }) => void heard.push(`${address} ${source}`));
      await context.sync();
    });
    await excelHost.person.edit("Sheet1", "A1", 5);
    await excelHost.eventsDelivered();
    expect(heard).toEqual(["A1 Local"]);
  });
});
