import { programWordedAlike } from "../../../../src/domain/rules/budget/program-worded-alike";
import { issuesOf, lacksOf } from "../check";
import { namesOf } from "./names-of";

const PENUNJANG = "Program Penunjang Urusan Pemerintahan Daerah";

test.each<[string, string, readonly string[]]>([
  [PENUNJANG, "1. Program Penunjang Urusan Pemerintah Daerah Kabupaten /Kota;", ["N!B4", "A!B4"]],
  [PENUNJANG, "1. PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA", []],
  ["Program Koordinasi Ketentraman", "IV. Program Koordinasi Ketenteraman", []],
  ["Program Pembinaan", "Program Pembinaan Desa", []],
  ["Perencanaan, Penganggaran dan Evaluasi", "a. Kegiatan Perencanan, Penganggaran, dan Evaluasi", ["N!B4", "A!B4"]],
  ["Perencanaan dan Evaluasi", "Perencanan dan Evaluasi dilakukan bersama.", []],
  ["Kegiatan Pelayanan Umum", "1. Program Pelayanan Umun", []],
  ["Koordinasi Penerapan dan Penegakan Peraturan Daerah dan Peraturan Kepala Daerah", "a. Koordinasi Penerapan dan Penegakan Peraturan Daerah dan Peraturan Kepala Daerah", []],
])("%s in the budget, %s in the text", (budget, text, cells) => {
  expect(issuesOf(programWordedAlike, namesOf([["", budget]], [text])).map(({ at }) => at)).toEqual(cells.length === 0 ? [] : [cells]);
});

test("each other wording once, with all its places; the words that differ", () => {
  const workbook = namesOf([["", "Administrasi Keuangan Daerah"]], ["b. Administrasi Keuangan Daerah", "c. Adminstrasi Keuangan Daerah"], ["Adminstrasi Keuangan Daerah", "Administrasi Keuangan Daerah"]);
  expect(issuesOf(programWordedAlike, workbook)).toEqual([{ at: ["K!A3", "N!B5", "A!B4"], facts: { differences: [["Adminstrasi", "Administrasi"]], places: 2 } }]);
});

test("two lines of one budget table are two things, however near", () => {
  expect(issuesOf(programWordedAlike, namesOf([["", "Pengelolaan Arsip Kantor"], ["", "Pengolahan Arsip Kantor"]], ["a. Pengolahan Arsip Kantor"]))).toEqual([]);
});

test("with one place alone there is nothing to compare", () => {
  expect(lacksOf(programWordedAlike, namesOf([["", PENUNJANG]]))).toHaveLength(1);
  expect(lacksOf(programWordedAlike, namesOf([["", PENUNJANG]], ["a. Program Lain"]))).toEqual([]);
});
