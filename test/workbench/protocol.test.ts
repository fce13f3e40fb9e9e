describe("the protocol", () => {
  it("gives calculated values in the batch that wrote the formula", async () => {
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Data");
      sheet.getRange("A1:B3").values = [["Kode", "Pagu"], ["a", 10], ["b", 20]];
      sheet.tables.add("A1:B3", true).name = "TabelA";
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2");
      range.formulas = [["=SUM(TabelA[Pagu])"], ["=Data!B2+Data!B3"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[30], [30]]);
  });
});
