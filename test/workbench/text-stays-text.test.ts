it("keeps a text that looks like a number when only the looks of its cell change", async () => {
  await excelHost.person.addSheet("Teks");
  const types = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Teks").getRange("A1:B1");
    range.formulas = [["'95", "'benar"]];
    range.format.font.bold = true;
    await context.sync();
    const fresh = context.workbook.worksheets.getItem("Teks").getRange("A1:B1").load("values,valueTypes");
    await context.sync();
    return [fresh.values, fresh.valueTypes];
  });
  expect(types).toEqual([[["95", "benar"]], [["String", "String"]]]);
});
