import { assess } from "../../src/domain/assess";
import { refName } from "../../src/domain/grid";
import { workbookOf, type CellInput } from "./workbook-of";

/** Habits of other offices: what is clean stays without a finding, and the report takes the right rows. */
const seen = (sheets: Record<string, CellInput[][]>) => {
  const assessment = assess(workbookOf(sheets));
  const serious = assessment.findings.filter(({ severity }) => severity !== "warning").map(({ rule, at }) => `${rule} ${refName(at[0])}`);
  const column = (key: string, heading: string): unknown[] => {
    const cells = assessment.sheets.find((sheet) => sheet.key === key)?.cells ?? [];
    const head = cells.find(({ value }) => value === heading);
    return cells.filter((cell) => head && cell.column === head.column && cell.row > head.row + 1 && cell.value !== null).map(({ value }) => value);
  };
  return { ...assessment, serious, column };
};

const IKU: CellInput[] = ["Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"];

test("indicators that are called a mean or a number of something are data", () => {
  const { serious, column } = seen({ A: [IKU, ["S1", "Rata-rata lama sekolah", "Tahun", 9, 8, "88,89"], ["S2", "Jumlah kegiatan pemuda", "Kegiatan", 10, 5, 90], ["S3", "Angka melek huruf", "%", 100, 99, 99], ["", "Rata-rata", "", "", "", "92,63"]] });
  expect(serious).toEqual(["capaian-matches-figures A!F3"]);
  expect(column("capaian-iku", "Indikator Kinerja")).toEqual(["Rata-rata lama sekolah", "Jumlah kegiatan pemuda", "Angka melek huruf"]);
});

test("a falling indicator without a column for it is told from its stated capaian", () => {
  const { serious, column } = seen({ A: [IKU, ["S", "Angka kematian bayi", "kasus", 8, 9, "87,5"], ["S", "Prevalensi stunting", "%", 14, 12.5, "110,71"], ["S", "IKM", "indeks", 80, 76, 95]] });
  expect(serious).toEqual([]);
  expect(column("capaian-iku", "Capaian (%)").slice(0, 3)).toEqual([87.5, 110.71, 95]);
});

test("the report is about the year's own table, not about last year's or a semester's", () => {
  const iku = (year: number, target: number, realisasi: number): CellInput[][] => [[`Capaian IKU Kecamatan Contoh Tahun ${year}`], IKU, ["S", "IKM", "indeks", target, realisasi, ""]];
  const budget = (caption: string, realisasi: number): CellInput[][] => [[caption], ["Kegiatan", "Pagu", "Realisasi"], ["Satu", 100, realisasi]];
  const { column, year } = seen({ Lama: iku(2022, 80, 70), Baru: iku(2023, 85, 86), S1: budget("Realisasi Semester I Tahun 2023", 40), S2: budget("Realisasi Anggaran Tahun 2023", 90) });
  expect(year).toBe(2023);
  expect(column("capaian-iku", "Realisasi")).toEqual([86]);
  expect(column("realisasi-anggaran", "Realisasi (Rp)")).toEqual([90, 90]);
});

test("nothing is divided by a sum that leaves an unreadable amount out", () => {
  const { column } = seen({ A: [["No", "Kegiatan", "Pagu", "Realisasi"], ["a", "Satu", "113,187,358,00", 1234], ["b", "Dua", 100, 50]] });
  expect(column("realisasi-anggaran", "Serapan (%)")).toEqual(["n/a", 50, "n/a"]);
  expect(column("realisasi-anggaran", "Sisa (Rp)")).toEqual(["n/a", 50, "n/a"]);
});

