import { textFigureAgrees } from "../../../../src/domain/rules/document/text-figure-agrees";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";
import { narasiOf } from "./narasi-of";

const BUDGET: CellInput[][] = [
  ["Realisasi Anggaran Tahun 2022"], [], ["No", "Program / Kegiatan", "Anggaran (Rp)", "Realisasi (Rp)", "%"],
  ["I", "Program Penunjang Urusan"], ["a", "Administrasi Keuangan", 1000, 950, "95%"], ["b", "Administrasi Umum", 2000, 1990, "99,5%"], ["", "JUMLAH", 3000, 2940, "98%"],
];
const AREAS: CellInput[][] = [["No", "Kelurahan", "Luas (Km persegi)"], [1, "Satu", "3,03"], [2, "Dua", "2,95"], ["", "Jumlah", "5,98"]];
const found = (...sentences: string[]) => issuesOf(textFigureAgrees, narasiOf(sentences, { A: BUDGET, L: AREAS })).map(({ at, facts }) => [at, facts["stated"]]);

test.each<[readonly string[], readonly unknown[]]>([
  [["a. Kegiatan Administrasi Keuangan", "Kegiatan ini dianggarkan sebesar Rp. 1.000,- dan terealisasi sebesar Rp. 950,- atau 95 %."], []],
  [["a. Kegiatan Administrasi Keuangan", "Kegiatan ini dianggarkan sebesar Rp. 1.100,- dan terealisasi sebesar Rp. 940,- atau 95 %."], [[["N!B4", "A!C5"], "1100"], [["N!B4", "A!D5"], "940"]]],
  [["b. Administrasi Umum", "Kegiatan ini dianggarkan sebesar Rp 2.000 dan terealisasi sebesar Rp 1.990 atau 99 %."], []],
  [["b. Administrasi Umum", "Kegiatan ini dianggarkan sebesar Rp 2.000 dan terealisasi sebesar Rp 1.990 atau 95,9 %."], [[["N!B4", "A!E6"], "95.9"]]],
  [["Kegiatan Administrasi Umum dianggarkan sebesar Rp2.500 dengan realisasi anggaran sebesar Rp1.990."], [[["N!B3", "A!C6"], "2500"]]],
  [["c. Kegiatan Lain", "Kegiatan ini dianggarkan sebesar Rp 5.000."], []],
  [["b. Administrasi Umum", "c. Kegiatan Lain", "Kegiatan ini dianggarkan sebesar Rp 5.000."], []],
  [["b. Administrasi Umum", "Pada tahun 2021 kegiatan ini dianggarkan sebesar Rp 5.000."], []],
  [["Total anggaran sebesar Rp 3.000 dengan realisasi keseluruhan Rp 2.940 atau 98%."], []],
  [["Total anggaran sebesar Rp 3.100 dengan realisasi keseluruhan Rp 2.940."], [[["N!B3", "A!C7"], "3100"]]],
  [["Total realisasi anggaran untuk seluruh program dan kegiatan adalah sebesar Rp 2.950."], [[["N!B3", "A!D7"], "2950"]]],
  [["Total belanja modal untuk seluruh kegiatan sebesar Rp 100 dianggarkan."], []],
  [["Total belanja modal sebesar Rp 100 dianggarkan."], []],
  [["- a. Kelurahan Satu 3,03 Km persegi", "- b. Dua 2,59 Km persegi"], [[["N!B4", "L!C3"], "2.59"]]],
  [["Jarak Kelurahan Satu ke ibu kota 12 km", "Kelurahan Satu memiliki 4 RT"], []],
])("%j", (sentences, expected) => {
  expect(found(...sentences)).toEqual(expected);
});

test("without a text it is said not to be checked", () => {
  expect(lacksOf(textFigureAgrees, workbookOf({ A: BUDGET }))).toHaveLength(1);
});

test("the text may leave out the sen, and say the year before the amount", () => {
  const budget: CellInput[][] = [["Realisasi Anggaran Tahun 2022"], [], ["No", "Program / Kegiatan", "Anggaran (Rp)", "Realisasi (Rp)"], ["a", "Administrasi Keuangan", 3000, 950.6], ["", "JUMLAH", 3000, 950.6]];
  const places = (pagu: string, realisasi: string) => issuesOf(textFigureAgrees, narasiOf([`Total pagu anggaran Tahun Anggaran 2022 sebesar ${pagu} dengan realisasi sebesar ${realisasi}.`], { A: budget })).map(({ at }) => at[1]);
  expect([places("Rp3.000,-", "Rp951,-"), places("Rp3.000", "Rp950"), places("Rp3.000,00", "Rp950,60"), places("Rp3.100", "Rp952")]).toEqual([[], [], [], ["A!C5", "A!D5"]]);
});

test.each([
  ["Rp7,5 miliar", "Rp7,3 miliar", []], ["lebih dari Rp7,5 miliar", "sekitar Rp7,35 miliar", []], ["hampir Rp7,6 miliar", "lebih dari Rp7 miliar", []], ["Rp7,55 miliar", "Rp7.330 juta", []],
  ["Rp7,6 miliar", "Rp7,2 miliar", ["A!C4", "A!D4"]], ["hampir Rp7,5 miliar", "lebih dari Rp7,4 miliar", ["A!D4"]], ["lebih dari Rp6,5 miliar", "Rp7,33 miliar", ["A!C4"]],
])("amounts in miliar are rounded: %s, %s", (pagu, realisasi, expected) => {
  const budget: CellInput[][] = [["Realisasi Anggaran Tahun 2022"], ["No", "Program", "Anggaran (Rp)", "Realisasi (Rp)"], [1, "Satu", 7_545_000_000, 7_330_500_000], ["", "JUMLAH", 7_545_000_000, 7_330_500_000]];
  const sentence = `Total anggaran sebesar ${pagu} dengan realisasi keseluruhan sebesar ${realisasi}.`;
  expect(issuesOf(textFigureAgrees, narasiOf([sentence], { A: budget })).map(({ at }) => at[1])).toEqual(expected);
});
