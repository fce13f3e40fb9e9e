import type { Finding, Severity, Unchecked } from "../../../src/domain/finding";
import type { Records } from "../../../src/domain/model/records";
import { storedCheck } from "../../../src/domain/last-check";
import { composeReport } from "../../../src/domain/report/compose-report";
import { missingSheets } from "../../../src/domain/report/missing-sheets";
import { isReady } from "../../../src/domain/ready";
import { defaultSettings } from "../../../src/domain/settings";
import { completeCase, metroBarat } from "./metro-barat";
import { cellOf, columnValues, texts } from "./plan-text";
import { input, place, records, table } from "./records-builder";

const finding = (severity: Severity, ...more: string[]): Finding => ({
  rule: "x", severity, title: "Judul", at: [place("IKU 2022!C5"), ...more.map(place)], found: "=1", expected: null, message: "Pesan", remedy: "Tindakan", facts: {}, mend: null, mark: "", waived: null,
});
const unchecked: Unchecked = { rule: "y", title: "Aturan", lacks: "Tidak ada kolom." };

function report(given: Partial<Records>, findings: readonly Finding[] = [], rest: readonly Unchecked[] = [], tables = [table("anggaran", "A")]) {
  const missing = missingSheets({ records: records(given), settings: defaultSettings, tables });
  const ready = isReady(findings, missing, []);
  return { missing, ready, ...composeReport(input(given, { tables, findings, unchecked: rest, missing, ready })) };
}

describe("composeReport", () => {
  it("numbers the tables that are written, and names what is missing", () => {
    const { sheets, missing, ready } = report({ ...metroBarat, ikuTahunan: [] });
    expect(sheets.map(({ key, name }) => [key, name])).toEqual([
      ["capaian-iku", "Bab III Capaian IKU"], ["realisasi-anggaran", "Bab III Realisasi Anggaran"], ["ringkasan", "Ringkasan LAKIP"], ["narasi-bab3", "Narasi Bab III"], ["formulir-reviu", "Formulir Reviu"], ["hasil-pemeriksaan", "Hasil Pemeriksaan"],
    ]);
    expect(sheets.slice(0, 2).map((plan) => cellOf(plan, "A1").value)).toEqual(["Tabel 3.1", "Tabel 3.2"]);
    expect(missing.map(({ key, required }) => [key, required])).toEqual([
      ["banding-tahun", true], ["banding-renstra", true], ["banding-nasional", false], ["analisis", true], ["efisiensi", true], ["program-penunjang", true], ["masukan-keluaran", false], ["bab-i-pegawai", false],
    ]);
    expect(ready).toBe(false);
  });

  it.each<[Severity[], boolean]>([[[], true], [["warning"], true], [["warning", "inconsistency"], false], [["error"], false]])("with %j is ready: %s", (severities, ready) => {
    expect(report(completeCase, severities.map((severity) => finding(severity))).ready).toBe(ready);
  });

  it("writes nothing where no table is known", () => {
    const nothing = report({}, [], [], []);
    expect(nothing).toMatchObject({ sheets: [], ready: false });
    expect(nothing.missing).toHaveLength(12);
    expect(nothing.document).toBeNull();
  });

  it("writes only the findings and the form of the review where no table of Bab III can be made", () => {
    expect(report({}).sheets.map(({ key }) => key)).toEqual(["formulir-reviu", "hasil-pemeriksaan"]);
  });

  it("holds each cell once, in order, and never two merges over one cell", () => {
    for (const { cells, merges } of report(completeCase, [finding("error")], [unchecked]).sheets) {
      const places = cells.map(({ row, column }) => row * 1000 + column);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      const merged = merges.flatMap(({ top, bottom, left, right }) =>
        Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (_, c) => (top + r) * 1000 + left + c)).flat());
      expect(new Set(merged).size).toBe(merged.length);
    }
  });

  it("uses the paper of the settings", () => {
    const { sheets } = composeReport({ ...input(completeCase), settings: { ...defaultSettings, paper: "F4" } });
    expect(new Set(sheets.map(({ page }) => page.paper))).toEqual(new Set(["F4"]));
  });

  it("leaves out of the titles what the workbook does not say", () => {
    const [plan] = report({ ...metroBarat, instansi: null, year: null }).sheets;
    expect(plan?.cells.filter(({ style, value }) => style === "title" && value !== null)).toHaveLength(2);
  });
});

