import type { Figure } from "../../../src/domain/model/figure";
import type { Arah } from "../../../src/domain/model/iku";
import { bandingNasional } from "../../../src/domain/report/banding-nasional";
import { cellOf, columnValues, texts } from "./plan-text";
import { empty, iku, input, number, unreadable } from "./records-builder";

const row = (realisasi: number | null, standarNasional: Figure | null, arah: Arah = "naik", at = 5) =>
  iku({ target: number(`IKU!C${at}`, 1), realisasiKinerja: realisasi === null ? empty(`IKU!D${at}`) : number(`IKU!D${at}`, realisasi), standarNasional, arah });
const standard = (value: number) => number("IKU!E5", value);

describe("banding-nasional", () => {
  it.each([
    ["above", row(85.5, standard(80)), 5.5, "Di atas standar"],
    ["below", row(75, standard(80)), -5, "Di bawah standar"],
    ["the same", row(80, standard(80)), 0, "Sama dengan standar"],
    ["above where lower is better", row(9, standard(8), "turun"), 1, "Kurang baik dari standar"],
    ["below where lower is better", row(7, standard(8), "turun"), -1, "Lebih baik dari standar"],
  ])("says what is %s", (_, of, gap, remark) => {
    const plan = bandingNasional.compose(input({ iku: [of] }), "Tabel 3.4");
    expect(cellOf(plan, "G7").value).toBe(gap);
    expect(cellOf(plan, "H7").value).toBe(remark);
  });

  it("keeps them live", () => {
    const plan = bandingNasional.compose(input({ iku: [row(7, standard(8), "turun")] }), "Tabel 3.4");
    expect(cellOf(plan, "F7").formula).toBe("=IF(COUNT('IKU'!E5)=0,\"n/a\",'IKU'!E5)");
    expect(cellOf(plan, "G7").formula).toBe('=IF(COUNT(E7,F7)<2,"n/a",E7-F7)');
    expect(cellOf(plan, "H7").formula).toBe('=IF(COUNT(G7)<1,"n/a",IF(G7>0,"Kurang baik dari standar",IF(G7<0,"Lebih baik dari standar","Sama dengan standar")))');
  });

  it("leaves out indicators without a standard, and says how many", () => {
    const dash: Figure = { ...empty("IKU!E7"), state: "none", text: "-" };
    const plan = bandingNasional.compose(input({ iku: [row(5, standard(4)), row(5, null, "naik", 6), row(5, dash, "naik", 7), row(null, standard(9), "naik", 8)] }), "");
    expect(columnValues(plan, "C")).toEqual(["Indikator 5", "Indikator 8"]);
    expect(columnValues(plan, "G")).toEqual([1, "n/a"]);
    expect(texts(plan)).toMatch(/^2 indikator/m);
  });

  it("says how many rows could not be read", () => {
    expect(texts(bandingNasional.compose(input({ iku: [row(5, unreadable("IKU!E5", "01,10"))] }), ""))).toContain("Belum lengkap: 1 baris tidak terbaca");
  });

  it("asks for the standards; Bab III is complete without them", () => {
    expect(bandingNasional.lacks(input({ iku: [row(5, null)] }))).toContain("Standar Nasional");
    expect(bandingNasional.lacks(input({ iku: [row(5, standard(4))] }))).toBeNull();
    expect(bandingNasional.required).toBe(false);
  });
});
