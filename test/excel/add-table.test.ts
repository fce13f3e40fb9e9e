/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import { anggaran } from "../../src/domain/template/anggaran";
import type { TableTemplate } from "../../src/domain/template/table-template";
import type { WorkbookError } from "../../src/domain/workbook-error";
import { addTable } from "../../src/excel/add-table";
import { readWorkbook } from "../../src/excel/read-workbook";
import { dump, seen, tableAreas } from "./filled-table";

const { person, coauthor, faults } = excelHost;

const template: TableTemplate = {
  ...anggaran,
  rows: [
    ["7.01.01.2.01.0001", "PROGRAM PENUNJANG", "Perencanaan", "Penyusunan dokumen", 12897600, null, 12837600, 100, null, null],
    ["7.01.01.2.02.0001", "PROGRAM PENUNJANG", "Keuangan", "=Gaji", 4112784533, null, 3952130660.25, null, null, null],
  ],
  readyRows: 1,
};

const sheetNames = async (): Promise<readonly string[]> => (await readWorkbook()).grids.map(({ sheet }) => sheet);

beforeEach(async () => {
  await excelHost.openNew();
  await person.edit("Sheet1", "A1", "milik pengguna");
});
afterEach(() => faults.clear());

it("adds a sheet with the table of the template, filled, at the end, and leaves the user where they are", async () => {
  const receipt = await addTable(template);
  expect([receipt.sheets, await sheetNames(), await tableAreas()]).toEqual([["Anggaran"], ["Sheet1", "Anggaran"], ["Anggaran!A4:J7"]]);
  const { values, formulas, formats, types } = await seen("A4:J6", "Anggaran");
  expect([(values as unknown[][])[0], formulas, types]).toEqual([anggaran.columns.map(({ heading }) => heading), values, expect.anything()]);
  expect((values as unknown[][]).slice(1)).toEqual(template.rows?.map((row) => row.map((value) => value ?? "")));
  expect((formats as string[][])[1]?.slice(0, 8)).toEqual(["@", "@", "@", "@", "#,##0", "#,##0", "#,##0", "0.00"]);
  const { names, tables } = await readWorkbook();
  expect([names, tables.map(({ name }) => name)]).toEqual([[], ["Anggaran"]]);
});

it("leaves a sheet of the user's of the same name alone", async () => {
  await person.addSheet("anggaran");
  await person.edit("anggaran", "A1", "tabel lama");
  const receipt = await addTable(template);
  expect([receipt.sheets, await tableAreas(), (await seen("A1", "anggaran")).values]).toEqual([["Anggaran (2)"], ["'Anggaran (2)'!A4:J7"], [["tabel lama"]]]);
});

describe("is refused, with nothing changed,", () => {
  it.each<[string, string, () => unknown]>([
    ["when the workbook's structure is protected", "protected", () => person.protectStructure(true)],
    ["when a name of the workbook is called so", "changed-meanwhile", () => Excel.run(async (context) => {
      context.workbook.names.add("ANGGARAN", "=Sheet1!$A$1");
      await context.sync();
    })],
    ["when there is such a table by now", "changed-meanwhile", () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("C1:C2").values = [["Kode"], ["a"]];
      sheet.tables.add("C1:C2", true).name = "Anggaran";
      await context.sync();
    })],
  ])("%s", async (_, code, change) => {
    await change();
    const before = await dump();
    await expect(addTable(template)).rejects.toMatchObject({ code });
    expect(await dump()).toEqual(before);
  });

  it("when it is stopped", async () => {
    const before = await dump();
    const stop = new AbortController();
    await expect(addTable(template, { signal: stop.signal, onProgress: () => stop.abort() })).rejects.toMatchObject({ code: "stopped" });
    expect(await dump()).toEqual(before);
  });

  it("when Excel breaks off at whatever action", async () => {
    const before = await dump();
    for (let action = 0; ; action++) {
      const fault = faults.fail({ code: "GeneralException", sync: 2, action });
      const error = await addTable(template).then(() => null, (reason: unknown) => reason as WorkbookError);
      faults.clear();
      if (!fault.fired) {
        expect([error, action > 60]).toEqual([null, true]);
        break;
      }
      expect([action, error?.code, error?.userMessage]).toEqual([action, "host-failed", expect.stringContaining("seperti semula")]);
      expect([action, await dump()]).toEqual([action, before]);
    }
  }, 120_000);
});

it("a sheet of that name that somebody else adds meanwhile is left alone", async () => {
  const onProgress = ({ done }: { done: number }): void => {
    if (done === 1) void coauthor.addSheet("Anggaran");
  };
  await expect(addTable(template, { onProgress })).rejects.toMatchObject({ code: "changed-meanwhile" });
  expect([await sheetNames(), await tableAreas()]).toEqual([["Sheet1", "Anggaran"], []]);
});

it("says honestly what may be left when it can neither be finished nor taken back", async () => {
  faults.fail({ code: "GeneralException", sync: 2, action: 50 });
  faults.fail({ code: "AccessDenied", sync: 3 });
  faults.fail({ code: "AccessDenied", sync: 4 });
  await expect(addTable(template)).rejects.toMatchObject({ code: "undo-failed", userMessage: expect.stringContaining("Anggaran") });
});

describe("taking it back", () => {
  it("removes the sheet, also when it is called otherwise by now", async () => {
    const before = await dump();
    const receipt = await addTable(template);
    await person.renameSheet("Anggaran", "Lain");
    await receipt.undo();
    expect(await dump()).toEqual(before);
  });

  it("is refused when somebody worked on the sheet, and obeys when forced", async () => {
    const before = await dump();
    const receipt = await addTable(template);
    await person.edit("Anggaran", "G5", 5);
    await expect(receipt.undo()).rejects.toMatchObject({ code: "changed-meanwhile" });
    expect(await sheetNames()).toContain("Anggaran");
    await receipt.undo({ force: true });
    expect(await dump()).toEqual(before);
  });

  it("removes nothing but the sheet that was added", async () => {
    const receipt = await addTable(template);
    await person.deleteSheet("Anggaran");
    await person.addSheet("Anggaran");
    await receipt.undo({ force: true });
    expect(await sheetNames()).toEqual(["Sheet1", "Anggaran"]);
  });
});
