import type { Figure } from "../../../src/domain/model/figure";
import { efisiensi } from "../../../src/domain/report/efisiensi";
import { defaultSettings, type Settings } from "../../../src/domain/settings";
import { cellOf, columnValues, texts } from "./plan-text";
import { anggaran, iku, input, number, unreadable, words } from "./records-builder";

const rp = (cell: string, value: number | string) => number(`Anggaran!${cell}`, value);
const [a, b] = [words("IKU!A5", "Sasaran A"), words("IKU!A6", "Sasaran B")];
const indikator = (row: number, name: string, realised: number, sasaran = a) => iku({ sasaran, indikator: words(`IKU!B${row}`, name), target: number(`IKU!C${row}`, 100), realisasiKinerja: number(`IKU!D${row}`, realised) });
const line = (name: string, pagu: Figure, realisasi: Figure, mendukung: string | null) => ["kegiatan", name, pagu, realisasi, { mendukung: mendukung === null ? null : words("Anggaran!F5", mendukung) }] as const;
type Lines = Parameters<typeof anggaran>[0];
const compose = (lines: Lines, ikuList: ReturnType<typeof iku>[], formula: Settings["efisiensi"] = "selisih") =>
  efisiensi.compose(input({ iku: ikuList, anggaran: [anggaran(lines)] }, { settings: { ...defaultSettings, efisiensi: formula } }), "Tabel 3.6");

describe("efisiensi", () => {
  const two = [indikator(5, "IKM", 110), indikator(6, "Layanan", 100), indikator(7, "Nilai AKIP", 90, b)];
  const lines: Lines = [line("K1", rp("C5", 100), rp("D5", 80), "IKM"), line("K2", rp("C6", 300), rp("D6", 300), "IKM"), line("K3", rp("C7", 50), rp("D7", 25), "Sasaran B")];

  it("takes a sasaran's indicators and lines together, live", () => {
    const plan = compose(lines, two);
    expect(columnValues(plan, "B").slice(0, 9)).toEqual(["Sasaran A", "IKM", "Layanan", "K1", "K2", "Sasaran B", "Nilai AKIP", "K3", "Seluruh sasaran"]);
    expect(columnValues(plan, "E").slice(0, 9)).toEqual([105, 110, 100, null, null, 90, 90, null, 100]);
    expect(columnValues(plan, "F").slice(0, 9)).toEqual([400, null, null, 100, 300, 50, null, 50, 450]);
    expect(columnValues(plan, "H").slice(0, 9)).toEqual([95, null, null, 80, 100, 50, null, 50, 90]);
    expect(columnValues(plan, "I").slice(0, 9)).toEqual([10, null, null, null, null, "tidak dihitung", null, null, 10]);
    expect(columnValues(plan, "J").slice(0, 9)).toEqual(["Efisien", null, null, null, null, "—", null, null, "Efisien"]);
    expect(cellOf(plan, "E8").formula).toBe('=IF(COUNT(E9:E10)=0,"n/a",ROUND(AVERAGE(E9:E10),2))');
    expect(cellOf(plan, "F16").formula).toBe('=IF(COUNT(F11:F12,F15)=0,"n/a",SUM(F11:F12,F15))');
    expect(cellOf(plan, "I8").formula).toBe('=IF(COUNT(E8,F8,G8)<3,"n/a",IF(F8=0,"n/a",IF(E8<100,"tidak dihitung",ROUND(E8-G8/F8*100,2))))');
    expect(cellOf(plan, "J8").formula).toBe('=IF(COUNT(I8)=0,"—",IF(I8>=0,"Efisien","Tidak efisien"))');
  });

  it("has the formula of the settings, and names it", () => {
    const ratio = compose(lines, two, "rasio");
    expect([8, 13, 16].map((row) => [cellOf(ratio, `I${row}`).value, cellOf(ratio, `J${row}`).value])).toEqual([[1.11, "Efisien"], [1.8, "Efisien"], [1.11, "Efisien"]]);
    expect(cellOf(ratio, "I8").formula).toBe('=IF(COUNT(E8,F8,G8)<3,"n/a",IF(F8=0,"n/a",IF(G8=0,"n/a",ROUND(E8/(G8/F8*100),2))))');
    const pmk = compose(lines, two, "pmk");
    expect([8, 13, 16].map((row) => [cellOf(pmk, `I${row}`).value, cellOf(pmk, `J${row}`).value, cellOf(pmk, `K${row}`).value])).toEqual([[9.52, 73.81, "Efisien"], [20, 100, "Efisien"], [10, 75, "Efisien"]]);
    expect(cellOf(pmk, "J8").formula).toBe('=IF(COUNT(E8,F8,G8)<3,"n/a",IF(F8=0,"n/a",IF(E8=0,"n/a",ROUND(MAX(-20,MIN(20,((F8*E8/100)-G8)/(F8*E8/100)*100))/20*50+50,2))))');
    expect([texts(compose(lines, two)), texts(ratio), texts(pmk)].map((text) => /Rumus (\S+)/.exec(text)?.[1])).toEqual(["selisih:", "rasio:", "K/L:"]);
  });

  it.each([
    ["no pagu", rp("C5", 0), rp("D5", 0), "n/a", "—"],
    ["nothing spent", rp("C5", 100), rp("D5", 0), 110, "Efisien"],
    ["more spent than reached", rp("C5", 100), rp("D5", 120), -10, "Tidak efisien"],
    ["an amount that cannot be read", unreadable("Anggaran!C5", "1,0.0"), rp("D5", 10), "n/a", "—"],
  ] as const)("with %s", (_, pagu, realisasi, value, label) => {
    const plan = compose([line("K1", pagu, realisasi, "IKM")], [indikator(5, "IKM", 110)]);
    const at = plan.freezeRows + 1;
    expect([cellOf(plan, `I${at}`).value, cellOf(plan, `J${at}`).value]).toEqual([value, label]);
  });

  it("counts a line of several sasaran once over all, and leaves out of it what nothing supports", () => {
    const third = indikator(8, "Swadaya", 10, words("IKU!A7", "Sasaran C"));
    const plan = compose([line("K1", rp("C5", 100), rp("D5", 80), "IKM; Nilai AKIP"), line("K2", rp("C6", 7), rp("D6", 7), null)], [...two, third]);
    const rows = columnValues(plan, "B").map((name, i) => [name, columnValues(plan, "E")[i], columnValues(plan, "F")[i]]);
    expect(rows.filter(([name]) => /^S/.test(String(name)))).toEqual([["Sasaran A", 105, 100], ["Sasaran B", 90, 100], ["Sasaran C", 10, "n/a"], ["Swadaya", 10, null], ["Seluruh sasaran yang didukung kegiatan", 100, 100]]);
    expect(texts(plan)).toMatch(/^1 kegiatan mendukung lebih dari satu/m);
    expect(texts(plan)).toMatch(/^1 kegiatan yang belum dikaitkan/m);
  });

  it("says each row that cannot be read once", () => {
    const plan = compose([line("K1", unreadable("Anggaran!C5", "1,0.0"), rp("D5", 1), "IKM; Nilai AKIP")], two);
    expect(texts(plan)).toContain("Belum lengkap: 1 baris tidak terbaca");
  });

  it("asks for what links budget and performance", () => {
    const given = (each: Lines) => input({ iku: two, anggaran: [anggaran(each)] });
    expect(efisiensi.lacks(given([line("K", rp("C5", 1), rp("D5", 1), null)]))).toContain("didukung");
    expect(efisiensi.lacks(given(lines))).toBeNull();
  });
});
