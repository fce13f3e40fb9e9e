import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assess } from "../../../src/domain/assess";
import type { Settings } from "../../../src/domain/settings";
import { readWorkbook } from "../../../src/file/read-workbook";
import { planText } from "./plan-text";

const folder = join(__dirname, "../../golden/report");
const file = new Uint8Array(readFileSync("assets/examples/contoh-lengkap.xlsx"));

const cases: readonly (readonly [golden: string, key: string, choices: Partial<Settings>])[] = [
  ["contoh-banding-renstra", "banding-renstra", {}],
  ["contoh-banding-nasional", "banding-nasional", {}],
  ["contoh-analisis", "analisis", {}],
  ["contoh-efisiensi", "efisiensi", {}],
  ["contoh-efisiensi-pmk", "efisiensi", { efisiensi: "pmk" }],
  ["contoh-program-penunjang", "program-penunjang", {}],
  ["contoh-masukan-keluaran", "masukan-keluaran", {}],
  ["contoh-realisasi-anggaran", "realisasi-anggaran", {}],
  ["contoh-banding-tahun-tw-2", "banding-tahun", { triwulan: 2 }],
];

it.each(cases)("%s is as reviewed", async (golden, key, choices) => {
  const plan = assess(await readWorkbook(file), choices).sheets.find((sheet) => sheet.key === key);
  if (!plan) throw new Error(`no sheet ${key}`);
  const path = join(folder, `${golden}.txt`);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, planText(plan));
  expect(existsSync(path)).toBe(true);
  expect(planText(plan)).toBe(readFileSync(path, "utf8"));
});