test("men and women under three levels of headings, shares and residents beside RT", () => {
  const staff: CellInput[][] = [["No", "Unit", "Pendidikan", "", "", "", "Jumlah", "", "Total"], ["", "", "SMA", "", "S-1", "", "L", "P", ""], ["", "", "L", "P", "L", "P"], [1, "Kec.", 1, 2, 3, 4, 4, 6, 10], ["", "Jumlah", 1, 2, 3, 4, 4, 6, 10]];
  expect(seen({ A: staff }).serious).toEqual([]);
  expect(seen({ A: staff.map((row, i) => (i === 3 ? [...row.slice(0, 8), 11] : row)) }).serious).toEqual(["staff-row-sums A!I4", "staff-grand-total A!I5"]);
  expect(seen({ A: [["No", "Golongan", "L", "P", "Jumlah", "%"], [1, "IV", 2, 1, 3, "13,04%"], [2, "III", 10, 10, 20, "86,96%"], ["", "Jumlah", 12, 11, 23, "100%"], ["", "Persentase", "52%", "48%", "100%"]] }).serious).toEqual([]);
  expect(seen({ A: [["Kelurahan", "RT", "RW", "L", "P", "Jumlah"], ["Satu", 2, 1, 20, 21, 41], ["Dua", 3, 1, 10, 10, 20]] }).serious).toEqual([]);
});

test("what Excel calculates with binary fractions is no difference", () => {
  const { serious } = seen({ A: [["Kegiatan", "Pagu", "Realisasi", "Sisa"], ["Satu", 0.3, 0.1, { f: "=B2-C2", v: 0.3 - 0.1 }], ["Dua", 0.1, 0.1, 0], ["Jumlah", { f: "=SUM(B2:B3)", v: 0.1 + 0.3 }, 0.2, 0.2]] });
  expect(serious).toEqual([]);
});

test("the signature under a table is none of its rows", () => {
  const { serious, tables } = seen({ A: [["No", "Kegiatan", "Pagu", "Realisasi"], [1, "Satu", 100, 50], ["", "JUMLAH", 100, 50], ["", "", "", "Sukamaju, 5 Januari 2024"], ["", "", "", "Camat Sukamaju"]] });
  expect(serious).toEqual([]);
  expect(tables[0]?.box.bottom).toBe(3);
});

test("a table beside another is found by its own JUMLAH", () => {
  const rows: CellInput[][] = [["No", "Kegiatan", "Pagu", "Realisasi", "", "Nama Pasar", "Kios", "Los"], [1, "Satu", 100, 50, "", "Pasar A", 2, 1], ["", "JUMLAH", 100, 50, "", "JUMLAH", 3, 1]];
  expect(seen({ A: rows }).serious).toEqual(["sum-of-any-table A!G3"]);
});

test("a matrix of years is added up", () => {
  const rows = (total: number): CellInput[][] => [["Uraian", "Anggaran", "", "Realisasi", ""], ["", 2022, 2023, 2022, 2023], ["Operasi", 100, 200, 90, 180], ["Modal", 10, 20, 9, 18], ["Jumlah", 110, total, 99, 198]];
  expect(seen({ A: rows(220) }).serious).toEqual([]);
  expect(seen({ A: rows(999) }).serious).toEqual(["sum-of-any-table A!C5"]);
});

test.each([
  ["Anggaran TA 2023 (Rp)", "Realisasi TA 2023"], ["Jumlah Pagu (Rp)", "Jumlah Realisasi (Rp)"], ["Pagu DPPA (Rp)", "Realisasi s/d Desember (Rp)"], ["Alokasi (Rp)", "Realisasi s.d. Triwulan IV (Rp)"],
  ["DPA Perubahan", "Penyerapan Anggaran"], ["Pagu Anggaran Setelah Perubahan (Rp)", "Nilai Realisasi"],
])("%s and %s are pagu and realisasi", (pagu, realisasi) => {
  expect(seen({ A: [["Kegiatan", pagu, realisasi], ["Satu", 100, 190]] }).serious).toEqual(["realisasi-within-pagu A!C2"]);
});

test("beside a DPA the RKA is a draft", () => {
  const rows = (realisasi: number): CellInput[][] => [["Kode", "Program/Kegiatan", "RKA", "DPA", "Realisasi Keuangan (Rp)", "Capaian %"], ["7.01.01", "PROGRAM PENUNJANG", 500, 520, realisasi, 96.15], ["", "TOTAL", 500, 520, realisasi, 96.15]];
  expect(seen({ A: rows(500) }).serious).toEqual([]);
  expect(seen({ A: rows(510) }).serious).toEqual(["serapan-matches-figures A!F2", "serapan-matches-figures A!F3"]);
});

