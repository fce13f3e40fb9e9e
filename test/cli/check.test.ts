import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Assessment } from "../../src/domain/assessment";
import type { Workbook } from "../../src/domain/grid";
import { defaultSettings, type Settings } from "../../src/domain/settings";
import { buildXlsx } from "../fixtures/file/build-xlsx";
import { assessment, finding } from "../fixtures/file/assessment";
import { cliWorld, type CliWorld } from "../fixtures/file/cli-world";

/** The first sheet's name says what the workbook is to be assessed as. */
const byName: Readonly<Record<string, Assessment>> = {
  clean: assessment(),
  warned: assessment({ findings: [finding("warning")] }),
  differs: assessment({ ready: false, findings: [finding("inconsistency"), finding("warning")] }),
  wrong: assessment({
    ready: false,
    findings: [finding("error")],
    unchecked: [{ rule: "serapan-matches-figures", title: "Serapan cocok", lacks: "kolom serapan" }],
    missing: [{ key: "banding-tahun", name: "Bab III Banding Tahun", lacks: "tahun sebelumnya", required: true }],
    settingIssues: [{ setting: "scale", message: "Skala berlubang; dipakai skala baku.", at: { sheet: "Profil", row: 3, column: 8 } }],
  }),
  unknown: assessment({ tables: [], sheets: [], ready: false }),
};
let asked: Partial<Settings>[] = [];
const assess = ({ grids }: Workbook, choices: Partial<Settings>): Assessment => {
  asked.push(choices);
  const found = byName[grids[0]?.sheet ?? ""];
  if (!found) throw new TypeError("a bug in the domain");
  return found;
};

let world: CliWorld;
beforeEach(() => {
  asked = [];
  world = cliWorld(assess);
  for (const name of [...Object.keys(byName), "buggy"]) world.write(`${name}.xlsx`, buildXlsx({ sheets: [{ name }] }));
});
afterEach(() => world.remove());

const isOneSentence = (stderr: string) => expect(stderr).toMatch(/^lakip: [^\n]+[.]\n$/);

describe("lakip check", () => {
  it.each([["clean", 0], ["warned", 0], ["differs", 1], ["wrong", 1]])("%s.xlsx exits with %d", async (name, code) => {
    const ran = await world.run("check", `${name}.xlsx`);
    expect([ran.code, ran.stderr]).toEqual([code, ""]);
  });

  it.each([
    ["a file that is not there", "none.xlsx", "none.xlsx"],
    ["a file in a folder that is not there", "x/none.xlsx", "x/none.xlsx"],
    ["a folder", "folder.xlsx", "folder.xlsx"],
    ["a .csv renamed", "csv.xlsx", "csv.xlsx"],
    ["a workbook without a known table", "unknown.xlsx", "unknown.xlsx"],
    ["a bug", "buggy.xlsx", "a bug in the domain"],
  ])("%s exits with 2 and one sentence", async (_, file, named) => {
    mkdirSync(join(world.folder, "folder.xlsx"));
    world.write("csv.xlsx", "No;Indikator\n1;IKM\n");
    const ran = await world.run("check", file);
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    isOneSentence(ran.stderr);
    expect(ran.stderr).toContain(named);
    expect(ran.stderr.includes("di dalam program ini")).toBe(file === "buggy.xlsx");
  });

  it("checks the others when one file is bad, and 2 wins over 1", async () => {
    const ran = await world.run("check", "wrong.xlsx", "none.xlsx", "clean.xlsx");
    expect(ran.code).toBe(2);
    expect(ran.stdout).toContain("wrong.xlsx");
    expect(ran.stdout).toContain("clean.xlsx");
    isOneSentence(ran.stderr);
    expect((await world.run("check", "clean.xlsx", "differs.xlsx")).code).toBe(1);
  });

  it("names cell, figures, reason and remedy in the text, within 80 columns", async () => {
    const { stdout } = await world.run("check", "wrong.xlsx");
    for (const part of ["Realisasi Anggaran!C20", "7.514.001.545", "7.552.676.345", "38.674.800", "Periksa baris 15.", "Realisasi Anggaran!A3:C20", "kolom serapan", "Bab III Banding Tahun", "Profil!H3: Skala berlubang", "Belum siap"]) expect(stdout).toContain(part);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(stdout).not.toContain("\u001b");
  });
});

describe("lakip check --json", () => {
  it("gives one object for one file", async () => {
    const ran = await world.run("check", "--json", "wrong.xlsx");
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.stdout)).toEqual({
      file: "wrong.xlsx", instansi: "Kecamatan Contoh", year: 2022, ready: false,
      tables: [{
        kind: "anggaran", sheet: "Realisasi Anggaran", range: "A3:C20", columns: { A: "no", B: "kegiatan", C: "pagu" }, headerRows: [3, 4], numberRow: null,
        groupRows: [7], totalRows: [20], sure: true, title: "Realisasi Anggaran",
      }],
      findings: [{
        rule: "parts-sum-to-total", severity: "error", title: "Jumlah sama dengan rinciannya", message: "Rincian lebih besar 38.674.800 daripada jumlahnya.",
        cells: ["Realisasi Anggaran!C20"], facts: { difference: "38674800", stories: [{ line: "C15" }] }, found: "7.514.001.545", expected: "7.552.676.345", remedy: "Periksa baris 15.",
      }],
      unchecked: [{ rule: "serapan-matches-figures", title: "Serapan cocok", lacks: "kolom serapan" }],
      missing: [{ key: "banding-tahun", sheet: "Bab III Banding Tahun", lacks: "tahun sebelumnya" }],
      settingIssues: [{ setting: "scale", message: "Skala berlubang; dipakai skala baku.", cell: "Profil!H3" }],
    });
  });

  it("gives an array for several, with the reason where a file could not be checked", async () => {
    const ran = await world.run("check", "clean.xlsx", "none.xlsx", "unknown.xlsx", "--json");
    const [clean, none, unknown] = JSON.parse(ran.stdout);
    expect([clean.file, clean.ready, clean.error]).toEqual(["clean.xlsx", true, undefined]);
    expect(none).toMatchObject({ file: "none.xlsx", ready: false, tables: [], findings: [], error: { code: "file-not-found" } });
    expect(unknown).toMatchObject({ file: "unknown.xlsx", error: { code: "no-tables" } });
    expect(ran.stderr.split("\n")).toHaveLength(3);
    expect(ran.code).toBe(2);
  });
});

describe("lakip check --triwulan", () => {
  it("asks for the report up to that quarter, and otherwise leaves it to the workbook", async () => {
    await world.run("check", "clean.xlsx", "warned.xlsx", "--triwulan", "2");
    await world.run("check", "clean.xlsx");
    expect(asked).toEqual([{ triwulan: 2 }, { triwulan: 2 }, {}]);
  });

  it("says which quarter was reported", async () => {
    const settings = { ...defaultSettings, triwulan: 2 } as const;
    const quarterly = cliWorld(() => assessment({ settings }));
    quarterly.write("in.xlsx", buildXlsx());
    expect((await quarterly.run("check", "in.xlsx")).stdout).toContain("triwulan 2");
    quarterly.remove();
  });
});
