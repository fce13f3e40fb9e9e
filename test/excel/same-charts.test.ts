/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import "./text-coding";
import { readFileSync } from "node:fs";
import { assess } from "../../src/domain/assess";
import { writeSheets as writeThroughExcel } from "../../src/excel/write-sheets";
import { readWorkbook } from "../../src/file/read-workbook";
import { writeSheets as writeFile } from "../../src/file/write-sheets";
import { chartDescription, seriesDescription } from "../../src/workbench/host/chart/chart-description";
import type { Place } from "../../src/workbench/host/chart/chart-facts";
import type { Description, Kept } from "../../src/workbench/host/chart/described-part";

/** What is in force of every property that the stand-in knows, set or not. */
const inForce = (description: Description, kept: Kept): Kept => Object.fromEntries(Object.entries(description).map(([path, { initial }]) => [path, kept[path] ?? initial]));

const { model } = excelHost;
const placeOf = (place: Place | null) => place && { sheet: model.sheets.name(place.sheetId), area: place.area };

/** All charts of the workbook by the names of their sheets. */
const charts = () =>
  model.sheets.ids().flatMap((id) =>
    model.sheetFacts(id).charts.map(({ from, to, kept, series }) => ({
      sheet: model.sheets.name(id), from, to, ...inForce(chartDescription, kept),
      series: series.map((each) => ({ values: placeOf(each.values), categories: placeOf(each.categories), ...inForce(seriesDescription, each.kept) })),
    })),
  );

test.each(["contoh-lengkap", "metro-barat-2022"])("both adapters draw the charts of %s alike", async (name) => {
  const bytes = readFileSync(`assets/examples/${name}.xlsx`);
  const { sheets } = assess(await readWorkbook(bytes));
  const planned = sheets.flatMap((plan) => plan.charts ?? []);
  expect(planned.length).toBeGreaterThan(0);
  await excelHost.open(bytes);
  await writeThroughExcel(sheets);
  const throughExcel = charts();
  await excelHost.open(Buffer.from(writeFile(bytes, sheets)));
  expect(throughExcel).toHaveLength(planned.length);
  expect(throughExcel).toEqual(charts());
});
