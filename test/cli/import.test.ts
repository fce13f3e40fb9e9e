import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { assess } from "../../src/domain/assess";
import { cellAt, type Grid } from "../../src/domain/grid";
import { tableTemplates } from "../../src/domain/template/index";
import { createWorkbook } from "../../src/file/create-workbook";
import { readWorkbook } from "../../src/file/read-workbook";
import { DINAS, lraRows, rfkRows, type LraRow } from "../domain/imports/export-of";
import { cliWorld, type CliWorld } from "../fixtures/file/cli-world";
import { buildXlsx } from "../fixtures/file/build-xlsx";
import { namedWorkbook } from "../fixtures/named-workbook";
import { expectRefusal } from "./expect-refusal";

const csv = (rows: readonly (readonly unknown[])[]): string => rows.map((row) => row.map((value) => (value === null || value === undefined ? "" : String(value))).join(";")).join("\r\n");
const LINES: readonly LraRow[] = [
  { kode: "7.01.01.2.01.0001", nama: "Sub A11", realisasi: "1.150.000" }, { kode: "7.01.01.2.01.0002", nama: "Sub A12", rekening: "5.1.01", realisasi: "400.000" }, { kode: "7.01.01.2.01.0002", nama: "Sub A12", realisasi: "99.999" },
  { kode: "7.01.01.2.01.0003", nama: "Sub A13", realisasi: "75.000" }, { kode: "7.01.02.2.01.0001", nama: "Sub B11", realisasi: "0" },
];
const LRA = csv(lraRows(LINES));
const RFK = csv(rfkRows([["7.01.01.2.01.0001", "Sub A11", "1.300.000", "1.150.000", 90], ["7.01.01.2.01.0003", "Sub A13", "80.000", "75.000", 100]]));

let world: CliWorld;
let source: Uint8Array;
beforeEach(async () => {
  world = cliWorld(assess);
  source = await namedWorkbook();
  world.write("buku.xlsx", source);
  world.write("lra.csv", LRA);
});
afterEach(() => world.remove());

const read = (name: string) => new Uint8Array(readFileSync(join(world.folder, name)));
const anggaran = async (name: string): Promise<Grid> => {
  const { grids } = await readWorkbook(read(name));
  const found = grids.find(({ sheet }) => sheet === "Anggaran");
  if (!found) throw new Error("no Anggaran");
  return found;
};
const values = (grid: Grid, top: number, columns: readonly number[]): unknown[][] => Array.from({ length: grid.rows.length - top + 1 }, (_, i) => columns.map((column) => cellAt(grid, top + i, column).value));

