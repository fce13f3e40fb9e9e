import { boxName } from "../../../src/domain/grid";
import type { Figure } from "../../../src/domain/model/figure";
import { realisasiAnggaran } from "../../../src/domain/report/realisasi-anggaran";
import { metroBarat } from "./metro-barat";
import { cellOf, columnValues, texts } from "./plan-text";
import { anggaran, empty, input, number, table, typed, unreadable, words } from "./records-builder";

const rp = (cell: string, value: number | string) => number(`Anggaran!${cell}`, value);
const compose = (...tables: Parameters<typeof anggaran>[]) => realisasiAnggaran.compose(input({ anggaran: tables.map((given) => anggaran(...given)) }), "Tabel 3.3");

describe("realisasi-anggaran", () => {
  it("gives the worked case's sums, and the stated total beside them", () => {
    const plan = realisasiAnggaran.compose(input(metroBarat), "Tabel 3.3");
    const programs = [7, 13, 15, 18, 20];
    expect(programs.map((row) => cellOf(plan, `E${row}`).value)).toEqual([96.1, 99.8, 99.61, 100, 98.76]);
    expect(["C22", "D22", "E22", "F22"].map((cell) => cellOf(plan, cell).value)).toEqual([7552676345, 7359542454, 97.44, 193133891]);
    expect(["C23", "D23", "E23", "F23"].map((cell) => cellOf(plan, cell).value)).toEqual([7514001545, 7321015384, 97.43, null]);
    expect(["C24", "D24", "E24", "F24"].map((cell) => cellOf(plan, cell).value)).toEqual([38674800, 38527070, 0.01, null]);
    expect(cellOf(plan, "C7").formula).toBe("=SUM(C8:C12)");
    expect(cellOf(plan, "C22").formula).toBe("=SUM(C7,C13,C15,C18,C20)");
    expect(plan.merges.map(boxName)).toEqual(expect.arrayContaining(["A22:B22", "A23:B23", "A24:B24"]));
    expect(plan.page.orientation).toBe("portrait");
  });

  it("adds up three levels; a computed subtotal goes before a stated one", () => {
    const plan = compose([[
      ["program", "P", rp("C5", 999), rp("D5", 999)],
      ["kegiatan", "K1"],
      ["sub-kegiatan", "S1", rp("C7", 10), rp("D7", 5)],
      ["sub-kegiatan", "S2", rp("C8", 20), rp("D8", 10)],
      ["kegiatan", "K2", rp("C9", 70), rp("D9", 35)],
      ["program", "Q", rp("C10", 100), rp("D10", 100)],
    ]]);
    expect(columnValues(plan, "A").slice(0, 7)).toEqual(["I", 1, "a", "b", 2, "II", "JUMLAH"]);
    expect(columnValues(plan, "C").slice(0, 7)).toEqual([100, 30, 10, 20, 70, 100, 200]);
    expect(["C7", "C8", "C12", "C13"].map((cell) => cellOf(plan, cell).formula)).toEqual(["=SUM(C8,C11)", "=SUM(C9:C10)", "=IF(COUNT('Anggaran'!C10)=0,\"n/a\",'Anggaran'!C10)", "=SUM(C7,C12)"]);
    expect(columnValues(plan, "E").slice(0, 7)).toEqual([50, 50, 50, 50, 50, 100, 75]);
    expect([7, 8, 9].map((row) => plan.styles[cellOf(plan, `B${row}`).style]?.indent)).toEqual([undefined, 1, 2]);
  });

  it("sums kegiatan without a program, and negative corrections", () => {
    const plan = compose([[["kegiatan", "A", rp("C5", 100), rp("D5", 60)], ["kegiatan", "Koreksi", rp("C6", -40), rp("D6", -10)]]]);
    expect(columnValues(plan, "C").slice(0, 3)).toEqual([100, -40, 60]);
    expect(columnValues(plan, "F").slice(0, 3)).toEqual([40, -30, 10]);
    expect(cellOf(plan, "C9").formula).toBe("=SUM(C7:C8)");
  });

  it("never divides by a zero pagu, nor takes a missing realisasi for zero", () => {
    const plan = compose([[["kegiatan", "A", rp("C5", 0), rp("D5", 0)], ["kegiatan", "B", rp("C6", 10), empty("Anggaran!D6")], ["kegiatan", "C", rp("C7", 10), rp("D7", 15)]]]);
    expect(columnValues(plan, "E").slice(0, 4)).toEqual(["n/a", "n/a", 150, 75]);
    expect(columnValues(plan, "D").slice(0, 4)).toEqual([0, "n/a", 15, 15]);
    expect(columnValues(plan, "F").slice(0, 4)).toEqual([0, "n/a", -5, 5]);
  });

  it("takes the pagu perubahan where it is filled, and says so", () => {
    const line = (name: string, pagu: Figure, paguPerubahan: Figure) => ["kegiatan", name, pagu, rp("E5", 1), { paguPerubahan }] as const;
    const changed = compose([[line("A", rp("C5", 10), rp("D5", 20))]]);
    expect([cellOf(changed, "D5").value, cellOf(changed, "D7").value]).toEqual(["Pagu Perubahan (Rp)", 20]);
  });

  it("shows both stages where both are there; serapan and sisa are of the later", () => {
    const line = (name: string, pagu: Figure, paguPerubahan: Figure) => ["kegiatan", name, pagu, rp("E5", 5), { paguPerubahan }] as const;
    const plan = compose([[["program", "P"], line("A", rp("C6", 10), rp("D6", 20)), line("B", rp("C7", 5), empty("Anggaran!D7"))]]);
    expect(columnValues(plan, "C").slice(0, 4)).toEqual([15, 10, 5, 15]);
    expect(columnValues(plan, "D").slice(0, 4)).toEqual([25, 20, 5, 25]);
    expect(columnValues(plan, "F").slice(0, 4)).toEqual([40, 25, 100, 40]);
    expect(columnValues(plan, "G").slice(0, 4)).toEqual([15, 15, 0, 15]);
    expect(["C7", "D7"].map((cell) => cellOf(plan, cell).formula)).toEqual(["=SUM(C8:C9)", "=SUM(D8:D9)"]);
    expect([cellOf(plan, "C5").value, cellOf(plan, "D5").value]).toEqual(["Pagu Murni (Rp)", "Pagu setelah Perubahan (Rp)"]);
  });

  it("keeps hundreds of trillions and cents exact, in a column wide enough", () => {
    const plan = compose([[["kegiatan", "A", rp("C5", "900000000000000"), rp("D5", "899999999999999")], ["kegiatan", "B", rp("C6", "0.1"), rp("D6", "0.25")]]]);
    expect(columnValues(plan, "F").slice(0, 3)).toEqual([1, -0.15, 0.85]);
    expect(cellOf(plan, "F7").formula).toBe('=IF(COUNT(C7,D7)<2,"n/a",ROUND(C7-D7,2))');
    expect(plan.styles["body-pagu"]?.format).toBe("#,##0.00");
    expect(plan.widths[2]).toBeGreaterThanOrEqual(26);
  });

  it("has no row for a stated total that agrees or cannot be read", () => {
    const lines = [["kegiatan", "A", rp("C5", 10), rp("D5", 5)]] as const;
    const label = words("Anggaran!B90", "JUMLAH");
    const agreeing = compose([lines, [{ label, pagu: rp("C6", 10), realisasiAnggaran: typed("Anggaran!D6", "5,00", "5.00") }]]);
    const broken = compose([lines, [{ label, pagu: unreadable("Anggaran!C6", "1,0.0"), realisasiAnggaran: null }]]);
    for (const plan of [agreeing, broken]) expect(texts(plan)).not.toContain("Tertulis");
  });

  it("shows the codes where there are any, as text", () => {
    const plan = compose([[["program", "P", null, null, { kode: "7.01.01" }], ["kegiatan", "K", rp("C6", 1), rp("D6", 1), { kode: "7.01.01.2.10" }]]]);
    expect(columnValues(plan, "B").slice(0, 2)).toEqual(["7.01.01", "7.01.01.2.10"]);
    expect(plan.styles["body-kode"]?.format).toBe("@");
    expect(plan.merges.map(boxName)).toContain("A9:C9");
  });

  it("says how many rows could not be read, each once", () => {
    const broken = (cell: string) => unreadable(`Anggaran!${cell}`, "89,3405,300");
    const plan = compose([[["program", "P"], ["kegiatan", "A", broken("C6"), broken("D6")], ["kegiatan", "B", rp("C7", 3), rp("D7", 3)]]]);
    expect(texts(plan)).toContain("Belum lengkap: 1 baris tidak terbaca");
    expect(columnValues(plan, "C").slice(0, 4)).toEqual([3, "tidak terbaca", 3, 3]);
  });

  it("says which other tables are left out", () => {
    const lines = [["kegiatan", "A", rp("C5", 10), rp("D5", 5)]] as const;
    const plan = compose([[], []], [lines], [lines, [], table("anggaran", "Triwulan I")]);
    expect(texts(plan)).toContain("Triwulan I");
    expect(columnValues(plan, "C").slice(0, 2)).toEqual([10, 10]);
  });

  it("holds a formula that Excel takes for any number of lines", () => {
    const lines = Array.from({ length: 600 }, (_, i) => [["program", `P${i}`], ["kegiatan", `K${i}`, rp(`C${2 * i + 6}`, 1), rp(`D${2 * i + 6}`, 1)]] as const).flat();
    const total = cellOf(compose([lines]), "C1207");
    expect(total.value).toBe(600);
    expect(total.formula?.length).toBeLessThan(8192);
    expect(total.formula?.split(",SUM(").every((part) => part.split(",").length <= 255)).toBe(true);
  });

  it("asks for a table, or for the column that it lacks", () => {
    const lacks = (...lines: Parameters<typeof anggaran>[0]) => realisasiAnggaran.lacks(input({ anggaran: [anggaran(lines)] }));
    expect(realisasiAnggaran.lacks(input({}))).not.toBeNull();
    expect(lacks()).not.toBeNull();
    expect(lacks(["kegiatan", "A", rp("C5", 1), null])).toContain("Realisasi");
    expect(lacks(["kegiatan", "A", null, rp("D5", 1)])).toContain("Pagu");
    expect(lacks(["kegiatan", "A", rp("C5", 1), empty("Anggaran!D5")])).toBeNull();
  });
});
