/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import { isOwnChart } from "../../src/domain/chart-mark";
import type { PlanChart, SheetPlan } from "../../src/domain/sheet-plan";
import { writeSheets } from "../../src/excel/write-sheets";
import { dumpWorkbook } from "./dump-workbook";
import { cell, samplePlan } from "./sample-plan";

const NAME = "Bab III Realisasi Anggaran";
const { person, faults } = excelHost;
const column = (left: number) => ({ top: 4, left, bottom: 5, right: left });

const bar: PlanChart = {
  id: "serapan", title: "Serapan per kegiatan (%)", kind: "bar", box: { top: 7, left: 1, bottom: 20, right: 2 }, categories: column(2), series: [{ name: "Serapan (%)", values: column(5), color: "#2E75B6" }],
  categoryTitle: null, valueTitle: "Serapan (%)", format: "0.00",
};
const columns: PlanChart = {
  id: "pagu-realisasi", title: "Pagu dan realisasi", kind: "column", box: { top: 7, left: 3, bottom: 20, right: 5 }, categories: column(2),
  series: [{ name: "Pagu", values: column(3), color: "#1F4E79" }, { name: "Realisasi", values: column(4), color: "#70AD47" }], categoryTitle: "Kegiatan", valueTitle: null, format: "#,##0",
};
const drawn = (changes: Partial<SheetPlan> = {}): SheetPlan => samplePlan({ charts: [bar, columns], ...changes });

beforeEach(async () => {
  await excelHost.openNew();
  await person.addSheet("Data");
  await person.edit("Data", "A1:C3", [["Kegiatan", "Pagu", "Realisasi"], ["Penilaian", 4000, 3000], ["Pembinaan", 2000, 1000]]);
});
afterEach(() => faults.clear());

async function charts(): Promise<{ name: string; [property: string]: unknown }[]> {
  const dump = (await dumpWorkbook()) as { sheets: { name: string; charts: { name: string }[] }[] };
  return dump.sheets.find(({ name }) => name === NAME)!.charts;
}
const names = async (): Promise<string[]> => (await charts()).map(({ name }) => name);
const inSheet = (work: (sheet: Excel.Worksheet) => unknown): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(NAME));
    await context.sync();
  });

describe("charts", () => {
  it("show what the plan says", async () => {
    await writeSheets([drawn()]);
    const [lying, standing] = await charts();
    const area = (left: number) => ({ row: 3, column: left - 1, rows: 2, columns: 1 });
    expect(lying).toMatchObject({
      name: "_LAKIP_grafik_serapan B4:B5 E4:E5", chartType: "BarClustered", title: { text: bar.title, visible: true, format: { font: { size: 11, bold: true, name: "Arial" } } }, legend: { visible: false },
      axes: {
        categoryAxis: { title: { visible: false }, reversePlotOrder: true, position: "Maximum" },
        valueAxis: { title: { visible: true, text: "Serapan (%)" }, numberFormat: "0.00", linkNumberFormat: false, minimum: 0, reversePlotOrder: false },
      },
      series: [{ name: "Serapan (%)", gapWidth: 60, hasDataLabels: true, dataLabels: { showValue: true, numberFormat: "0.00", linkNumberFormat: false, format: { font: { size: 8 } } } }],
      shown: [{ values: area(5), categories: area(2), fill: "#2E75B6" }],
    });
    expect(standing).toMatchObject({
      chartType: "ColumnClustered", legend: { visible: true, position: "Bottom" }, axes: { categoryAxis: { title: { text: "Kegiatan", visible: true }, reversePlotOrder: false, position: "Automatic" }, valueAxis: { title: { visible: false } } },
      series: [{ name: "Pagu" }, { name: "Realisasi" }], shown: [{ values: area(3), fill: "#1F4E79" }, { values: area(4), categories: area(2), fill: "#70AD47" }],
    });
  });

  it("stand over their cells", async () => {
    await writeSheets([drawn()]);
    const [lying, standing] = (await charts()) as unknown as Record<"left" | "top" | "width" | "height", number>[];
    const [a, b, c, d, e] = samplePlan().widths.map((characters) => (characters * 7 + 5) * 0.75) as [number, number, number, number, number];
    const top = 20 + 15 + 30 + 30 + 15 + 15;
    // Rows are whole pixels high.
    expect(lying).toMatchObject({ left: 0, top: expect.closeTo(top, 0), width: a + b, height: 14 * 15 });
    expect(standing).toMatchObject({ left: a + b, top: expect.closeTo(top, 0), width: c + d + e, height: 14 * 15 });
  });

  it("are measured from zero unless a value is negative", async () => {
    await writeSheets([drawn({ cells: [...drawn().cells.filter(({ row, column: at }) => row !== 5 || at !== 5), cell(5, 5, -3, "percent")] })]);
    expect(await charts()).toMatchObject([{ axes: { valueAxis: { minimum: "" } } }, { axes: { valueAxis: { minimum: 0 } } }]);
  });

  it("cost no sync", async () => {
    const syncs = excelHost.syncs;
    const receipt = await writeSheets([drawn()]);
    expect(excelHost.syncs - syncs).toBe(2);
    await writeSheets([drawn()]);
    expect(excelHost.syncs - syncs).toBe(4);
    await receipt.undo({ force: true });
    expect(excelHost.syncs - syncs).toBe(6);
  });
});

