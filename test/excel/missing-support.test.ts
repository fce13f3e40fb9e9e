/**
 * @jest-environment ./test/office-host/jsdom-environment.cjs
 * @jest-environment-options {"requirements": "{\"ExcelApi\":\"1.13\"}"}
 */
import { missingSupport } from "../../src/excel/missing-support";
import { writeSheets } from "../../src/excel/write-sheets";
import { samplePlan } from "./sample-plan";

it("refuses an Excel that is too old before anything is asked of it", async () => {
  expect(missingSupport()).toMatch(/Excel 2021/);
  const syncs = excelHost.syncs;
  await expect(writeSheets([samplePlan()])).rejects.toMatchObject({ code: "api-missing" });
  expect(excelHost.syncs).toBe(syncs);
});
