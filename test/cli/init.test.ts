import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assess } from "../../src/domain/assess";
import { readWorkbook } from "../../src/file/read-workbook";
import { cliWorld, type CliWorld } from "../fixtures/file/cli-world";
import { expectRefusal } from "./expect-refusal";

const metroBarat = readFileSync("assets/examples/metro-barat-2022.xlsx");
let world: CliWorld;
beforeEach(() => {
  world = cliWorld(assess);
  world.write("lama.xlsx", metroBarat);
});
afterEach(() => world.remove());

const read = (name: string) => readFileSync(join(world.folder, name));

describe("lakip init --dari", () => {
  it("makes the next year's workbook, says what came along and what did not, and leaves the old one", async () => {
    const ran = await world.run("init", "baru.xlsx", "--dari", "lama.xlsx");
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    for (const told of ["2023", "Realisasi IKU", "Luas Wilayah!A3", "Tabel 3.2!B11"]) expect(ran.stdout).toContain(told);
    expect(Math.max(...ran.stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    const { year, tables } = assess(await readWorkbook(read("baru.xlsx")));
    expect([year, tables.every(({ name }) => name !== null)]).toEqual([2023, true]);
    expect(read("lama.xlsx").equals(metroBarat)).toBe(true);
  });

  it("is checked like any workbook, and makes the year after that", async () => {
    await world.run("init", "2023.xlsx", "--dari", "lama.xlsx");
    expect((await world.run("check", "2023.xlsx")).code).toBe(0);
    expect((await world.run("init", "2024.xlsx", "--dari", "2023.xlsx")).code).toBe(0);
    expect(assess(await readWorkbook(read("2024.xlsx"))).year).toBe(2024);
  });

  it("refuses what it cannot make one of, and names that file", async () => {
    expect(await expectRefusal(world, "init", "baru.xlsx", "--dari", "tidak-ada.xlsx")).toContain("tidak-ada.xlsx");
    world.write("surat.xlsx", "bukan buku kerja");
    expect(await expectRefusal(world, "init", "baru.xlsx", "--dari", "surat.xlsx")).toContain("surat.xlsx");
    await world.run("init", "kosong.xlsx");
    await expectRefusal(world, "init", "lama.xlsx", "--dari", "kosong.xlsx");
    expect(await expectRefusal(world, "init", "lama.xlsx", "--force", "--dari", "lama.xlsx")).toContain("lama.xlsx");
  });
});