describe("lakip import", () => {
  it("says what would change and writes nothing", async () => {
    const ran = await world.run("import", "lra.csv", "--ke", "buku.xlsx");
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    for (const piece of ["Anggaran!G3", "1.100.000", "1.150.000", "7.01.01.2.01.0003 Sub A13", "1.724.999"]) expect(ran.stdout).toContain(piece);
    expect(ran.stdout.split("\n").every((line) => line.length <= 80)).toBe(true);
    expect(readdirSync(world.folder).sort()).toEqual(["buku.xlsx", "lra.csv"]);
  });

  it("writes a copy with the figures and the new lines, and leaves its input as it is", async () => {
    expect((await world.run("import", "lra.csv", "--ke", "buku.xlsx", "-o", "hasil.xlsx")).code).toBe(0);
    expect(values(await anggaran("hasil.xlsx"), 3, [1, 2, 4, 7])).toEqual([
      ["7.01.01.2.01.0001", "Program A", "Sub A11", 1150000], ["7.01.01.2.01.0002", "Program A", "Sub A12", 499999], ["7.01.02.2.01.0001", "Program B", "Sub B11", 0], ["7.01.01.2.01.0003", "Program A", "Sub A13", 75000],
    ]);
    expect(Buffer.from(read("buku.xlsx")).equals(source)).toBe(true);
    const { code, stdout } = await world.run("import", "lra.csv", "--ke", "hasil.xlsx", "--json");
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { written: null, added: [], totals: { before: { realisasi: "1724999" }, after: { realisasi: "1724999" }, exported: { realisasi: "1724999" } } }]);
  });

  it("tells everything as JSON, amounts exact", async () => {
    world.write("rfk.csv", RFK);
    const { code, stdout } = await world.run("import", "lra.csv", "rfk.csv", "--ke", "buku.xlsx", "--json");
    expect(code).toBe(0);
    const told: unknown = JSON.parse(stdout);
    expect(told).toMatchObject({
      file: "buku.xlsx", written: null, exports: [{ file: "lra.csv", kind: "lra", rows: 5, lines: 4, columns: { M: "kode-sub-kegiatan", Q: "realisasi" } }, { file: "rfk.csv", kind: "rfk" }],
      target: { table: "Anggaran", sheet: "Anggaran", isNew: false }, mustChooseUnit: false, kept: [],
      added: [{ kode: "7.01.01.2.01.0003", subKegiatan: "Sub A13", pagu: "80000", realisasi: "75000" }],
    });
    expect(told).toHaveProperty("matched.0.changes", [{ field: "pagu", cell: "Anggaran!E3", before: "1000000", after: "1300000" }, { field: "realisasi", cell: "Anggaran!G3", before: "1100000", after: "1150000" }]);
  });

  it("takes --perubahan for the DPA after changes", async () => {
    world.write("rfk.csv", RFK);
    const { stdout } = await world.run("import", "rfk.csv", "--ke", "buku.xlsx", "--perubahan", "--json");
    expect(JSON.parse(stdout)).toHaveProperty("matched.0.changes.0", { field: "pagu", cell: "Anggaran!F3", before: "1200000", after: "1300000" });
  });

  it("reads .xlsx exports as well", async () => {
    const rows = lraRows(LINES.map((line) => ({ ...line, realisasi: 5 }))).map((row) => row.map((value) => value as string | number | null));
    world.write("lra.xlsx", await writeXlsx({ sheets: [{ name: "LRA", rows }] }));
    expect((await world.run("import", "lra.xlsx", "--ke", "buku.xlsx")).stdout).toContain("Anggaran!G3: 1.100.000 menjadi 5");
  });

  it("exits with 1 when something has to be looked at, the rest written all the same", async () => {
    world.write("lra.csv", csv(lraRows([{ ...LINES[0]!, realisasi: "113,187,358,00" }, ...LINES.slice(1)])));
    const ran = await world.run("import", "lra.csv", "--ke", "buku.xlsx", "-o", "hasil.xlsx");
    expect([ran.code, ran.stderr]).toEqual([1, ""]);
    expect(cellAt(await anggaran("hasil.xlsx"), 3, 7).value).toBe(1100000);
  });

  it("wants a unit chosen from an export of several", async () => {
    world.write("lra.csv", csv(lraRows([...LINES, { skpd: DINAS, kode: "1.02.02.2.02.0001", nama: "Pelayanan", realisasi: "9" }])));
    for (const unit of [[], ["--unit", "9.99"]]) {
      const ran = await world.run("import", "lra.csv", "--ke", "buku.xlsx", "-o", "hasil.xlsx", ...unit);
      expect(ran.code).toBe(2);
      expect(ran.stderr).toMatch(/^lakip: buku\.xlsx: [^\n]+\n$/);
      expect(ran.stdout).toContain(DINAS[0]);
    }
    expect(readdirSync(world.folder)).not.toContain("hasil.xlsx");
    const chosen = await world.run("import", "lra.csv", "--ke", "buku.xlsx", "--unit", "7.01.0.00.0.00.01.0000");
    expect([chosen.code, chosen.stderr]).toEqual([0, ""]);
  });

  it("makes the table where the workbook has none", async () => {
    world.write("buku.xlsx", buildXlsx({ sheets: [{ name: "Catatan" }] }));
    expect((await world.run("import", "lra.csv", "--ke", "buku.xlsx", "-o", "hasil.xlsx")).code).toBe(0);
    const book = await readWorkbook(read("hasil.xlsx"));
    expect(book.grids.map(({ sheet }) => sheet)).toEqual(["Catatan", "Anggaran"]);
    expect(book.tables.map(({ name, sheet }) => [name, sheet])).toEqual([["Anggaran", "Anggaran"]]);
    expect(assess(book).tables).toMatchObject([{ kind: "anggaran", name: "Anggaran" }]);
    expect(JSON.parse((await world.run("import", "lra.csv", "--ke", "hasil.xlsx", "--json")).stdout)).toMatchObject({ added: [], kept: [], issues: [] });
  });

  it("fills the table of a prepared workbook from its first empty row, and the check has nothing against it", async () => {
    world.write("buku.xlsx", createWorkbook(tableTemplates));
    expect((await world.run("import", "lra.csv", "--ke", "buku.xlsx", "-o", "hasil.xlsx")).code).toBe(0);
    const before = (await readWorkbook(read("buku.xlsx"))).tables.find(({ name }) => name === "Anggaran");
    const after = (await readWorkbook(read("hasil.xlsx"))).tables.find(({ name }) => name === "Anggaran");
    expect(after).toEqual(before);
    expect(values(await anggaran("hasil.xlsx"), 5, [1, 7]).slice(0, 4)).toEqual([["7.01.01.2.01.0001", 1150000], ["7.01.01.2.01.0002", 499999], ["7.01.01.2.01.0003", 75000], ["7.01.02.2.01.0001", 0]]);
  });

  it.each([
    [["import", "lra.csv"]], [["import", "--ke", "buku.xlsx"]], [["import", "lra.csv", "--ke", "buku.xlsx", "--force"]], [["import", "tidak-ada.csv", "--ke", "buku.xlsx"]],
    [["import", "buku.xlsx", "--ke", "buku.xlsx"]], [["import", "lra.csv", "--ke", "lra.csv"]], [["import", "lra.csv", "--ke", "buku.xlsx", "-o", "buku.xlsx", "--force"]], [["import", "lra.csv", "--ke", "buku.xlsx", "-o", "hasil.csv"]],
  ])("refuses %j", async (argv) => {
    await expectRefusal(world, ...argv);
    expect(Buffer.from(read("buku.xlsx")).equals(source)).toBe(true);
  });
});
