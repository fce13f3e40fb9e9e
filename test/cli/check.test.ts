import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { Decimal } from "decimal.js";
import type { Assessment } from "../../src/domain/assessment";
import type { Waiver } from "../../src/domain/finding";
import type { Workbook } from "../../src/domain/grid";
import { expandFiles } from "../../src/cli/expand-files";
import { progressOf } from "../../src/cli/progress";
import { defaultSettings, type Settings } from "../../src/domain/settings";
import { readWorkbook } from "../../src/file/read-workbook";
import { buildXlsx } from "../fixtures/file/build-xlsx";
import { assessment, finding } from "../fixtures/file/assessment";
import { cliWorld, type CliWorld } from "../fixtures/file/cli-world";

const waiver: Waiver = { rule: "parts-sum-to-total", place: "Realisasi Anggaran!C20", mark: "", reason: "Sudah disetujui inspektorat", author: "Kasubbag Keuangan", date: "2023-01-20" };

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
  waived: assessment({ findings: [finding("error", { waived: waiver })], headline: { capaian: new Decimal("90.04"), serapan: new Decimal("97.44"), pagu: null, realisasiAnggaran: null } }),
  broken: assessment({ ready: false, failures: [{ rule: "sisa-matches", title: "Sisa", error: new TypeError("x is not a function") }] }),
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
    expect(ran.stderr.split("\n").map((line) => line.replace(/^(lakip: \S+) .*/, "$1"))).toEqual(["[1/3] wrong.xlsx", "lakip: none.xlsx:", "[2/3] none.xlsx", "[3/3] clean.xlsx", ""]);
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
        cells: ["Realisasi Anggaran!C20"], facts: { difference: "38674800", stories: [{ line: "C15" }] }, found: "7.514.001.545", expected: "7.552.676.345", remedy: "Periksa baris 15.", waived: null,
      }],
      unchecked: [{ rule: "serapan-matches-figures", title: "Serapan cocok", lacks: "kolom serapan" }],
      missing: [{ key: "banding-tahun", sheet: "Bab III Banding Tahun", lacks: "tahun sebelumnya" }],
      settingIssues: [{ setting: "scale", message: "Skala berlubang; dipakai skala baku.", cell: "Profil!H3" }],
      failures: [], fingerprint: "", lastCheck: null,
      summary: { instansi: "Kecamatan Contoh", year: 2022, errors: 1, inconsistencies: 0, warnings: 0, waived: 0, ready: false, capaian: null, serapan: null },
    });
  });

  it("gives an array for several, with the reason where a file could not be checked", async () => {
    const ran = await world.run("check", "clean.xlsx", "none.xlsx", "unknown.xlsx", "--json");
    const [clean, none, unknown] = JSON.parse(ran.stdout);
    expect([clean.file, clean.ready, clean.error]).toEqual(["clean.xlsx", true, undefined]);
    expect(none).toMatchObject({ file: "none.xlsx", ready: false, tables: [], findings: [], error: { code: "file-not-found" } });
    expect(unknown).toMatchObject({ file: "unknown.xlsx", error: { code: "no-tables" } });
    expect(ran.stderr.split("\n").filter((line) => line.startsWith("lakip:"))).toHaveLength(2);
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

describe("lakip check over several files", () => {
  it("closes with a roll-up: counts, readiness, capaian and serapan of each office, within 80 columns", async () => {
    const { stdout } = await world.run("check", "wrong.xlsx", "waived.xlsx", "none.xlsx");
    const rollUp = stdout.slice(stdout.indexOf("REKAPITULASI (3 berkas)")).trimEnd().split("\n");
    expect(rollUp.map((line) => line.trim().split(/\s{2,}/))).toEqual([
      ["REKAPITULASI (3 berkas)"], ["Instansi", "Galat", "Beda", "Peringatan", "Capaian", "Serapan", "Siap"],
      ["1. Kecamatan Contoh", "1", "0", "0", "n/a", "n/a", "belum"], ["2. Kecamatan Contoh", "0", "0", "0", "90,04", "97,44", "ya"],
      ["3. none.xlsx: tidak dapat diperiksa"], ["1 siap, 1 belum siap, 1 tidak dapat diperiksa."],
    ]);
    expect(Math.max(...rollUp.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect((await world.run("check", "wrong.xlsx")).stdout).not.toContain("REKAPITULASI");
  });

  it("breaks a long name, and never pushes a figure out of its column", async () => {
    const long = cliWorld(() => assessment({ instansi: "Dinas Pemberdayaan Perempuan Perlindungan Anak Pengendalian Penduduk dan Keluarga Berencana" }));
    for (const name of ["a.xlsx", "b.xlsx"]) long.write(name, buildXlsx());
    const { stdout } = await long.run("check", "a.xlsx", "b.xlsx");
    const rollUp = stdout.slice(stdout.indexOf("REKAPITULASI")).split("\n");
    expect(Math.max(...rollUp.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(rollUp[2]?.endsWith(`${" ".repeat(5)}ya`)).toBe(true);
    long.remove();
  });

  it("rewrites one line on a terminal and takes it away at the end", async () => {
    let stderr = "";
    const progress = progressOf({ stderr: (text) => void (stderr += text), stderrIsTerminal: true }, 2);
    progress.done("satu.xlsx");
    progress.done("dua.xlsx");
    progress.clear();
    expect(stderr).toBe("[1/2] satu.xlsx\r\u001b[K");
  });

  it.each([["*.xlsx", ["a.xlsx", "b.xlsx", "c d.xlsx"]], ["?.xlsx", ["a.xlsx", "b.xlsx"]], ["sub/*.xlsx", ["sub/e.xlsx"]], ["tidak-ada*.xlsx", ["tidak-ada*.xlsx"]], ["a.xlsx", ["a.xlsx"]]])("%s stands for %j where no shell expands it", async (given, files) => {
    const place = cliWorld(() => assessment());
    mkdirSync(join(place.folder, "sub"));
    for (const name of ["b.xlsx", "a.xlsx", "c d.xlsx", "~$a.xlsx", "catatan.txt", "sub/e.xlsx"]) place.write(name, "");
    expect((await expandFiles(place.folder, [given])).map(({ file }) => file)).toEqual(files);
    place.remove();
  });
});

describe("a folder that cannot be listed", () => {
  it("is told with its reason, and the other files are checked", async () => {
    const place = cliWorld(() => assessment());
    symlinkSync("putar", join(place.folder, "putar"));
    place.write("a.xlsx", buildXlsx());
    const { code, stdout, stderr } = await place.run("check", "putar/*.xlsx", "a.xlsx", "--json");
    expect(code).toBe(2);
    expect(stderr).toContain("Folder putar tidak dapat dibaca");
    expect(stderr).not.toContain("tidak ditemukan");
    expect((JSON.parse(stdout) as { file: string; error?: object }[]).map(({ file, error }) => [file, error !== undefined])).toEqual([["putar/*.xlsx", true], ["a.xlsx", false]]);
    place.remove();
  });
});

describe("findings that the office has set aside", () => {
  it("do not count, are listed with reason, author and date, and go into the JSON", async () => {
    const { code, stdout } = await world.run("check", "waived.xlsx");
    expect(code).toBe(0);
    for (const part of ["DIABAIKAN (1)", "20 Januari 2023", "Kasubbag Keuangan", "Sudah disetujui inspektorat", "0 galat", "1 diabaikan"]) expect(stdout.replace(/\s+/g, " ")).toContain(part);
    expect(JSON.parse((await world.run("check", "waived.xlsx", "--json")).stdout)).toMatchObject({ findings: [{ waived: { reason: "Sudah disetujui inspektorat", author: "Kasubbag Keuangan", date: "2023-01-20" } }], summary: { errors: 0, waived: 1 } });
  });
});

it("a rule that breaks is told, and the file counts as not checked", async () => {
  const ran = await world.run("check", "broken.xlsx", "--json");
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain("sisa-matches");
  expect(JSON.parse(ran.stdout).failures).toEqual([{ rule: "sisa-matches", title: "Sisa" }]);
});

describe("lakip check --rekap", () => {
  it("writes the roll-up as a workbook of its own: a row a file, figures as numbers", async () => {
    const ran = await world.run("check", "wrong.xlsx", "waived.xlsx", "none.xlsx", "--rekap", "rekap.xlsx");
    expect(ran.code).toBe(2);
    const { grids, tables } = await readWorkbook(new Uint8Array(readFileSync(join(world.folder, "rekap.xlsx"))));
    expect(tables.map(({ name }) => name)).toEqual(["Rekapitulasi"]);
    const rows = (grids[0]?.rows ?? []).map((row) => Array.from(row ?? [], (cell) => cell?.value ?? null)).filter((row) => row.some((value) => value !== null));
    expect(rows.slice(-4)).toEqual([
      ["Instansi", "Tahun", "Siap", "Galat", "Beda", "Peringatan", "Diabaikan", "Capaian (%)", "Serapan (%)", "Berkas", "Keterangan"],
      ["Kecamatan Contoh", 2022, "belum siap", 1, 0, 0, 0, "n/a", "n/a", "wrong.xlsx"], ["Kecamatan Contoh", 2022, "siap", 0, 0, 0, 1, 90.04, 97.44, "waived.xlsx"],
      [null, null, "tidak diperiksa", null, null, null, null, null, null, "none.xlsx", "Berkas tidak ditemukan; periksa nama dan foldernya."],
    ]);
  });

  it("refuses to write over a file, and over one of the workbooks ever", async () => {
    world.write("ada.xlsx", "punya orang");
    expect(await world.run("check", "clean.xlsx", "--rekap", "ada.xlsx")).toMatchObject({ code: 2, stdout: "" });
    expect((await world.run("check", "clean.xlsx", "--rekap", "ada.xlsx", "--force")).code).toBe(0);
    const refused = await world.run("check", "clean.xlsx", "warned.xlsx", "--rekap", "warned.xlsx", "--force");
    expect(refused.code).toBe(2);
    isOneSentence(refused.stderr);
  });
});
