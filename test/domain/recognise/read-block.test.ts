import type { CellInput } from "../workbook-of";
import { tablesOf, textsOf } from "./table-text";

const head: CellInput[] = ["No", "Kegiatan", "Pagu", "Realisasi"];
const line = (no: number, name = "Kegiatan"): CellInput[] => [no, name, 500000, 400000];
const rowsOf = (rows: CellInput[][]) => tablesOf(rows).map(({ headerRows, bodyRows, title }) => ({ headerRows, bodyRows, title }));

test("“Lanjutan” above repeated headings goes on with the table, with or without a blank row", () => {
  expect(rowsOf([["Tabel 3.1"], head, line(1), ["Lanjutan Tabel 3.1"], head, line(2)])).toEqual([{ headerRows: [2, 5], bodyRows: [3, 6], title: "Tabel 3.1" }]);
  expect(rowsOf([["Tabel 3.1"], head, line(1), [], ["Lanjutan"], [], head, line(2)])).toEqual([{ headerRows: [2, 7], bodyRows: [3, 8], title: "Tabel 3.1" }]);
});

test("headings repeated without a word go on when the numbers do", () => {
  expect(rowsOf([head, line(1), line(2), [], head, line(3)]).map(({ bodyRows }) => bodyRows)).toEqual([[2, 3, 6]]);
  expect(rowsOf([head, line(1), line(2), [], head, line(1)]).map(({ bodyRows }) => bodyRows)).toEqual([[2, 3], [6]]);
});

test("tables stacked without a blank row, a caption of two lines between them", () => {
  expect(textsOf([["Indikator", "Target", "Realisasi"], ["IKM", 80, 76], ["Tabel 2"], ["Tahun 2022"], head, line(1)])).toEqual(["capaian-iku A1:C2: A indikator, B target, C realisasi", "anggaran A5:D6: A no, B kegiatan, C pagu, D realisasi-anggaran"]);
});

test("a paragraph below ends a table and is no caption of the next", () => {
  const text = "Dari tabel di atas dapat dilihat bahwa capaian kinerja tahun ini baik.";
  expect(rowsOf([["Indikator", "Target", "Realisasi"], ["IKM", 80, 76], [text], ["Indikator", "Target", "Realisasi"], ["AKIP", 80, 76]]).map(({ bodyRows, title }) => [bodyRows, title])).toEqual([[[2], "A"], [[5], "A"]]);
});

test("a paragraph alone below a table is none of its rows", () => {
  const text = "Dari tabel di atas dapat dilihat bahwa capaian kinerja tahun ini baik.";
  expect(rowsOf([["Indikator", "Target", "Realisasi"], ["IKM", 80, 76], [text], [], [text]]).map(({ bodyRows }) => bodyRows)).toEqual([[2]]);
});

test("a long name above lines with figures is no paragraph", () => {
  const name = "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA DENGAN NAMA YANG PANJANG SEKALI";
  expect(tablesOf([head, line(1), ["", name], line(1)]).map(({ groupRows, bodyRows }) => [groupRows, bodyRows])).toEqual([[[3], [2, 4]]]);
});

test("a name merged over the numbers at the left is no signature; below the figures at the right it is", () => {
  expect(tablesOf([head, line(1), ["PROGRAM DUA"], line(2)]).map(({ box }) => box.bottom)).toEqual([4]);
  expect(tablesOf([head, line(1), ["", "", "", "Camat Contoh,"], ["", "", "", "Nama Lengkap"]]).map(({ box }) => box.bottom)).toEqual([2]);
});

test("figures told in words below a table are none of it; a bare JUMLAH after a blank row is", () => {
  const iku: CellInput[][] = [["Sasaran", "Indikator", "Target", "Realisasi"], ["Mutu", "IKM", 80, 76], []];
  expect(textsOf([...iku, ["Jumlah Anggaran Kegiatan", "Rp 500.000"]])).toEqual(["capaian-iku A1:D2: A sasaran, B indikator, C target, D realisasi"]);
  expect(tablesOf([head, line(1), [], ["", "JUMLAH"]]).map(({ totalRows }) => totalRows)).toEqual([[4]]);
});

test("a table without rows is one", () => {
  expect(tablesOf([head, [], ["", "", "", "Camat Contoh,"]]).map(({ box, bodyRows }) => [box.bottom, bodyRows])).toEqual([[1, []]]);
});