describe("a second write", () => {
  beforeEach(() => writeSheets([drawn()]));

  it("gives the same charts", async () => {
    const before = await dumpWorkbook();
    await writeSheets([drawn()]);
    expect(await dumpWorkbook()).toEqual(before);
  });

  it("replaces ours, whatever was done to them, and leaves the user's alone", async () => {
    await inSheet((sheet) => {
      const mine = sheet.charts.add("Pie", sheet.getRange("C4:C5"), "Columns");
      mine.name = "Bagan saya";
      mine.setPosition("G2", "J9");
      sheet.charts.getItemAt(0).left = 333;
    });
    const [, , mine] = await charts();
    await writeSheets([drawn({ charts: [columns] })]);
    expect((await names()).filter(isOwnChart)).toEqual(["_LAKIP_grafik_pagu-realisasi B4:B5 C4:C5 D4:D5"]);
    expect((await charts()).find(({ name }) => name === "Bagan saya")).toEqual(mine);
  });

  it("draws again what the user deleted", async () => {
    await inSheet((sheet) => sheet.charts.getItemAt(0).delete());
    await writeSheets([drawn()]);
    expect(await names()).toHaveLength(2);
  });
});

it("charts are the same in a file that is saved and opened, also one that was moved", async () => {
  await writeSheets([drawn()]);
  await inSheet((sheet) => Object.assign(sheet.charts.getItemAt(1), { left: 400, top: 40, width: 200, height: 150 }));
  const before = await charts();
  await excelHost.open(await excelHost.save());
  expect(await charts()).toEqual(before);
});

describe("taken back", () => {
  it.each([["with fewer charts", { charts: [{ ...columns, title: "Lain", kind: "bar" as const }] }], ["without charts", { charts: [] }]])("a rewrite %s restores those that stood before, where they stood", async (_, changes) => {
    await writeSheets([drawn()]);
    await inSheet((sheet) => {
      Object.assign(sheet.charts.getItemAt(1), { left: 400, top: 40, width: 200, height: 150 });
      sheet.charts.add("Line", sheet.getRange("C4:C5"), "Columns").name = "Bagan saya";
    });
    const before = await dumpWorkbook();
    const receipt = await writeSheets([drawn(changes)]);
    expect(await dumpWorkbook()).not.toEqual(before);
    await receipt.undo();
    const [after, expected] = [await dumpWorkbook(), before].map((dump) => JSON.stringify(sortCharts(dump)));
    expect(after).toBe(expected);
  });

  it("a write that fails leaves the charts as they were", async () => {
    await writeSheets([drawn()]);
    const before = await dumpWorkbook();
    for (const action of [5, 200, 330, 380]) {
      faults.fail({ code: "GeneralException", sync: 2, action });
      await expect(writeSheets([drawn({ charts: [columns] })])).rejects.toMatchObject({ code: "host-failed" });
      faults.clear();
      expect(await dumpWorkbook()).toEqual(before);
    }
  });
});

/** The order of charts is only which lies on top: those drawn again come last. */
function sortCharts(dump: unknown): unknown {
  const { sheets, ...rest } = dump as { sheets: { charts: { name: string }[] }[] };
  return { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, charts: [...sheet.charts].sort((a, b) => (a.name < b.name ? -1 : 1)) })) };
}
