import type { Export } from "../../../src/domain/imports/export";
import { isExport, readExport, readExportOf } from "../../../src/domain/imports/read-export";
import { refName, type Grid } from "../../../src/domain/grid";
import { gridOf } from "../workbook-of";
import { DINAS, KECAMATAN, KELURAHAN, lraGrid, lraRows, rfkGrid, rfkRows } from "./export-of";

function read(grid: Grid): Export {
  const found = readExport(grid);
  if (!isExport(found)) throw new Error(found.problem);
  return found;
}

const lines = ({ lines: all }: Export) => all.map(({ kode, amounts }) => [kode, amounts.pagu?.toFixed() ?? null, amounts.realisasi?.toFixed() ?? null]);
const kinds = ({ issues }: Export) => issues.map(({ kind }) => kind);

const PROGRAM = [["7", "URUSAN", 1500, 1100], ["7.01", "BIDANG", 1500, 1100], ["7.01.01", "Program A", 1500, 1100], ["7.01.01.2.01", "Kegiatan A1", 1500, 1100]] as const;
const SUBS = [["7.01.01.2.01.0001", "Sub A11", 1000, 800, 80], ["7.01.01.2.01.0002", "Sub A12", 500, 300, 60]] as const;

describe("an LRA", () => {
  it("is summed from accounts to sub kegiatan, exactly", () => {
    const found = read(lraGrid([
      { kode: "7.01.01.2.01.0001", rekening: "5.1.02.01", realisasi: 0.1 },
      { kode: "7.01.01.2.01.0001", rekening: "5.1.02.02", realisasi: 0.2 },
      { kode: "7.01.01.2.01.0002", realisasi: "1.234.567,50" },
    ]));
    expect(found.kind).toBe("lra");
    expect(lines(found)).toEqual([["7.01.01.2.01.0001", null, "0.3"], ["7.01.01.2.01.0002", null, "1234567.5"]]);
    expect(found.lines[0]).toMatchObject({ program: "Program 7.01.01", kegiatan: "Kegiatan 7.01.01.2.01", subKegiatan: "Sub kegiatan 7.01.01.2.01.0001", rows: [2, 3], level: "sub-kegiatan" });
    expect(found.sums.realisasi?.toFixed()).toBe("1234567.8");
    expect(kinds(found)).toEqual([]);
  });

  it("says which column is what", () => {
    const found = read(lraGrid([{ kode: "7.01.01.2.01.0001", realisasi: 1 }]));
    expect(found.columns.filter(({ meaning }) => meaning !== null).map(({ heading, meaning }) => [heading, meaning])).toEqual(expect.arrayContaining([["kode_sub_kegiatan", "kode-sub-kegiatan"], ["kode_rekening", "kode-rekening"], ["nilai_realisasi_lra", "realisasi"], ["nama_skpd", "nama-skpd"]]));
    expect(found.columns).toHaveLength(17);
  });

  it("takes the realisasi of the LRA before that of single documents", () => {
    const [head = [], ...rows] = lraRows([{ kode: "7.01.01.2.01.0001", realisasi: 7 }]);
    const found = read(gridOf("LRA", [[...head, "nilai_realisasi", "nilai_detail_spd"], ...rows.map((row) => [...row, 99, 99])]));
    expect(lines(found)).toEqual([["7.01.01.2.01.0001", null, "7"]]);
  });

  it("has codes in one form, whatever zeros they are written with", () => {
    const found = read(lraGrid([{ kode: "7.1.1.2.1.1", nama: "Sub A", realisasi: 1 }, { kode: "7.01.01.2.01.0001", nama: "SUB A", realisasi: 2 }, { kode: "7.01.01.2.01.01", nama: "Sub A", realisasi: 4 }]));
    expect(lines(found)).toEqual([["7.01.01.2.01.0001", null, "7"]]);
  });

  it("keeps units apart and sums them", () => {
    const found = read(lraGrid([
      { skpd: DINAS, kode: "1.02.02.2.02.0001", realisasi: 100 },
      { kode: "7.01.01.2.01.0001", realisasi: 10 },
      { sub: KELURAHAN, kode: "7.01.01.2.01.0001", realisasi: 5 },
    ]));
    expect(found.units.map(({ kode, name, skpd, sums }) => [kode, name, skpd, sums.realisasi?.toFixed()])).toEqual([
      [DINAS[0], DINAS[1], null, "100"], [KECAMATAN[0], KECAMATAN[1], null, "15"], [KELURAHAN[0], KELURAHAN[1], KECAMATAN[0], "5"],
    ]);
    expect(found.lines).toHaveLength(3);
  });

  it("leaves pendapatan and pembiayaan out, and says so", () => {
    const found = read(lraGrid([{ kode: "7.01.01.2.01.0001", realisasi: 10 }, { kode: "", rekening: "4.1.02.01", realisasi: 900 }, { kode: "7.01.01.2.01.0001", rekening: "6.1.01", realisasi: 900 }]));
    expect(lines(found)).toEqual([["7.01.01.2.01.0001", null, "10"]]);
    expect(found.issues).toMatchObject([{ kind: "not-belanja", blocks: false }]);
  });

  it("holds its own total against the lines", () => {
    const rows = lraRows([{ kode: "7.01.01.2.01.0001", realisasi: 10 }, { kode: "7.01.01.2.01.0002", realisasi: 20 }]);
    const total = (value: number) => [...rows, [], ["JUMLAH", ...Array.from({ length: 15 }, () => null), value]];
    expect(kinds(read(gridOf("LRA", total(30))))).toEqual([]);
    const [issue] = read(gridOf("LRA", total(31))).issues;
    expect(issue).toMatchObject({ kind: "subtotal-differs", blocks: false });
    expect(issue?.inExport.map(refName)).toEqual(["LRA!Q5"]);
  });

  it("has a budget where it has such a column, but not one that may be repeated", () => {
    const once = read(lraGrid([{ kode: "7.01.01.2.01.0001", rekening: "5.1.02.01", realisasi: 1, pagu: 10 }, { kode: "7.01.01.2.01.0001", rekening: "5.1.02.02", realisasi: 2, pagu: 20 }], true));
    expect(lines(once)).toEqual([["7.01.01.2.01.0001", "30", "3"]]);
    const repeated = read(lraGrid([{ kode: "7.01.01.2.01.0001", realisasi: 1, pagu: 10 }, { kode: "7.01.01.2.01.0001", realisasi: 2, pagu: 10 }], true));
    expect(lines(repeated)).toEqual([["7.01.01.2.01.0001", null, "3"]]);
    expect(repeated.issues).toMatchObject([{ kind: "pagu-repeated", blocks: true }]);
  });

  it("tells of amounts that cannot be read and sums nothing over them", () => {
    const found = read(lraGrid([{ kode: "7.01.01.2.01.0001", realisasi: 10 }, { kode: "7.01.01.2.01.0001", realisasi: "113,187,358,00" }, { kode: "7.01.01.2.01.0002", realisasi: { error: "#REF!" } }]));
    expect(lines(found)).toEqual([["7.01.01.2.01.0001", null, null], ["7.01.01.2.01.0002", null, null]]);
    expect(found.sums.realisasi).toBeNull();
    expect(found.issues).toMatchObject([{ kind: "amount-unreadable", blocks: true }]);
    expect(found.issues[0]?.inExport.map(refName)).toEqual(["LRA!Q3", "LRA!Q4"]);
  });

  it("tells of one code with two names, and of rows without a code", () => {
    const found = read(lraGrid([{ kode: "7.01.01.2.01.0001", nama: "Penyusunan Renstra", realisasi: 1 }, { kode: "7.01.01.2.01.0001", nama: "Pembelian kendaraan", realisasi: 1 }, { kode: "", nama: "Tanpa kode", realisasi: 5 }]));
    expect(kinds(found).sort()).toEqual(["kode-missing", "kode-twice"]);
    expect(lines(found)).toEqual([["7.01.01.2.01.0001", null, null]]);
  });

  it("joins a sub kegiatan's own number to the code of its kegiatan", () => {
    const rows = lraRows([{ kode: "7.01.01.2.01.0003", realisasi: 4 }]).map((row, i) => (i === 0 ? row : row.map((cell, column) => (column === 12 ? "03" : cell))));
    expect(lines(read(gridOf("LRA", rows)))).toEqual([["7.01.01.2.01.0003", null, "4"]]);
  });
});

