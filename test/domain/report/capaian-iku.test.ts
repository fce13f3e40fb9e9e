import type { Figure } from "../../../src/domain/model/figure";
import type { Arah } from "../../../src/domain/model/iku";
import { capaianIku } from "../../../src/domain/report/capaian-iku";
import { boxName } from "../../../src/domain/grid";
import { defaultSettings, lan239, type Settings } from "../../../src/domain/settings";
import { metroBarat } from "./metro-barat";
import { cellOf, columnValues, texts } from "./plan-text";
import { empty, iku, ikuTahunan, input, number, percent, table, typed, unreadable, words } from "./records-builder";

const one = (target: Figure, realisasiKinerja: Figure | null, arah: Arah = "naik", settings: Partial<Settings> = {}) =>
  capaianIku.compose(input({ iku: [iku({ target, realisasiKinerja, arah })] }, { settings: { ...defaultSettings, ...settings } }), "Tabel 3.1");

describe("capaian-iku", () => {
  it("gives the worked case's figures", () => {
    const plan = capaianIku.compose(input(metroBarat), "Tabel 3.1");
    expect(columnValues(plan, "G")).toEqual([85.37, 100, 74.79, 100, 90.04]);
    expect(columnValues(plan, "H")).toEqual(["Tinggi", "Sangat Tinggi", "Sedang", "Sangat Tinggi", "Tinggi"]);
    expect(columnValues(plan, "D").slice(0, 4)).toEqual(["%", "%", "%", "%"]);
    expect(plan.merges.map(boxName)).toEqual(expect.arrayContaining(["B7:B10", "A11:F11"]));
  });

  it.each([
    ["a number", number("IKU 2022!C5", 82), 82, "=IF(COUNT('IKU 2022'!C5)=0,\"n/a\",'IKU 2022'!C5)"],
    ["a share shown as per cent", percent("IKU!C8", 0.5), 50, "=IF(COUNT('IKU'!C8)=0,\"n/a\",'IKU'!C8*100)"],
    ["a text read as a number", typed("IKU!C6", "85%", 85), 85, null],
    ["a formula's number on a sheet with an apostrophe", { ...number("Renja '22!C5", 82), stored: "formula" } as const, 82, "=IF(COUNT('Renja ''22'!C5)=0,\"n/a\",'Renja ''22'!C5)"],
  ])("shows %s", (_, target, value, formula) => {
    expect(cellOf(one(target, number("IKU!D5", 70)), "E7")).toMatchObject({ value, formula });
  });

  it.each([
    ["a zero target", number("IKU!C5", 0), number("IKU!D5", 3), "naik", {}, "n/a", '=IF(COUNT(E7,F7)<2,"n/a",IF(E7=0,"n/a",ROUND(F7/E7*100,2)))'],
    ["no realisasi", number("IKU!C5", 5), empty("IKU!D5"), "naik", {}, "n/a", '=IF(COUNT(E7,F7)<2,"n/a",IF(E7=0,"n/a",ROUND(F7/E7*100,2)))'],
    ["lower is better", number("IKU!C5", 7), number("IKU!D5", 6.5), "turun", {}, 107.14, '=IF(COUNT(E7,F7)<2,"n/a",IF(E7=0,"n/a",ROUND((2*E7-F7)/E7*100,2)))'],
    ["lower is better, other formula", number("IKU!C5", 8), number("IKU!D5", 9), "turun", { fallingFormula: "T/R" }, 88.89, '=IF(COUNT(E7,F7)<2,"n/a",IF(OR(E7=0,F7=0),"n/a",ROUND(E7/F7*100,2)))'],
    ["that formula with nothing realised", number("IKU!C5", 8), number("IKU!D5", 0), "turun", { fallingFormula: "T/R" }, "n/a", '=IF(COUNT(E7,F7)<2,"n/a",IF(OR(E7=0,F7=0),"n/a",ROUND(E7/F7*100,2)))'],
    ["a cap", number("IKU!C5", 10), number("IKU!D5", 25), "naik", { cap: 120 }, 120, '=IF(COUNT(E7,F7)<2,"n/a",IF(E7=0,"n/a",ROUND(MIN(F7/E7*100,120),2)))'],
    ["one decimal, half up", number("IKU!C5", 400), number("IKU!D5", 3.4), "naik", { decimals: 1 }, 0.9, '=IF(COUNT(E7,F7)<2,"n/a",IF(E7=0,"n/a",ROUND(F7/E7*100,1)))'],
    ["a negative realisasi", number("IKU!C5", 10), number("IKU!D5", -5), "naik", {}, -50, '=IF(COUNT(E7,F7)<2,"n/a",IF(E7=0,"n/a",ROUND(F7/E7*100,2)))'],
  ] as const)("calculates %s", (_, target, realisasi, arah, settings, value, formula) => {
    expect(cellOf(one(target, realisasi, arah, settings), "G7")).toMatchObject({ value, formula });
  });

  it.each([
    ["a zero target that nothing came of, reached by the settings", number("IKU!C5", 0), number("IKU!D5", 0), { zeroTarget: "100" }, 100],
    ["a zero target that was missed", number("IKU!C5", 0), number("IKU!D5", 2), { zeroTarget: "100" }, "n/a"],
    ["four decimals", number("IKU!C5", 7), number("IKU!D5", 6.5), { decimals: 4 }, 107.1429],
  ] as const)("calculates %s", (_, target, realisasi, settings, value) => {
    expect(cellOf(one(target, realisasi, "turun", settings), "G7").value).toBe(value);
  });

  it("says up to which quarter the figures are", () => {
    const plan = capaianIku.compose(input({ iku: [iku({ target: number("IKU!C5", 4), realisasiKinerja: number("IKU!D5", 3) })], triwulan: 3 }), "");
    expect(["E4", "F4"].map((cell) => cellOf(plan, cell).value)).toEqual(["Target s.d. TW III", "Realisasi s.d. TW III"]);
  });

  it("says which formulas and which cap are in use", () => {
    const notes = (arah: Arah, settings: Partial<Settings>) => texts(one(number("IKU!C5", 8), number("IKU!D5", 9), arah, settings));
    expect(notes("naik", {})).not.toMatch(/2 × Target|dibatasi/);
    expect(notes("turun", {})).toContain("(2 × Target − Realisasi) / Target");
    expect(notes("turun", { fallingFormula: "T/R", cap: 110.5 })).toMatch(/Target \/ Realisasi.*110,5/);
  });

  it("judges by the scale in use, live", () => {
    const plan = one(number("IKU!C5", 100), number("IKU!D5", 85), "naik", { scale: lan239 });
    expect(cellOf(plan, "H7")).toMatchObject({
      value: "Sangat Berhasil",
      formula: '=IF(COUNT(G7)<1,"n/a",IF(G7>=85,"Sangat Berhasil",IF(G7>=70,"Berhasil",IF(G7>=55,"Cukup Berhasil",IF(G7>=0,"Tidak Berhasil","n/a")))))',
    });
    expect(cellOf(one(number("IKU!C5", 10), number("IKU!D5", -5)), "H7").value).toBe("n/a");
    const quoted = { name: "x", bands: [{ from: 50, label: 'kata "baik"' }, { from: 0, label: "lain" }] };
    expect(cellOf(one(number("IKU!C5", 1), number("IKU!D5", 1), "naik", { scale: quoted }), "H7").formula).toContain('"kata ""baik"""');
  });

  it("leaves n/a out of the means, and says which mean", () => {
    const [a, b] = [words("IKU!A5", "Sasaran A"), words("IKU!A7", "Sasaran B")];
    const plan = capaianIku.compose(input({ iku: [
      iku({ sasaran: a, target: number("IKU!C5", 100), realisasiKinerja: number("IKU!D5", 50) }),
      iku({ sasaran: a, target: number("IKU!C6", 0), realisasiKinerja: number("IKU!D6", 50) }),
      iku({ sasaran: b, target: number("IKU!C7", 100), realisasiKinerja: number("IKU!D7", 100) }),
      iku({ sasaran: b, target: number("IKU!C8", 100), realisasiKinerja: number("IKU!D8", 99) }),
    ] }), "Tabel 3.1");
    expect(columnValues(plan, "G")).toEqual([50, "n/a", 50, 100, 99, 99.5, 83]);
    expect(cellOf(plan, "G9").formula).toBe('=IF(COUNT(G7:G8)=0,"n/a",ROUND(AVERAGE(G7:G8),2))');
    expect(cellOf(plan, "G13").formula).toBe('=IF(COUNT(G7:G8,G10:G11)=0,"n/a",ROUND(AVERAGE(G7:G8,G10:G11),2))');
    expect(plan.merges.map(boxName)).toEqual(expect.arrayContaining(["B7:B8", "B10:B11", "A9:F9", "A12:F12", "A13:F13"]));
  });

  it("takes the mean of the rounded capaian, as its formula does", () => {
    const rows = [1, 2, 2].map((realised, i) => iku({ target: number(`IKU!C${5 + i}`, 3), realisasiKinerja: number(`IKU!D${5 + i}`, realised) }));
    expect(columnValues(capaianIku.compose(input({ iku: rows }), ""), "G")).toEqual([33.33, 66.67, 66.67, 55.56]);
  });

  it("counts an indicator of two tables once, and a name repeated in one table twice", () => {
    const other = table("capaian-iku", "Ringkasan");
    const same = { indikator: words("IKU!B5", "Indeks Kepuasan") };
    const rows = [
      iku({ ...same, target: number("IKU!C5", 10), realisasiKinerja: number("IKU!D5", 5) }),
      iku({ ...same, target: number("IKU!C6", 10), realisasiKinerja: number("IKU!D6", 10) }),
      iku({ table: other, indikator: words("Ringkasan!B5", "indeks  kepuasan"), target: number("Ringkasan!C5", 10), realisasiKinerja: number("Ringkasan!D5", 0) }),
    ];
    const plan = capaianIku.compose(input({ iku: rows }), "");
    expect(columnValues(plan, "G")).toEqual([50, 100, 75]);
    expect(columnValues(plan, "C").slice(0, 2)).toEqual(["Indeks Kepuasan *)", "Indeks Kepuasan *)"]);
    expect(texts(plan)).toMatch(/^\*\) /m);
  });

  it("finds the unit: own column, comparison table, per cent, behind the figure, nothing", () => {
    const target = (row: number, more: Partial<Figure> = {}) => ({ ...number(`IKU!C${row}`, 3), ...more });
    const plan = capaianIku.compose(input({
      iku: [
        iku({ satuan: words("IKU!E5", "Indeks"), target: target(5) }), iku({ target: target(6) }), iku({ target: target(7, { percent: true }) }),
        iku({ target: target(8, { unit: "Dokumen" }) }), iku({ target: target(9) }),
      ],
      ikuTahunan: [ikuTahunan(6, "indikator 6", {}, { satuan: words("Banding!C6", "nilai") })],
    }), "");
    expect(columnValues(plan, "D").slice(0, 5)).toEqual(["Indeks", "nilai", "%", "Dokumen", ""]);
  });

  it("says how many rows could not be read, and marks them", () => {
    const plan = one(unreadable("IKU!C5", "113,187,358,00"), number("IKU!D5", 70));
    expect(texts(plan)).toContain("Belum lengkap: 1 baris tidak terbaca");
    expect(cellOf(plan, "E8").value).toBe("tidak terbaca");
    expect(cellOf(plan, "G8").value).toBe("n/a");
    expect(texts(one(empty("IKU!C5"), number("IKU!D5", 70)))).not.toContain("Belum lengkap");
  });

  it("writes a name that begins like a formula as text, and shows that a very long one goes on", () => {
    const name = (text: string) => capaianIku.compose(input({ iku: [iku({ indikator: words("IKU!B5", text), target: number("IKU!C5", 1) })] }), "");
    expect(cellOf(name("=1+1"), "C6")).toMatchObject({ value: "=1+1", formula: null });
    const plan = name("Persentase layanan yang selesai tepat waktu ".repeat(60));
    expect(cellOf(plan, "C6").value).toMatch(/ …$/);
    expect(plan.heights[6]).toBeLessThanOrEqual(409);
    expect(cellOf(name("kata ".repeat(200)), "C6").value).toBe("kata ".repeat(200));
  });

  it("widens and groups both columns alike for huge figures", () => {
    const plan = one(number("IKU!C5", 900_000_000_000_000), number("IKU!D5", "899999999999999.25"));
    expect(plan.styles["body-target"]?.format).toBe("#,##0.00");
    expect(plan.styles["body-realisasi"]?.format).toBe("#,##0.00");
    expect(plan.widths[4]).toBeGreaterThanOrEqual(22);
  });

  it("asks for a table, or for its realisasi column", () => {
    expect(capaianIku.lacks(input({}))).not.toBeNull();
    expect(capaianIku.lacks(input({ iku: [iku({ target: number("IKU!C5", 1) })] }))).toContain("Realisasi");
    expect(capaianIku.lacks(input({ iku: [iku({ target: number("IKU!C5", 1), realisasiKinerja: empty("IKU!D5") })] }))).toBeNull();
  });
});
