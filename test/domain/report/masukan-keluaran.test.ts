import { boxName } from "../../../src/domain/grid";
import { masukanKeluaran } from "../../../src/domain/report/masukan-keluaran";
import { isSameUnit } from "../../../src/domain/calculate/unit";
import { cellOf, columnValues, texts } from "./plan-text";
import { anggaran, empty, input, keluaran, number, unreadable, words } from "./records-builder";

const rp = (cell: string, value: number | string) => number(`Anggaran!${cell}`, value);
const n = (cell: string, value: number) => number(`Keluaran!${cell}`, value);
const kegiatan = (name: string) => words("Keluaran!A5", name);
const compose = (lines: Parameters<typeof keluaran>[0], budget: Parameters<typeof anggaran>[0] = []) =>
  masukanKeluaran.compose(input({ keluaran: [keluaran(lines)], anggaran: [anggaran(budget)] }), "Tabel 3.8");

describe("masukan-keluaran", () => {
  it("sets below each kegiatan its money and its outputs, under headings of two levels", () => {
    const plan = compose(
      [{ target: n("C5", 12), satuanTarget: "Dokumen", realisasiKinerja: n("D5", 11), satuanRealisasi: "dokumen" }, { target: n("C6", 3), satuanTarget: "Orang", realisasiKinerja: n("D6", 3), satuanRealisasi: "Orang" }],
      [["kegiatan", "KEGIATAN", rp("C5", 200), rp("D5", 150)]],
    );
    expect(["E5", "E6", "F6", "G5"].map((cell) => cellOf(plan, cell).value)).toEqual(["Target", "Jumlah", "Satuan", "Realisasi"]);
    expect(plan.merges.map(boxName)).toEqual(expect.arrayContaining(["E5:F5", "G5:H5", "A8:A10", "B8:B10"]));
    expect(columnValues(plan, "C").slice(0, 3)).toEqual(["Masukan", "Keluaran", "Keluaran"]);
    expect(columnValues(plan, "E").slice(0, 3)).toEqual([200, 12, 3]);
    expect(columnValues(plan, "I").slice(0, 3)).toEqual([75, 91.67, 100]);
    expect(cellOf(plan, "I9").formula).toBe('=IF(COUNT(E9,G9)<2,"n/a",IF(E9=0,"n/a",ROUND(G9/E9*100,2)))');
    expect(cellOf(plan, "E8").formula).toBe("=IF(COUNT('Anggaran'!C5)=0,\"n/a\",'Anggaran'!C5)");
  });

  it.each([
    ["different units", "Dokumen", "Bulan", "n/a", "Satuan berbeda"],
    ["one unit not said", "Dokumen", null, "n/a", "Satuan belum lengkap"],
    ["no units at all", null, null, 50, null],
    ["a short form", "Orang/Bulan", "OB", 50, null],
  ])("with %s", (_, satuanTarget, satuanRealisasi, value, remark) => {
    const plan = compose([{ target: n("C5", 4), satuanTarget, realisasiKinerja: n("D5", 2), satuanRealisasi }]);
    const at = plan.freezeRows + 1;
    expect([cellOf(plan, `I${at}`).value, cellOf(plan, `J${at}`).value]).toEqual([value, remark]);
  });

  it("has no capaian of a zero target or without realisasi", () => {
    const plan = compose([{ target: n("C5", 0), realisasiKinerja: n("D5", 2) }, { target: n("C6", 2), realisasiKinerja: empty("Keluaran!D6") }]);
    expect(columnValues(plan, "I").slice(0, 2)).toEqual(["n/a", "n/a"]);
  });

  it("takes the money of the output table before the budget's", () => {
    const plan = compose([{ target: n("C5", 1), realisasiKinerja: n("D5", 1), pagu: n("E5", 10), realisasiAnggaran: n("F5", 5) }], [["kegiatan", "Kegiatan", rp("C5", 200), rp("D5", 150)]]);
    expect([columnValues(plan, "E")[0], columnValues(plan, "G")[0]]).toEqual([10, 5]);
  });

  it("adds up the money of a kegiatan from its sub kegiatan, live", () => {
    const plan = compose([{ target: n("C5", 1), realisasiKinerja: n("D5", 1) }], [["program", "P"], ["kegiatan", "Kegiatan"], ["sub-kegiatan", "S1", rp("C7", 10), rp("D7", 5)], ["sub-kegiatan", "S2", rp("C8", 20), rp("D8", 10)]]);
    expect(cellOf(plan, `E${plan.freezeRows + 1}`)).toMatchObject({ value: 30, formula: "=IFERROR(AVERAGE('Anggaran'!C7)+AVERAGE('Anggaran'!C8),\"n/a\")" });
    expect(columnValues(plan, "I")[0]).toBe(50);
    const broken = compose([{ target: n("C5", 1), realisasiKinerja: n("D5", 1) }], [["kegiatan", "Kegiatan"], ["sub-kegiatan", "S1", rp("C7", 10), rp("D7", 5)], ["sub-kegiatan", "S2", unreadable("Anggaran!C8", "1,0.0"), rp("D8", 10)]]);
    expect(columnValues(broken, "E")[0]).toBe("tidak terbaca");
    expect(texts(broken)).toContain("Belum lengkap: 1 baris tidak terbaca");
  });

  it("keeps the outputs of one kegiatan together, those of none apart", () => {
    const plan = compose([
      { kegiatan: kegiatan("A"), target: n("C5", 1) }, { kegiatan: kegiatan("B"), target: n("C6", 1) }, { kegiatan: kegiatan(" a "), target: n("C7", 1) }, { kegiatan: null, target: n("C8", 1) }, { kegiatan: null, target: n("C9", 1) },
    ]);
    expect(columnValues(plan, "A").slice(0, 5)).toEqual([1, null, 2, 3, 4]);
    expect(columnValues(plan, "D").slice(0, 3)).toEqual(["Keluaran 1", "Keluaran 3", "Keluaran 2"]);
  });

  it("asks for the outputs; Bab III is complete without them", () => {
    expect(masukanKeluaran.lacks(input({ keluaran: [keluaran([])] }))).toContain("keluaran");
    expect(masukanKeluaran.lacks(input({ keluaran: [keluaran([{ target: n("C5", 1) }])] }))).toBeNull();
    expect(masukanKeluaran.required).toBe(false);
  });
});

it.each([["Dokumen", "dokumen ", true], ["Dok.", "Dokumen", true], ["12 OB", "OB", false], ["%", "persen", true], ["Bulan", "Dokumen", false], [null, "OB", null], [null, null, true]])("%p and %p are one unit: %p", (a, b, same) => {
  expect(isSameUnit(a, b)).toBe(same);
});