describe("an RFK", () => {
  it("counts its deepest rows and checks the rows above them", () => {
    const found = read(rfkGrid([...PROGRAM, ...SUBS, ["", "JUMLAH", 1500, 1100]]));
    expect(found.kind).toBe("rfk");
    expect(lines(found)).toEqual([["7.01.01.2.01.0001", "1000", "800"], ["7.01.01.2.01.0002", "500", "300"]]);
    expect(found.lines[0]).toMatchObject({ program: "Program A", kegiatan: "Kegiatan A1", subKegiatan: "Sub A11", rows: [9] });
    expect(found.lines[0]?.amounts.fisik?.toFixed()).toBe("80");
    expect(found.sums.pagu?.toFixed()).toBe("1500");
    expect(kinds(found)).toEqual([]);
  });

  it("takes the DPA and neither RKA, cash plans nor totals of cash", () => {
    const found = read(rfkGrid([...PROGRAM, ...SUBS]));
    expect(found.columns.flatMap(({ heading, meaning }) => (meaning === null ? [] : [[heading, meaning]]))).toEqual([["Kode", "kode"], ["Urusan/Program/Kegiatan", "uraian"], ["DPA", "pagu"], ["Realisasi Keuangan", "realisasi"], ["Realisasi Fisik %", "fisik"]]);
  });

  it("tells each sum that is not that of its parts", () => {
    const found = read(rfkGrid([["7.01.01", "Program A", 1600, 1100], ["7.01.01.2.01", "Kegiatan A1", 1500, 1000], ...SUBS, ["", "TOTAL", 1500, 1101]]));
    expect(found.issues.map(({ kind, inExport }) => [kind, ...inExport.map(refName)])).toEqual(expect.arrayContaining([["subtotal-differs", "RFK!D5"], ["subtotal-differs", "RFK!E6"], ["subtotal-differs", "RFK!E9"]]));
    expect(found.issues).toHaveLength(3);
  });

  it("takes a kegiatan that is not divided as a line, and accounts for their sub kegiatan", () => {
    const found = read(rfkGrid([
      ["7.01.01", "Program A"], ["7.01.01.2.01", "Kegiatan A1", 70, 7], ["7.01.01.2.02", "Kegiatan A2"], ["7.01.01.2.02.0001", "Sub A21"],
      ["5.1.02.01.01.0024", "Belanja ATK", 10, 1], ["7.01.01.2.02.0001.5.1.02.01.01.0025", "Belanja kertas", 20, 2],
    ]));
    expect(found.lines.map(({ kode, level, amounts }) => [kode, level, amounts.pagu?.toFixed(), amounts.realisasi?.toFixed()])).toEqual([["7.01.01.2.01", "kegiatan", "70", "7"], ["7.01.01.2.02.0001", "sub-kegiatan", "30", "3"]]);
    expect(kinds(found)).toEqual([]);
  });

  it("says which codes became numbers or dates, and takes nothing of their rows", () => {
    const found = read(rfkGrid([[7.1, "Bidang", 1], [[36898, "d-mmm"], "Program A", 1500, 1100], ["1-Feb", "Program B", 5], ["7,01", "Bidang", 1], ...SUBS]));
    expect(found.issues.map(({ kind, blocks, inExport }) => [kind, blocks, ...inExport.map(refName)])).toEqual([["kode-number", true, "RFK!A5", "RFK!A8"], ["kode-date", true, "RFK!A6", "RFK!A7"]]);
    expect(found.lines).toHaveLength(2);
  });

  it("takes no amount of a code that stands twice", () => {
    const found = read(rfkGrid([...SUBS, SUBS[0]]));
    expect(lines(found)).toEqual([["7.01.01.2.01.0001", null, null], ["7.01.01.2.01.0002", "500", "300"]]);
    expect(found.issues).toMatchObject([{ kind: "kode-twice", blocks: true }]);
  });

  it("has units by rows of their codes, and headings on every page", () => {
    const found = read(gridOf("RFK", [...rfkRows([[KECAMATAN[0], KECAMATAN[1], 1500, 1100], ...SUBS]), ...rfkRows([[DINAS[0], DINAS[1], 9, 8], ["1.02.02.2.02.0001", "Sub Dinas", 9, 8]]).slice(3)]));
    expect(found.units.map(({ kode, name, lines: count }) => [kode, name, count])).toEqual([[KECAMATAN[0], KECAMATAN[1], 2], [DINAS[0], DINAS[1], 1]]);
    expect(kinds(found)).toEqual([]);
  });

  it("has headings in two levels, with numbers below", () => {
    const found = read(gridOf("RFK", [
      ["Kode", "Program / Kegiatan / Sub Kegiatan", "Anggaran", null, "Realisasi", null, null],
      [null, null, "RKA", "DPA", "Keuangan (Rp)", "Keuangan (%)", "Fisik (%)"],
      [1, 2, 3, 4, 5, 6, 7],
      ["7.01.01.2.01.0001", "Sub A11", "1.100", "1.000", "800", "80,00", "75,5"],
    ]));
    expect(found.headerRows).toEqual([1, 2]);
    expect(lines(found)).toEqual([["7.01.01.2.01.0001", "1000", "800"]]);
    expect(found.lines[0]?.amounts.fisik?.toFixed()).toBe("75.5");
  });
});

describe("any other sheet", () => {
  it("is said to be none", () => {
    expect(isExport(readExport(gridOf("Catatan", [["Tanggal", "Acara", "Tempat"], ["1 Januari", "Rapat", "Aula"]])))).toBe(false);
    expect(isExport(readExport(gridOf("Kosong", [])))).toBe(false);
    expect(isExport(readExport(lraGrid([])))).toBe(false);
  });

  it("does not keep the export from being found, but a second export does", () => {
    const lra = lraGrid([{ kode: "7.01.01.2.01.0001", realisasi: 1 }]);
    expect(isExport(readExportOf([gridOf("Catatan", [["Acara"]]), lra]))).toBe(true);
    expect(isExport(readExportOf([lra, rfkGrid(SUBS)]))).toBe(false);
  });
});
