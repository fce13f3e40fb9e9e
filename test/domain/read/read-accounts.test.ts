import { readRecords } from "../../../src/domain/read/read-records";
import { recognise } from "../../../src/domain/recognise/recognise";
import { partsSumToTotal } from "../../../src/domain/rules/budget/parts-sum-to-total";
import { defaultSettings } from "../../../src/domain/settings";
import { placesOf } from "../rules/check";
import { workbookOf, type CellInput } from "../workbook-of";

const bookOf = (...rows: readonly CellInput[][]) => workbookOf({ A: [["No", "Kode", "Uraian", "Pagu", "Realisasi"], ...rows] });
const treeOf = (workbook: ReturnType<typeof bookOf>) => {
  const [anggaran] = readRecords(workbook, recognise(workbook), defaultSettings).anggaran;
  return anggaran?.lines.map(({ name, parent }) => `${name.text} < ${parent === null ? "–" : anggaran.lines[parent]?.name.text}`);
};

test("accounts without codes belong to their class", () => {
  const rows = (modal: number): CellInput[][] => [["", "", "Belanja Operasi", 200, 100], ["", "", "Belanja Pegawai", 150, 60], ["", "", "Belanja Barang dan Jasa", 50, 40], ["", "", "Belanja Modal", 100, 90], ["", "", "Belanja Modal Peralatan dan Mesin", 100, 90], ["", "", "JUMLAH", 200 + modal, 190]];
  expect(treeOf(bookOf(...rows(100)))).toEqual(["Belanja Operasi < –", "Belanja Pegawai < Belanja Operasi", "Belanja Barang dan Jasa < Belanja Operasi", "Belanja Modal < –", "Belanja Modal Peralatan dan Mesin < Belanja Modal"]);
  expect([placesOf(partsSumToTotal, bookOf(...rows(100))), placesOf(partsSumToTotal, bookOf(...rows(101)))]).toEqual([[], ["A!D7"]]);
});

test("groups without their class stand for themselves", () => {
  const rows: CellInput[][] = [["", "", "Belanja Pegawai", 150, 60], ["", "", "Belanja Barang dan Jasa", 50, 40], ["", "", "Belanja Modal", 100, 90], ["", "", "JUMLAH", 300, 190]];
  expect(treeOf(bookOf(...rows))).toEqual(["Belanja Pegawai < –", "Belanja Barang dan Jasa < –", "Belanja Modal < –"]);
  expect(placesOf(partsSumToTotal, bookOf(...rows))).toEqual([]);
});

test("accounts under a kegiatan are its parts, unless they are numbered as it is", () => {
  const rows = (nomor: string): CellInput[][] => [["a", "", "Perencanaan", 200, 100], [nomor, "", "Belanja Pegawai", 150, 60], [nomor, "", "Belanja Barang dan Jasa", 50, 40], ["b", "", "Keuangan", 100, 90], ["", "", "JUMLAH", nomor === "" ? 300 : 500, nomor === "" ? 190 : 290]];
  expect(treeOf(bookOf(...rows("")))).toEqual(["Perencanaan < –", "Belanja Pegawai < Perencanaan", "Belanja Barang dan Jasa < Perencanaan", "Keuangan < –"]);
  expect([placesOf(partsSumToTotal, bookOf(...rows(""))), placesOf(partsSumToTotal, bookOf(...rows("c")))]).toEqual([[], []]);
});

test("a class without groups is a line beside the groups of the other", () => {
  const rows = (modal: number): CellInput[][] => [["", "5.1", "BELANJA OPERASI", 200, 100], ["", "5.1.01", "Pegawai", 150, 60], ["", "5.1.02", "Barang", 50, 40], ["", "5.2", "BELANJA MODAL", modal, 90], ["", "", "JUMLAH", 300, 190]];
  expect(treeOf(bookOf(...rows(100)))).toEqual(["BELANJA OPERASI < –", "Pegawai < BELANJA OPERASI", "Barang < BELANJA OPERASI", "BELANJA MODAL < –"]);
  expect([placesOf(partsSumToTotal, bookOf(...rows(100))), placesOf(partsSumToTotal, bookOf(...rows(101)))]).toEqual([[], ["A!D6"]]);
});

test("X.XX stands for the office's own urusan and bidang", () => {
  const rows: CellInput[][] = [["", "X.XX.01", "Program Penunjang", 200, 100], ["", "X.XX.01.2.01", "Perencanaan", 150, 60], ["", "X.XX.01.2.01.0001", "Dokumen", 150, 60], ["", "X.XX.01.2.02", "Keuangan", 50, 40], ["", "", "JUMLAH", 200, 100]];
  expect(treeOf(bookOf(...rows))).toEqual(["Program Penunjang < –", "Perencanaan < Program Penunjang", "Dokumen < Perencanaan", "Keuangan < Program Penunjang"]);
  expect(placesOf(partsSumToTotal, bookOf(...rows))).toEqual([]);
});

const totalRowsOf = (workbook: ReturnType<typeof bookOf>) => readRecords(workbook, recognise(workbook), defaultSettings).anggaran[0]?.totals.map(({ row }) => row);

test("a belanja above the programs with their sum to the last sen is a total; numbered like them it is a line", () => {
  const rows = (nomor: string): CellInput[][] => [[nomor, "", "Belanja Pegawai", 0.3, 0.2], ["2", "", "Rapat", 0.1, 0.1], ["3", "", "Jalan", 0.2, 0.1]];
  expect(totalRowsOf(bookOf(...rows("")))).toEqual([2]);
  expect(treeOf(bookOf(...rows("1")))).toEqual(["Belanja Pegawai < –", "Rapat < –", "Jalan < –"]);
});

test("rows deeper than a sub kegiatan are its parts and count once", () => {
  const rows: CellInput[][] = [["I", "", "Pelayanan", 300, 100], ["A", "", "Umum", 300, 100], ["1", "", "Rapat", 200, 60], ["a", "", "Konsumsi", 150, 50], ["b", "", "Undangan", 50, 10], ["2", "", "Jalan", 100, 40], ["", "", "JUMLAH", 300, 100]];
  expect(treeOf(bookOf(...rows))).toEqual(["Pelayanan < –", "Umum < Pelayanan", "Rapat < Umum", "Konsumsi < Rapat", "Undangan < Rapat", "Jalan < Umum"]);
  expect(placesOf(partsSumToTotal, bookOf(...rows))).toEqual([]);
});