describe("hasil-pemeriksaan", () => {
  const sheetOf = (...given: Parameters<typeof report>) => {
    const plan = report(...given).sheets.at(-1);
    if (!plan) throw new Error("no sheet");
    return plan;
  };

  it("says on top whether it is ready", () => {
    expect(cellOf(sheetOf(completeCase), "A3").value).toBe("SIAP DISERAHKAN");
    expect(cellOf(sheetOf(metroBarat, [finding("error")]), "A3").value).toBe("BELUM SIAP");
    expect(cellOf(sheetOf(metroBarat, [finding("error"), finding("warning")], [unchecked]), "A5").value).toMatch(/^1 galat .* 0 beda .* 1 peringatan .* 1 belum/);
  });

  it("links each finding to its first cell and counts the others", () => {
    const plan = sheetOf(metroBarat, [finding("error", "IKU 2022!C6", "IKU 2022!C7"), finding("inconsistency")]);
    const first = plan.freezeRows + 1;
    expect(cellOf(plan, `D${first}`)).toMatchObject({ value: "IKU 2022!C5 dan 2 lagi", link: place("IKU 2022!C5") });
    expect(columnValues(plan, "B").slice(0, 3)).toEqual(["Galat", "Beda", null]);
    expect(cellOf(plan, `E${first}`)).toMatchObject({ value: "=1", formula: null });
  });

  it("lists what could not be checked and what could not be written, after the findings", () => {
    const plan = sheetOf({ ...metroBarat, iku: [] }, [finding("warning")], [unchecked]);
    expect(columnValues(plan, "A").slice(0, 5)).toEqual([1, "Yang belum dapat diperiksa", 1, "Tabel Bab III yang belum dapat dibuat", 1]);
    expect(columnValues(plan, "C").slice(0, 5)).toEqual(["Judul", null, "Aturan", null, "Bab III Capaian IKU"]);
  });

  it("puts what was set aside at the end of its severity, with who, when and why, and counts it by itself", () => {
    const waived = { ...finding("error"), title: "Diabaikan", waived: { rule: "x", place: "IKU 2022!C5", mark: "", reason: "Sesuai dokumen sumber.", author: "Staf", date: "2023-01-31" } };
    const plan = sheetOf(metroBarat, [waived, finding("error"), finding("inconsistency")]);
    expect(columnValues(plan, "C").slice(0, 3)).toEqual(["Judul", "Diabaikan", "Judul"]);
    expect(columnValues(plan, "I").slice(0, 3)).toEqual([null, "Staf, 31 Januari 2023: Sesuai dokumen sumber.", null]);
    expect(cellOf(plan, "A5").value).toMatch(/^1 galat .* 1 beda .* 0 peringatan .* 1 diabaikan/);
    expect(plan.styles[cellOf(plan, `C${plan.freezeRows + 2}`).style]?.color).toBe("#7F7F7F");
    expect(sheetOf(metroBarat, [finding("error")]).tables?.[0]?.box.right).toBe(8);
  });

  it("tells a rule that broke once, apart from those that lack data", () => {
    const given = input(metroBarat, { failures: [{ rule: "y", title: "Aturan", error: new Error("x") }], unchecked: [unchecked, { rule: "z", title: "Lain", lacks: "Tidak ada kolom." }] });
    const plan = composeReport(given).sheets.at(-1);
    if (!plan) throw new Error("no sheet");
    expect(columnValues(plan, "A").slice(1, 5)).toEqual(["Pemeriksaan yang gagal karena kesalahan program", 1, "Yang belum dapat diperiksa", 1]);
    expect(columnValues(plan, "C").slice(2, 5)).toEqual(["Aturan", null, "Lain"]);
    expect(cellOf(plan, "A5").value).toMatch(/1 pemeriksaan gagal .* 1 belum dapat diperiksa/);
  });

  it("says when it was checked and of which figures, and keeps the verdict in the workbook", () => {
    const plan = composeReport(input(metroBarat, { today: "2026-11-24", fingerprint: "A1B2-C3D4" })).sheets.at(-1);
    expect(plan && cellOf(plan, "A4").value).toBe("Diperiksa 24 November 2026  \u00b7  Sidik jari angka: A1B2-C3D4");
    expect(plan && storedCheck(plan.names ?? [], "A1B2-C3D4")).toEqual({ ready: false, date: "2026-11-24", fingerprint: "A1B2-C3D4", changed: false });
  });

  it("has a calm line where nothing was found", () => {
    expect(columnValues(sheetOf(completeCase), "D").filter((value) => value !== null)).toEqual([]);
    expect(texts(sheetOf(metroBarat))).toContain("Tidak ada temuan");
  });

  it("tells choices that cannot be used, with a way to their cell, and those in force", () => {
    const given = input(completeCase, { settingIssues: [{ setting: "decimals", message: "Pembulatan tidak dapat dipakai.", at: place("Profil!B5") }] });
    const plan = composeReport({ ...given, settings: { ...defaultSettings, triwulan: 2, cap: 110, decimals: 3 } }).sheets.at(-1);
    if (!plan) throw new Error("no sheet");
    expect(plan.cells.filter(({ link }) => link).map(({ value, link }) => [value, link])).toContainEqual(["Profil!B5", place("Profil!B5")]);
    for (const text of ["Pembulatan tidak dapat dipakai.", "Sampai dengan Triwulan II", "110%", "Permendagri 86/2017"]) expect(texts(plan)).toContain(text);
  });
});
