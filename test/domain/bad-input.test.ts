import fc from "fast-check";
import { assess } from "../../src/domain/assess";
import type { Assessment } from "../../src/domain/assessment";
import { cellName, type Hidden, type Workbook } from "../../src/domain/grid";
import { readWorkbook } from "../../src/file/read-workbook";
import { writeSheets } from "../../src/file/write-sheets";
import { generatedWorkbook, writeGenerated } from "../fixtures/generated/report-workbook";
import { workbookOf, type CellInput } from "./workbook-of";

type Rows = readonly (readonly CellInput[])[];

const IKU = ["Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"];
const BUDGET = ["Kode", "Program/Kegiatan", "Pagu (Rp)", "Realisasi (Rp)"];

const of = (sheets: Readonly<Record<string, Rows>>): Assessment => assess(workbookOf(sheets), { year: 2024 });
const iku = (...rows: Rows): Assessment => of({ IKU: [IKU, ...rows, ["Mutu", "Indikator lain", "%", 80, 76, 95]] });

/** What stands in a sheet of the report, row by row. */
const written = ({ sheets }: Assessment, key: string): string => {
  const plan = sheets.find((candidate) => candidate.key === key);
  return (plan?.cells ?? []).map(({ value }) => String(value)).join(" | ");
};
const rulesOf = ({ findings }: Assessment): string[] => findings.map(({ rule, at }) => `${rule} ${cellName(at[0])}`);

it("an indicator with no realisasi is shown with n/a and found", () => {
  const assessment = iku(["Mutu", "Indeks mutu", "Indeks", 82, null, null]);
  expect(written(assessment, "capaian-iku")).toMatch(/Indeks mutu \| Indeks \| 82 \| n\/a \| n\/a/);
  expect(rulesOf(assessment)).toContain("required-cell-filled E2");
});

it("two rows with the same indicator both stay", () => {
  const text = written(iku(["Mutu", "Indeks mutu", "Indeks", 82, 80, null], ["Mutu", "INDEKS MUTU", "Indeks", 82, 41, null]), "capaian-iku");
  expect(text).toMatch(/97\.56/);
  expect(text).toMatch(/INDEKS MUTU.* \| Indeks \| 82 \| 41 \| 50/);
});

it("a target of 0 gives n/a, left out of the mean", () => {
  const text = written(iku(["Mutu", "Aduan", "Aduan", 0, 4, null]), "capaian-iku");
  expect(text).toMatch(/Aduan \| Aduan \| 0 \| 4 \| n\/a/);
  expect(text).toMatch(/1 indikator.*95/);
});

it("a text in a figure's place is found, and its table says that it is not complete", () => {
  const assessment = iku(["Mutu", "Indeks mutu", "Indeks", "delapan puluhan", 80, null]);
  expect(rulesOf(assessment)).toContain("number-readable D2");
  expect(written(assessment, "capaian-iku")).toMatch(/Belum lengkap: 1 baris/);
});

it("a program with no kegiatan keeps its own amounts", () => {
  const text = written(of({ A: [BUDGET, ["7.01.01", "Program Penunjang", 100, 90], ["7.01.02", "Program Pelayanan", 50, 50], ["7.01.02.2.01", "Kegiatan Loket", 50, 50]] }), "realisasi-anggaran");
  expect(text).toMatch(/Program Penunjang \| 100 \| 90 \| 90/);
  expect(text).toMatch(/JUMLAH.*150 \| 140/);
});

it("tables of headings only say what they lack", () => {
  const { sheets, missing } = of({ IKU: [IKU], A: [BUDGET] });
  expect(sheets.map(({ key }) => key).filter((key) => key !== "hasil-pemeriksaan" && key !== "formulir-reviu")).toEqual([]);
  expect(missing.map(({ key }) => key)).toEqual(expect.arrayContaining(["capaian-iku", "realisasi-anggaran"]));
});

it("names of 2,000 characters are shown as far as a row allows, and say that they go on", () => {
  const name = "Meningkatnya mutu pelayanan yang ".repeat(60).slice(0, 2000);
  const assessment = of({ IKU: [IKU, [name, name, "%", 80, 76, 95]], A: [BUDGET, ["7.01.01", name, 100, 90]] });
  for (const { heights } of assessment.sheets) expect(Math.max(...Object.values(heights))).toBeLessThanOrEqual(409);
  expect(written(assessment, "capaian-iku")).toMatch(/…/);
});

it.each(["dua ribu", 20222, 1999, -1, "2024/2025"])("a year that is no year (%p) is told at its cell, and the next source counts", (tahun) => {
  const workbook = workbookOf({ P: [["Instansi", "Tahun"], ["Kecamatan Contoh", tahun]], "IKU 2023": [["Capaian IKU Tahun 2023"], IKU, ["Mutu", "Indeks mutu", "Indeks", 82, 80, null]] }, { Profil: "P!A1:B2" });
  const { year, settingIssues } = assess(workbook);
  expect(year).toBe(2023);
  expect(settingIssues.map(({ setting, at }) => [setting, at && `${at.sheet}!${cellName(at)}`])).toEqual([["year", "P!B2"]]);
});

