import { readFileSync } from "node:fs";
import { readXlsx } from "hucre/xlsx";
import { cellAt, cellName } from "../../src/domain/grid";
import { readWorkbook } from "../../src/file/read-workbook";

const bytes = new Uint8Array(readFileSync("assets/examples/metro-barat-2022.xlsx"));

describe("readWorkbook on the Metro Barat workbook", () => {
  it("finds its sheets in order, all visible", async () => {
    const { grids, tables, names } = await readWorkbook(bytes);
    expect(grids.map((grid) => grid.sheet)).toEqual([
      "IKU 2022", "Tabel 3.2", "Realisasi Anggaran", "Masukan Keluaran", "Pegawai Golongan", "Pegawai Eselon", "Luas Wilayah", "Narasi",
    ]);
    expect(grids.every((grid) => grid.visible)).toBe(true);
    expect(tables).toEqual([]);
    expect(names).toEqual([]);
  });

  it("keeps amounts typed as text apart from numbers", async () => {
    const { grids } = await readWorkbook(bytes);
    const budget = grids.find((grid) => grid.sheet === "Realisasi Anggaran");
    if (!budget) throw new Error("no budget sheet");
    const texts = budget.rows.flatMap((row) => row ?? []).filter((cell) => typeof cell?.value === "string");
    expect(texts.length).toBeGreaterThan(20);
    expect(cellAt(budget, 20, 1).format).toBe("General");
  });

  it("agrees with another reader on every value", async () => {
    const { grids } = await readWorkbook(bytes);
    const other = await readXlsx(bytes);
    let compared = 0;
    for (const [i, grid] of grids.entries()) {
      const sheet = other.sheets[i];
      sheet?.rows.forEach((row, r) =>
        row.forEach((value, c) => {
          const place = `${grid.sheet}!${cellName({ row: r + 1, column: c + 1 })}`;
          expect([place, cellAt(grid, r + 1, c + 1).value]).toEqual([place, value === "" ? null : value]);
          compared++;
        }),
      );
    }
    expect(compared).toBeGreaterThan(1000);
  });
});