test("an LRA has pendapatan, surplus, and last year's realisasi beside the belanja", () => {
  const lra = (operasi: number): CellInput[][] => [
    ["LAPORAN REALISASI ANGGARAN TAHUN 2024 DAN 2023"], ["Kode", "Uraian", "Anggaran 2024", "Realisasi 2024", "%", "Realisasi 2023"],
    ["4", "PENDAPATAN", 50_000, 55_000, 110, 40_000], ["4.1", "PENDAPATAN ASLI DAERAH", 50_000, 55_000, 110, 40_000], ["4.1.04", "Lain-lain PAD yang Sah", 50_000, 55_000, 110, 40_000], ["", "JUMLAH PENDAPATAN", 50_000, 55_000, 110, 40_000],
    ["5", "BELANJA", 100_000, 90_000, 90, 80_000], ["5.1", "BELANJA OPERASI", 80_000, operasi, 90, 70_000], ["5.1.01", "Belanja Pegawai", 80_000, 72_000, 90, 70_000], ["5.2", "BELANJA MODAL", 20_000, 18_000, 90, 10_000], ["5.2.02", "Belanja Modal Peralatan dan Mesin", 20_000, 18_000, 90, 10_000],
    ["", "JUMLAH BELANJA", 100_000, 90_000, 90, 80_000], ["", "SURPLUS/(DEFISIT)", -50_000, -35_000, 70, -40_000],
  ];
  const { serious, column } = seen({ LRA: lra(72_000) });
  expect(serious).toEqual([]);
  expect(column("realisasi-anggaran", "Pagu (Rp)").at(-1)).toBe(100_000);
  expect(seen({ LRA: lra(73_000) }).serious).toEqual(expect.arrayContaining(["parts-sum-to-total LRA!D8"]));
});

test("urusan 4 and a kegiatan about pendapatan are no pendapatan", () => {
  const bapenda: CellInput[][] = [["No", "Program/Kegiatan", "Pagu", "Realisasi"], ["I", "Program Pengelolaan Pendapatan Daerah", 1000, 900], ["1", "Pendapatan Pajak Daerah", 600, 500], ["2", "Penagihan Pajak", 300, 400], ["", "Jumlah", 1000, 900]];
  expect(seen({ A: bapenda }).serious).toEqual(expect.arrayContaining(["realisasi-within-pagu A!D4", "parts-sum-to-total A!C2"]));
  expect(seen({ A: [["Kode", "Program/Kegiatan", "Anggaran", "Realisasi"], ["4.01.02", "PROGRAM PEMERINTAHAN", 1000, 1900]] }).serious).toEqual(["realisasi-within-pagu A!D2"]);
});

test("next year's Perjanjian Kinerja and the Renstra's period do not make the report theirs", () => {
  const lkj: CellInput[][] = [["Capaian Kinerja Tahun 2024"], IKU, ["S", "IKM", "indeks", 82, 84, "102,44"]];
  const pk: CellInput[][] = [["Perjanjian Kinerja Tahun 2025"], ["Sasaran", "Indikator Kinerja", "Satuan", "Target"], ["S", "IKM", "indeks", 85]];
  const iku: CellInput[][] = [["Indikator Kinerja Utama 2021-2026"], ["Sasaran", "Indikator Kinerja", "Satuan", "Target"], ["S", "IKM", "indeks", 82]];
  expect(seen({ LKJ: lkj, "PK 2025": pk })).toMatchObject({ year: 2024, serious: [] });
  expect(seen({ LKJ: lkj, IKU: iku })).toMatchObject({ year: 2024, serious: [] });
  expect(seen({ PK: pk }).year).toBe(2025);
});

test("a matrix of years has its classes of accounts above their groups", () => {
  const rows = (pegawai: number): CellInput[][] => [["Uraian", "Anggaran", "", "Realisasi", ""], ["", 2022, 2023, 2022, 2023], ["BELANJA OPERASI", 300, 400, 270, 400], ["Belanja Pegawai", 200, 250, pegawai, 250], ["Belanja Barang dan Jasa", 100, 150, 90, 150], ["BELANJA MODAL", 50, 100, 50, 50], ["JUMLAH", 350, 500, 320, 450]];
  expect(seen({ A: rows(180) }).serious).toEqual([]);
  expect(seen({ A: rows(190) }).serious).toEqual(["sum-of-any-table A!D3", "sum-of-any-table A!D7"]);
});

