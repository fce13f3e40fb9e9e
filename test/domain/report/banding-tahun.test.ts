import { boxName } from "../../../src/domain/grid";
import { bandingTahun } from "../../../src/domain/report/banding-tahun";
import { metroBarat } from "./metro-barat";
import { cellOf, columnValues, texts } from "./plan-text";
import { empty, iku, ikuTahunan, input, number, unreadable, words } from "./records-builder";

const n = (cell: string, value: number | string) => number(`Banding!${cell}`, value);

describe("banding-tahun", () => {
  const plan = bandingTahun.compose(input(metroBarat), "Tabel 3.2");

  it("sets the years side by side under a heading of two levels", () => {
    expect(plan.merges.map(boxName)).toEqual(expect.arrayContaining(["D5:F5", "G5:I5", "J5:L5", "A5:A6", "A8:L8"]));
    expect(["D5", "G5", "D6", "E6", "F6"].map((cell) => cellOf(plan, cell).value)).toEqual(["Tahun 2021", "Tahun 2022", "Target", "Realisasi", "Capaian (%)"]);
    expect(plan.freezeRows).toBe(7);
    expect(plan.page.titleRows).toEqual([5, 7]);
  });

  it("gives the worked case's changes; an indicator without figures stays", () => {
    expect(columnValues(plan, "F")).toEqual([null, 95, 82.35, 81.18, 100, "n/a"]);
    expect(columnValues(plan, "I")).toEqual([null, 85.37, 100, 74.79, 100, "n/a"]);
    expect(columnValues(plan, "J")).toEqual([null, -6, 15, -5.43, 0, "n/a"]);
    expect(columnValues(plan, "K")).toEqual([null, -7.89, 21.43, -7.87, 0, "n/a"]);
    expect(columnValues(plan, "L")).toEqual([null, "turun", "naik", "turun", "tetap", "n/a"]);
  });

  it("keeps the changes live", () => {
    expect(cellOf(plan, "J9").formula).toBe('=IF(COUNT(E9,H9)<2,"n/a",ROUND(H9-E9,2))');
    expect(cellOf(plan, "K9").formula).toBe('=IF(COUNT(E9,H9)<2,"n/a",IF(E9=0,"n/a",ROUND((H9-E9)/ABS(E9)*100,2)))');
    expect(cellOf(plan, "L9").formula).toBe('=IF(COUNT(J9)<1,"n/a",IF(J9>0,"naik",IF(J9<0,"turun","tetap")))');
    expect(cellOf(plan, "H9").formula).toBe("=IF(COUNT('Tabel 3.2'!G7)=0,\"n/a\",'Tabel 3.2'!G7)");
    expect(cellOf(plan, "H11").formula).toBeNull();
  });

  it.each([
    ["from zero", 0, 5, 5, "n/a", "naik"],
    ["from a negative figure", -10, -5, 5, 50, "naik"],
    ["in small fractions", "0.0123", "0.0121", -0.0002, -1.63, "turun"],
  ])("measures a change %s", (_, before, now, points, percent, direction) => {
    const row = ikuTahunan(7, "A", { 2021: [null, n("E7", before)], 2022: [null, n("G7", now)] });
    const sheet = bandingTahun.compose(input({ ikuTahunan: [row] }), "");
    const at = sheet.freezeRows + 1;
    expect(["J", "K", "L"].map((column) => cellOf(sheet, column + at).value)).toEqual([points, percent, direction]);
  });

  it("compares the last two years up to the report's, leaving out later ones", () => {
    const years = { 2019: [n("C7", 1), n("D7", 1)], 2020: [n("E7", 2), n("F7", 1)], 2022: [n("G7", 4), n("H7", 3)], 2023: [n("I7", 9), n("J7", 9)] } as const;
    const sheet = bandingTahun.compose(input({ ikuTahunan: [ikuTahunan(7, "A", years)] }), "");
    expect(sheet.cells.filter(({ row }) => row === sheet.freezeRows - 2 && row > 0).map(({ value }) => value).filter((value) => typeof value === "string" && /\d{4}/.test(value)))
      .toEqual(["Tahun 2019", "Tahun 2020", "Tahun 2022", "2022 terhadap 2020"]);
  });

  it("takes this year's figures from the indicator's own table where the comparison lacks the year", () => {
    const rows = [ikuTahunan(7, "Indikator 5", { 2020: [n("C7", 1), n("D7", 1)], 2021: [n("E7", 2), n("F7", 1)] })];
    const own = [iku({ target: number("IKU!C5", 4), realisasiKinerja: number("IKU!D5", 3), arah: "turun", satuan: words("IKU!E5", "kasus") })];
    const sheet = bandingTahun.compose(input({ ikuTahunan: rows, iku: own }), "");
    const at = sheet.freezeRows + 1;
    expect(cellOf(sheet, `K${at}`).formula).toBe("=IF(COUNT('IKU'!D5)=0,\"n/a\",'IKU'!D5)");
    expect(cellOf(sheet, `L${at}`).value).toBe(125);
    expect(cellOf(sheet, `C${at}`).value).toBe("kasus");
  });

  it("takes this year's figures up to the quarter of the report from the indicator's own table", () => {
    const rows = [ikuTahunan(7, "Indikator 5", { 2021: [n("C7", 1), n("D7", 8)], 2022: [n("E7", 9), n("F7", 9)] })];
    const own = [iku({ target: number("IKU!C5", 4), realisasiKinerja: number("IKU!D5", 3) })];
    const sheet = bandingTahun.compose(input({ ikuTahunan: rows, iku: own, triwulan: 2 }), "");
    const at = sheet.freezeRows + 1;
    expect(["G", "H", "I", "J"].map((column) => cellOf(sheet, column + at).value)).toEqual([4, 3, 75, -5]);
    expect([cellOf(sheet, `G${at - 3}`).value, cellOf(sheet, `J${at - 3}`).value]).toEqual(["Tahun 2022 s.d. TW II", "2022 s.d. TW II terhadap 2021"]);
    expect(texts(sheet)).toContain("setahun penuh");
  });

  it("lists this year's indicators that the comparison lacks, n/a in the years before", () => {
    const [a, b] = [words("IKU!A5", "Sasaran A"), words("IKU!A6", "Sasaran B")];
    const rows = [ikuTahunan(7, "indikator  5", { 2021: [n("C7", 1), n("D7", 1)], 2022: [n("E7", 2), n("F7", 1)] }, { sasaran: a })];
    const own = [iku({ sasaran: a, target: number("IKU!C5", 4), realisasiKinerja: number("IKU!D5", 3) }), iku({ sasaran: b, target: number("IKU!C6", 4), realisasiKinerja: number("IKU!D6", 2) })];
    const sheet = bandingTahun.compose(input({ ikuTahunan: rows, iku: own }), "");
    expect(columnValues(sheet, "A")).toEqual(["Sasaran: Sasaran A", 1, "Sasaran: Sasaran B", 2]);
    expect(columnValues(sheet, "E")).toEqual([null, 1, null, "n/a"]);
    expect(columnValues(sheet, "I")).toEqual([null, 50, null, 50]);
    expect(columnValues(sheet, "L")).toEqual([null, "tetap", null, "n/a"]);
  });

  it("shows six years at most and says which are left out", () => {
    const years = Object.fromEntries([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021].map((year, i) => [year, [n(`C${i + 7}`, i + 1), n(`D${i + 7}`, i + 1)] as const]));
    const own = [iku({ indikator: words("IKU!B5", "A"), target: number("IKU!C5", 4), realisasiKinerja: number("IKU!D5", 3) })];
    const sheet = bandingTahun.compose(input({ ikuTahunan: [ikuTahunan(7, "A", years)], iku: own }), "");
    const headings = sheet.cells.filter(({ row }) => row === sheet.freezeRows - 2).map(({ value }) => value);
    expect(headings.filter((value) => /^Tahun/.test(String(value)))).toEqual([2017, 2018, 2019, 2020, 2021, 2022].map((year) => `Tahun ${year}`));
    expect(texts(sheet)).toMatch(/2014, 2015, 2016/);
    expect(sheet.page.orientation).toBe("landscape");
  });

  it("says how many rows could not be read", () => {
    const row = ikuTahunan(7, "A", { 2021: [n("D7", 1), unreadable("Banding!E7", "01,10")], 2022: [n("F7", 1), empty("Banding!G7")] });
    expect(texts(bandingTahun.compose(input({ ikuTahunan: [row, row] }), ""))).toContain("Belum lengkap: 2 baris tidak terbaca");
  });

  it("asks for two years of realisasi", () => {
    expect(bandingTahun.lacks(input({}))).not.toBeNull();
    expect(bandingTahun.lacks(input({ ikuTahunan: [ikuTahunan(7, "A", { 2021: [n("D7", 1), null], 2022: [n("F7", 1), n("G7", 1)] })] }))).not.toBeNull();
    expect(bandingTahun.lacks(input(metroBarat))).toBeNull();
  });
});