describe("what a reviewer would stumble over is found, and breaks nothing", () => {
  const GOOD: Rows = [[null, "Kegiatan Satu", 1000, 900], [null, "Kegiatan Dua", 2000, 1800]];
  const HEAD = ["Kode", "Kegiatan", "Pagu (Rp)", "Realisasi (Rp)"];
  const hidden: Hidden = { rows: [2], columns: [], filtered: false };
  const hide = (more: Partial<Hidden>): Workbook => {
    const { grids, ...others } = workbookOf({ A: [HEAD, ...GOOD] });
    return { ...others, grids: grids.map((grid) => ({ ...grid, hidden: { ...hidden, ...more } })) };
  };
  const budget = (...rows: Rows): Workbook => workbookOf({ A: [HEAD, ...rows] });

  const cases: [string, Workbook, string][] = [
    ["two columns that both claim to be the realisasi", workbookOf({ A: [[...HEAD, "Realisasi (Rp)"], ["1", "Satu", 1000, 900, 800]] }), "binding-clear E1"],
    ["a named table without its columns", workbookOf({ A: [["Kegiatan", "Catatan"], ["Satu", "x"]] }, { Anggaran: "A!A1:B2" }), "binding-clear A1"],
    ["an empty table", budget(), "binding-clear A1"],
    ["an empty named table", workbookOf({ A: [HEAD, []] }, { Anggaran: "A!A1:D2" }), "binding-clear A1"],
    ["a table of only totals", budget(["", "JUMLAH", 3000, 2700]), "binding-clear A2"],
    ["a named table of only totals", workbookOf({ A: [HEAD, ["", "JUMLAH", 3000, 2700]] }, { Anggaran: "A!A1:D2" }), "binding-clear A2"],
    ["a formula that lost what it refers to", budget([null, "Satu", { error: "#REF!" }, 900], ...GOOD), "formula-error-free C2"],
    ["a division by zero", budget([null, "Satu", 1000, { error: "#DIV/0!" }], ...GOOD), "formula-error-free D2"],
    ["an error where a name belongs", budget([null, { error: "#N/A" }, 1000, 900], ...GOOD), "formula-error-free B2"],
    ["a formula that refers to itself", budget(...GOOD, ["", "JUMLAH", { f: "=SUM(C2:C4)", v: 0 }, 2700]), "formula-error-free C4"],
    ["formulas in a circle", budget([null, "Satu", { f: "=D2", v: 0 }, { f: "=C2", v: 0 }], ...GOOD), "formula-error-free C2"],
    ["a file that was never calculated", budget(...GOOD, ["", "JUMLAH", { f: "=SUM(C2:C3)", v: null }, { f: "=SUM(D2:D3)", v: null }]), "formula-error-free C4"],
    ["hidden rows", hide({}), "rows-visible A2"],
    ["hidden columns", hide({ rows: [], columns: [3] }), "rows-visible C1"],
    ["a filtered table", hide({ filtered: true }), "rows-visible A2"],
    ["a merged cell, which is a blank below its figure", budget([null, "Satu", 1000, 900], [null, "Dua", null, 800]), "required-cell-filled C3"],
    ["a number of more than 15 digits", budget([null, "Satu", 12345678901234560, 900], ...GOOD), "digits-intact C2"],
    ["a text of more than 15 digits", budget([null, "Satu", "12.345.678.901.234.567", 900], ...GOOD), "digits-intact C2"],
    ["a total without a name", budget(["1", "Satu", 1000, 900], ["2", "Dua", 2000, 1800], ["", "Seluruh belanja", 3000, 2700]), "total-row-recognised C4"],
    ["percentages in two scales", workbookOf({ A: [["Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "%"], ["Satu", 1000, 900, 90], ["Dua", 1000, 850, 0.85]] }), "percent-scale-uniform D3"],
    ["a NIP that is a number", workbookOf({ A: [["Nama", "NIP"], ["A", 197503122000031000]] }), "nip-intact B2"],
  ];

  it.each(cases)("%s", (_, workbook, finding) => {
    const assessment = assess(workbook, { year: 2024 });
    expect(assessment.failures).toEqual([]);
    expect(rulesOf(assessment)).toContain(finding);
    expect(assessment.sheets.length).toBeGreaterThanOrEqual(0);
  });

  it("an error is told once, by one rule, and what cannot be read is not called empty", () => {
    const found = rulesOf(assess(budget([null, "Satu", { error: "#REF!" }, 900], ...GOOD), { year: 2024 }));
    expect(found.filter((each) => each.endsWith(" C2"))).toEqual(["formula-error-free C2"]);
  });

  it("the clean table has none of it", () => {
    expect(rulesOf(assess(budget(...GOOD), { year: 2024 })).filter((rule) => /^(?:binding|formula|rows|digits|total|percent|nip|required)/.test(rule))).toEqual([]);
  });
});

it("whatever stands in the tables, a report is written that reads back", async () => {
  await fc.assert(fc.asyncProperty(generatedWorkbook, async (generated) => {
    const bytes = await writeGenerated(generated);
    const { sheets } = assess(await readWorkbook(bytes), generated.choices);
    const { grids } = await readWorkbook(writeSheets(bytes, sheets));
    expect(grids.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(sheets.map(({ name }) => name)));
    for (const { cells } of sheets) for (const { value } of cells) expect(typeof value === "number" ? Number.isFinite(value) : true).toBe(true);
  }), { numRuns: 40 });
}, 60_000);
