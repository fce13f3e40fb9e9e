import { readFileSync } from "node:fs";
import { assess } from "../../src/domain/assess";
import { readWorkbook } from "../../src/file/read-workbook";
import { contohLengkap } from "../fixtures/contoh-lengkap/workbook";

const file = new Uint8Array(readFileSync("assets/examples/contoh-lengkap.xlsx"));

it("is what npm run example makes of its source", () => {
  expect(Buffer.from(contohLengkap()).equals(Buffer.from(file))).toBe(true);
});

it("is marked as invented on every sheet", async () => {
  const { grids } = await readWorkbook(file);
  expect(grids.length).toBe(7);
  for (const { rows } of grids) expect(String(rows[0]?.[0]?.value)).toContain("(CONTOH)");
});

it("holds nothing to complain of", async () => {
  const { findings, tables, year } = assess(await readWorkbook(file));
  expect(findings).toEqual([]);
  expect([tables.length, year]).toEqual([7, 2025]);
});
