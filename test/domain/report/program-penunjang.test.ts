import { boxName } from "../../../src/domain/grid";
import type { Figure } from "../../../src/domain/model/figure";
import { programPenunjang } from "../../../src/domain/report/program-penunjang";
import { cellOf, columnValues, texts } from "./plan-text";
import { anggaran, empty, iku, input, number, unreadable, words } from "./records-builder";

const rp = (cell: string, value: number | string) => number(`Anggaran!${cell}`, value);
const [a, b] = [words("IKU!A5", "Sasaran A"), words("IKU!A6", "Sasaran B")];
const indikator = (row: number, name: string, sasaran = a) => iku({ sasaran, indikator: words(`IKU!B${row}`, name), target: number(`IKU!C${row}`, 1), realisasiKinerja: number(`IKU!D${row}`, 1) });
const ikuList = [indikator(5, "IKM"), indikator(6, "Nilai AKIP", b)];
const line = (name: string, pagu: Figure, realisasi: Figure, mendukung: string | null) => ["kegiatan", name, pagu, realisasi, { mendukung: mendukung === null ? null : words("Anggaran!F5", mendukung) }] as const;
const compose = (lines: Parameters<typeof anggaran>[0], list = ikuList) => programPenunjang.compose(input({ iku: list, anggaran: [anggaran(lines)] }), "Tabel 3.7");
const first = 7;

describe("program-penunjang", () => {
  it("sets the lines below the sasaran that they name, each sasaran with its sum, all with theirs", () => {
    const plan = compose([["program", "P"], line("K1", rp("C6", 100), rp("D6", 80), "ikm"), line("K2", rp("C7", 50), rp("D7", 50), "Sasaran B"), line("K3", rp("C8", 100), rp("D8", 40), "IKM")]);
    expect(columnValues(plan, "A").slice(0, 6)).toEqual([1, null, "Jumlah sasaran 1", 2, "Jumlah sasaran 2", "JUMLAH"]);
    expect(columnValues(plan, "D").slice(0, 4)).toEqual(["K1", "K3", null, "K2"]);
    expect(columnValues(plan, "F").slice(0, 6)).toEqual([100, 100, 200, 50, 50, 250]);
    expect(columnValues(plan, "G").slice(0, 6)).toEqual([80, 40, 120, 50, 50, 170]);
    expect(columnValues(plan, "H").slice(0, 6)).toEqual([80, 40, 60, 100, 100, 68]);
    expect(["F9", "F12", "H12"].map((cell) => cellOf(plan, cell).formula)).toEqual([
      '=IF(COUNT(F7:F8)=0,"n/a",SUM(F7:F8))', '=IF(COUNT(F7:F8,F10)=0,"n/a",SUM(F7:F8,F10))', '=IF(COUNT(F12,G12)<2,"n/a",IF(F12=0,"n/a",ROUND(G12/F12*100,2)))',
    ]);
    expect(plan.merges.map(boxName)).toEqual(expect.arrayContaining(["B7:B8", "C7:C8", "A9:E9", "A12:E12"]));
  });

  it("shows a line below every sasaran that it supports, and counts it once", () => {
    const plan = compose([line("K1", rp("C5", 100), rp("D5", 80), "IKM; Nilai AKIP"), line("K2", rp("C6", 10), rp("D6", 5), "Nilai AKIP")]);
    expect(columnValues(plan, "D").slice(0, 4)).toEqual(["K1", null, "K1", "K2"]);
    expect(columnValues(plan, "F").slice(0, 6)).toEqual([100, 100, 100, 10, 110, 110]);
    expect(cellOf(plan, `F${first + 5}`).formula).toBe('=IF(COUNT(F7,F10)=0,"n/a",SUM(F7,F10))');
    expect(texts(plan)).toMatch(/^1 kegiatan mendukung lebih dari satu/m);
  });

  it("lists what supports nothing apart, and names that are nowhere found", () => {
    const plan = compose([line("K1", rp("C5", 100), rp("D5", 80), "IKM"), line("K2", rp("C6", 10), rp("D6", 5), null), line("K3", rp("C7", 1), rp("D7", 1), "Indeks Desa")]);
    expect(columnValues(plan, "B").slice(0, 7)).toEqual(["Sasaran A", null, "Sasaran B", "Belum dikaitkan dengan sasaran", null, null, null]);
    expect(columnValues(plan, "E").slice(3, 5)).toEqual(["[belum diisi]", "Indeks Desa"]);
    expect(columnValues(plan, "F").slice(0, 7)).toEqual([100, 100, null, 10, 1, 11, 111]);
    expect(texts(plan)).toContain('"Indeks Desa"');
  });

  it("keeps a sasaran that nothing supports", () => {
    const plan = compose([line("K1", rp("C5", 100), rp("D5", 80), "IKM")]);
    expect([cellOf(plan, "A9").value, cellOf(plan, "B9").value, cellOf(plan, "F9").value]).toEqual([2, "Sasaran B", null]);
    expect(plan.merges.map(boxName)).toContain("C9:E9");
  });

  it("takes from the kegiatan or program what its lines support, and the lines that have amounts", () => {
    const plan = compose([
      ["program", "P", null, null, { mendukung: words("Anggaran!F5", "IKM") }], ["kegiatan", "K", rp("C6", 30), null], ["sub-kegiatan", "S1", rp("C7", 10), rp("D7", 5)], ["sub-kegiatan", "S2", rp("C8", 20), rp("D8", 20)],
      ["kegiatan", "L", rp("C9", 7), empty("Anggaran!D9")], ["sub-kegiatan", "T", empty("Anggaran!C10"), rp("D10", 6)],
    ]);
    expect(columnValues(plan, "D").slice(0, 4)).toEqual(["S1", "S2", "L", "T"]);
    expect(columnValues(plan, "F").slice(0, 5)).toEqual([10, 20, 7, "n/a", 37]);
    expect(columnValues(plan, "G").slice(0, 5)).toEqual([5, 20, "n/a", 6, 31]);
  });

  it("computes nothing of amounts that cannot be read, and says how many", () => {
    const plan = compose([line("K1", unreadable("Anggaran!C5", "1,0.0"), rp("D5", 80), "IKM; Nilai AKIP"), line("K2", rp("C6", 10), rp("D6", 5), "IKM"), line("K3", rp("C7", 0), rp("D7", 0), "Nilai AKIP")]);
    expect(texts(plan)).toContain("Belum lengkap: 1 baris tidak terbaca");
    expect(columnValues(plan, "F").slice(0, 7)).toEqual(["tidak terbaca", 10, 10, "tidak terbaca", 0, 0, 10]);
    expect(columnValues(plan, "H").slice(0, 7)).toEqual(["n/a", 50, "n/a", "n/a", "n/a", "n/a", "n/a"]);
  });

  it("asks for the budget, the indicators, or the column between them", () => {
    const lacks = (lines: Parameters<typeof anggaran>[0], list = ikuList) => programPenunjang.lacks(input({ iku: list, anggaran: [anggaran(lines)] }));
    expect(programPenunjang.lacks(input({ iku: ikuList }))).toContain("anggaran");
    expect(lacks([line("K", rp("C5", 1), rp("D5", 1), "IKM")], [])).toContain("IKU");
    expect(lacks([line("K", rp("C5", 1), rp("D5", 1), null)])).toContain("didukung");
    expect(lacks([line("K", rp("C5", 1), rp("D5", 1), "IKM")])).toBeNull();
  });
});
