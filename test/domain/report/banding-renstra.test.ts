import type { Arah } from "../../../src/domain/model/iku";
import { bandingRenstra } from "../../../src/domain/report/banding-renstra";
import { defaultSettings } from "../../../src/domain/settings";
import { cellOf, columnValues, texts } from "./plan-text";
import { empty, iku, input, number, unreadable } from "./records-builder";

const row = (realisasi: number, renstra: number, arah: Arah = "naik", at = 5) =>
  iku({ target: number(`IKU!C${at}`, 1), realisasiKinerja: number(`IKU!D${at}`, realisasi), targetRenstra: number(`IKU!E${at}`, renstra), arah });

describe("banding-renstra", () => {
  it.each([
    ["not yet reached", row(85.37, 86), 99.27, 0.63, "Belum tercapai", '=IF(COUNT(F7,E7)<2,"n/a",IF(F7=0,"n/a",ROUND(E7/F7*100,2)))', '=IF(COUNT(F7,E7)<2,"n/a",MAX(0,ROUND(F7-E7,2)))'],
    ["reached and more", row(90, 86), 104.65, 0, "Sudah tercapai", '=IF(COUNT(F7,E7)<2,"n/a",IF(F7=0,"n/a",ROUND(E7/F7*100,2)))', '=IF(COUNT(F7,E7)<2,"n/a",MAX(0,ROUND(F7-E7,0)))'],
    ["falling, too high", row(21.5, 15, "turun"), 56.67, 6.5, "Belum tercapai", '=IF(COUNT(F7,E7)<2,"n/a",IF(F7=0,"n/a",ROUND((2*F7-E7)/F7*100,2)))', '=IF(COUNT(F7,E7)<2,"n/a",MAX(0,ROUND(E7-F7,1)))'],
    ["falling, reached", row(14, 15, "turun"), 106.67, 0, "Sudah tercapai", '=IF(COUNT(F7,E7)<2,"n/a",IF(F7=0,"n/a",ROUND((2*F7-E7)/F7*100,2)))', '=IF(COUNT(F7,E7)<2,"n/a",MAX(0,ROUND(E7-F7,0)))'],
  ] as const)("measures what is %s", (_, of, progress, left, remark, progressFormula, leftFormula) => {
    const plan = bandingRenstra.compose(input({ iku: [of] }), "Tabel 3.3");
    expect(cellOf(plan, "G7")).toMatchObject({ value: progress, formula: progressFormula });
    expect(cellOf(plan, "H7")).toMatchObject({ value: left, formula: leftFormula });
    expect(cellOf(plan, "I7")).toMatchObject({ value: remark, formula: '=IF(COUNT(G7)<1,"n/a",IF(G7>=100,"Sudah tercapai","Belum tercapai"))' });
  });

  it("is not held by the cap", () => {
    const plan = bandingRenstra.compose(input({ iku: [row(300, 100)] }, { settings: { ...defaultSettings, cap: 120 } }), "");
    expect(cellOf(plan, "G6").value).toBe(300);
  });

  it("keeps an indicator without an end target or realisasi, n/a", () => {
    const none = iku({ target: number("IKU!C6", 1), realisasiKinerja: number("IKU!D6", 5) });
    const unmeasured = iku({ target: number("IKU!C7", 1), realisasiKinerja: empty("IKU!D7"), targetRenstra: number("IKU!E7", 5) });
    const plan = bandingRenstra.compose(input({ iku: [row(5, 10), none, unmeasured, row(0, 0, "naik", 8)] }), "");
    expect(columnValues(plan, "G")).toEqual([50, "n/a", "n/a", "n/a"]);
    expect(columnValues(plan, "H")).toEqual([5, "n/a", "n/a", 0]);
    expect(columnValues(plan, "I")).toEqual(["Belum tercapai", "n/a", "n/a", "n/a"]);
  });

  it("says how many rows could not be read", () => {
    const broken = iku({ target: number("IKU!C5", 1), realisasiKinerja: number("IKU!D5", 5), targetRenstra: unreadable("IKU!E5", "01,10") });
    expect(texts(bandingRenstra.compose(input({ iku: [broken] }), ""))).toContain("Belum lengkap: 1 baris tidak terbaca");
  });

  it("asks for the end targets", () => {
    expect(bandingRenstra.lacks(input({}))).toContain("Renstra");
    expect(bandingRenstra.lacks(input({ iku: [iku({ target: number("IKU!C5", 1), realisasiKinerja: number("IKU!D5", 5) })] }))).toContain("Renstra");
    expect(bandingRenstra.lacks(input({ iku: [row(1, 2)] }))).toBeNull();
  });
});
