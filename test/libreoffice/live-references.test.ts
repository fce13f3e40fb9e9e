import { readFileSync } from "node:fs";
import { assess } from "../../src/domain/assess";
import { boxName, cellAt, cellName, type Workbook } from "../../src/domain/grid";
import { CHECK_SHEET } from "../../src/domain/last-check";
import type { SheetPlan } from "../../src/domain/sheet-plan";
import { readWorkbook } from "../../src/file/read-workbook";
import { writeSheets } from "../../src/file/write-sheets";
import { namedWorkbook } from "../fixtures/named-workbook";
import { ODD_NAMES, UNASKABLE_NAMES } from "../fixtures/odd-names";
import { oddNamesWorkbook } from "../fixtures/odd-names-workbook";
import { edit, empty, insertRows, rename, sort, write } from "./edit";

const TIME_LIMIT_MS = 300_000;

/** Figures of the report that show something else than when it was written. */
function changes({ grids }: Workbook, plans: readonly SheetPlan[]): string[] {
  return plans.flatMap(({ name, cells }) => {
    const grid = grids.find(({ sheet }) => sheet === name);
    if (!grid) throw new Error(`${name} is gone`);
    return cells.flatMap((cell) => {
      const { value } = cellAt(grid, cell.row, cell.column);
      const same = cell.formula === null || (typeof cell.value === "number" && typeof value === "number" ? Math.abs(cell.value - value) < 1e-6 : cell.value === value);
      return same ? [] : [`${name}!${cellName(cell)} ${cell.formula}: ${JSON.stringify(cell.value)} → ${JSON.stringify(value)}`];
    });
  });
}

/** What the edits change in the report that was written before them. */
async function afterEdits(base: Uint8Array, steps: readonly string[]): Promise<{ readonly changed: string[]; readonly plans: readonly SheetPlan[] }> {
  // Its verdict is meant to turn.
  const plans = assess(await readWorkbook(base)).sheets.filter(({ key }) => key !== CHECK_SHEET);
  return { plans, changed: changes(await readWorkbook(edit(writeSheets(base, plans), steps)), plans) };
}

const formulas = (plans: readonly SheetPlan[], word: string, of = /./): number => plans.filter(({ key }) => of.test(key)).flatMap(({ cells }) => cells).filter(({ formula }) => formula?.includes(word)).length;

describe("a table as people keep it", () => {
  const SHEET = "IKU 'utama' kita";
  const LAST = 3 + ODD_NAMES.length;

  it("every name is asked for, or pointed at where no formula can ask for it", async () => {
    const { changed, plans } = await afterEdits(await oddNamesWorkbook([...ODD_NAMES, ...UNASKABLE_NAMES]), []);
    expect(changed).toEqual([]);
    expect(formulas(plans, "AVERAGEIFS", /capaian/)).toBe(2 * ODD_NAMES.length);
    expect(formulas(plans, "IF(COUNT('IKU ''utama'' kita", /capaian/)).toBe(2 * UNASKABLE_NAMES.length);
  }, TIME_LIMIT_MS);

  it("is sorted, gets rows above, at both its ends and between, and another name", async () => {
    const { changed } = await afterEdits(await oddNamesWorkbook(ODD_NAMES), [
      insertRows(SHEET, 1, 2),
      insertRows(SHEET, 6, 1), write(SHEET, "C6", "Zona baru di atas"), write(SHEET, "E6", 1), write(SHEET, "F6", 1),
      insertRows(SHEET, 10, 1), write(SHEET, "C10", "Zona baru di antara"), write(SHEET, "E10", 2), write(SHEET, "F10", 2),
      write(SHEET, `C${LAST + 5}`, "A baru di bawah"), write(SHEET, `E${LAST + 5}`, 3), write(SHEET, `F${LAST + 5}`, 3),
      sort(SHEET, `A6:F${LAST + 5}`, 5, false), sort(SHEET, `A6:F${LAST + 5}`, 3, true),
      rename(SHEET, "Indikator & angka"),
    ]);
    expect(changed).toEqual([]);
  }, TIME_LIMIT_MS);

  it("an emptied or overwritten source is n/a, never 0", async () => {
    const { changed } = await afterEdits(await oddNamesWorkbook(ODD_NAMES), [empty(SHEET, "E4"), write(SHEET, "F5", "belum ada")]);
    const figures = changed.filter((change) => change.startsWith("Bab III Capaian IKU!") && change.includes("AVERAGEIFS"));
    expect(figures.map((change) => change.slice(change.lastIndexOf(": ") + 2))).toEqual(['50 → "n/a"', '41.5 → "n/a"']);
  }, TIME_LIMIT_MS);
});

describe("tables bound by name", () => {
  it("are sorted, get rows, and other sheet names", async () => {
    const { changed, plans } = await afterEdits(await namedWorkbook(), [
      insertRows("Anggaran", 1, 1), insertRows("TargetIKU", 1, 2),
      insertRows("RealisasiIKU", 4, 1), write("RealisasiIKU", "A4", "Indeks baru"), write("RealisasiIKU", "B4", 2023), write("RealisasiIKU", "D4", 7),
      sort("Anggaran", "A4:G6", 7, true), sort("TargetIKU", "A5:E6", 5, true), sort("RealisasiIKU", "A3:E7", 4, false),
      rename("Anggaran", "DPA 'perubahan'"), rename("RealisasiIKU", "R"),
    ]);
    expect(changed).toEqual([]);
    expect(formulas(plans, "Anggaran[")).toBeGreaterThan(5);
    expect(formulas(plans, "RealisasiIKU[Tahun],2022")).toBeGreaterThan(1);
  }, TIME_LIMIT_MS);

  it("an emptied source is n/a", async () => {
    const { changed } = await afterEdits(await namedWorkbook(), [empty("RealisasiIKU", "D5")]);
    expect(changed.some((change) => change.includes('81.5 → "n/a"'))).toBe(true);
    expect(changed.filter((change) => change.includes("AVERAGEIFS")).every((change) => change.endsWith('→ "n/a"'))).toBe(true);
  }, TIME_LIMIT_MS);
});

describe("whole workbooks", () => {
  const example = (name: string): Uint8Array => new Uint8Array(readFileSync(`assets/examples/${name}.xlsx`));

  it("the complete example, its tables sorted and its sheets renamed", async () => {
    const base = example("contoh-lengkap");
    const { tables } = await readWorkbook(base);
    const sorted = tables.map(({ sheet, box }) => sort(sheet, boxName({ ...box, top: box.top + 1 }), Math.min(4, box.right), false));
    const { changed, plans } = await afterEdits(base, [...sorted, ...tables.flatMap(({ sheet }, i) => [insertRows(sheet, 1, 1), rename(sheet, `${i} ${sheet}`)])]);
    expect(changed).toEqual([]);
    expect(formulas(plans, "AVERAGEIFS")).toBeGreaterThan(200);
  }, TIME_LIMIT_MS);

  it("Metro Barat, rows inserted above every table and all sheets renamed", async () => {
    const base = example("metro-barat-2022");
    const { grids } = await readWorkbook(base);
    const { changed, plans } = await afterEdits(base, grids.flatMap(({ sheet }, i) => [insertRows(sheet, 1, 2), rename(sheet, `${i} it's ${sheet}`.slice(0, 31))]));
    expect(changed).toEqual([]);
    expect(formulas(plans, "AVERAGEIFS")).toBeGreaterThan(20);
  }, TIME_LIMIT_MS);
});