test("a total called Belanja Kecamatan is no account of the last kegiatan, and what is left is none of the lines", () => {
  expect(seen({ A: [["No", "Kegiatan", "Pagu", "Realisasi"], [1, "P", 1000, 900], [2, "Q", 1000, 950], ["", "BELANJA KECAMATAN", 2000, 1850]] }).serious).toEqual([]);
  expect(seen({ A: [["No", "Kegiatan", "Pagu", "Realisasi"], [1, "P", 1000, 900], [2, "Q", 1000, 950], ["", "Jumlah", 2000, 1850], ["", "Sisa Anggaran", 150, ""]] }).serious).toEqual([]);
});

test("belanja langsung and tidak langsung have accounts of their own", () => {
  const rows = (pegawai: number): CellInput[][] => [["No", "Uraian", "Anggaran", "Realisasi"], ["A", "Belanja Tidak Langsung", 1000, 900], ["1", "Belanja Pegawai", 1000, 900], ["B", "Belanja Langsung", 500, 500], ["1", "Belanja Pegawai", 100, pegawai], ["2", "Belanja Barang dan Jasa", 300, 300], ["3", "Belanja Modal", 100, 100], ["", "Jumlah", 1500, 1400]];
  expect(seen({ A: rows(100) }).serious).toEqual([]);
  expect(seen({ A: rows(90) }).serious).toEqual(["parts-sum-to-total A!D4"]);
});

test("a text goes on over blank rows, notes and signatures, and a sentence may begin with Rata-rata", () => {
  const long = "Kalimat naskah yang cukup panjang supaya lembar ini dikenali sebagai naskah laporan kinerja.";
  const text: CellInput[][] = [["Bagian", "Kalimat"], ["3.1", long], [], ["3.2", "Rata-rata capaian sebesar 90%."], [], [], [], ["", "Catatan: data sementara"], ["", "Camat"], ["3.4", long], [], ["No", "Kegiatan", "Pagu", "Realisasi"], [1, "Satu", 100, 90]];
  const { tables } = seen({ N: text });
  expect(tables.map(({ kind, bodyRows }) => [kind, bodyRows])).toEqual([["narasi", [2, 4, 8, 9, 10]], ["anggaran", [13]]]);
});

test("letters below a row that calls itself kegiatan are its sub kegiatan; 99,99995 per cent is 100", () => {
  const rows = (b: number): CellInput[][] => [["No", "Kegiatan/Sub Kegiatan", "Pagu", "Realisasi", "%"], [1, "Kegiatan Pemberdayaan", 2000000, 1999999, "100,00%"], ["a", "Forum Musyawarah", 500000, 500000, "100%"], ["b", "Sarana", 1500000, b, "100,00%"], ["", "Jumlah", 2000000, 1999999, "100%"]];
  expect(seen({ A: rows(1499999) }).serious).toEqual([]);
  expect(seen({ A: rows(1499899) }).serious).toEqual(["parts-sum-to-total A!D2", "serapan-matches-figures A!E4"]);
});

test("a blank row may stand below the headings", () => {
  const { serious, tables } = seen({ A: [["No", "Kegiatan", "Pagu", "Realisasi"], [], [1, "Satu", 100, 50], [], [2, "Dua", 100, 60], ["", "Jumlah", 200, 110]] });
  expect([serious, tables[0]?.bodyRows]).toEqual([[], [3, 5]]);
});

test("of DAU, DAK and their Jumlah the Jumlah is the budget", () => {
  const rows = (total: number): CellInput[][] => [["No", "Program", "DAU", "", "DAK", "", "Jumlah", ""], ["", "", "Pagu", "Realisasi", "Pagu", "Realisasi", "Pagu", "Realisasi"], [1, "A", 1000, 900, 500, 500, 1500, 1400], [2, "B", 1000, 950, 0, 0, 1000, 950], ["", "Jumlah", 2000, 1850, 500, 500, 2500, total]];
  expect(seen({ A: rows(2350) }).findings.filter(({ rule }) => rule === "binding-clear")).toEqual([]);
  expect(seen({ A: rows(2351) }).serious).toEqual(["parts-sum-to-total A!H5"]);
});
