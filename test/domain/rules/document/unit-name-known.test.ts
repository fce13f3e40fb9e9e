import { unitNameKnown } from "../../../../src/domain/rules/document/unit-name-known";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";
import { narasiOf } from "./narasi-of";

const AREAS: CellInput[][] = [["Luas Wilayah Kecamatan Maju"], [], ["No", "Kelurahan", "Luas (ha)"], [1, "Ganjar Agung", 3], [2, "Mulyosari", 2], ["", "Jumlah", 5]];
const found = (sentence: string) => issuesOf(unitNameKnown, narasiOf([sentence], { A: AREAS }), { instansi: "Kecamatan Maju" }).map(({ at, facts }) => [at[0], facts["name"], facts["likely"]]);

test.each<[string, readonly unknown[]]>([
  ["Penyelenggaraan Urusan Pemerintahan Umum Sesuai Penugasan Kepala Daerah Kelurahan Margorejo", [["N!B3", "Kelurahan Margorejo", null]]],
  ["Kegiatan di Kelurahan Mulyosari dan Kel. Ganjar Agung Kecamatan Maju", []],
  ["Kegiatan di Kelurahan Mulyasari", [["N!B3", "Kelurahan Mulyasari", "Mulyosari"]]],
  ["Program Pemberdayaan Masyarakat Desa dan Kelurahan", []],
  ["Kegiatan Pemberdayaan Lembaga Kemasyarakatan Desa Tingkat Kecamatan, Desa Wisata, Kelurahan Siaga", []],
  ["Sebelah utara berbatasan dengan Kelurahan Hadimulyo", []],
  ["STRUKTUR ORGANISASI KELURAHAN MARGOREJO", []],
])("%s", (sentence, expected) => {
  expect(found(sentence)).toEqual(expected);
});

test("names in budget tables and of outputs, once a cell", () => {
  const budget: CellInput[][] = [["Kegiatan", "Pagu", "Realisasi"], ["Penugasan Kepala Daerah Kelurahan Margorejo", 10, 9], ["Administrasi Umum", 10, 9]];
  const outputs: CellInput[][] = [["Kegiatan", "Tolok Ukur", "Target", "Realisasi"], ["Penugasan Kelurahan Margorejo", "Laporan", "1 Dokumen", "1 Dokumen"], ["", "Rapat", "2 Kali", "2 Kali"]];
  const places = issuesOf(unitNameKnown, workbookOf({ A: AREAS, B: budget, C: outputs }), { instansi: "Kecamatan Maju" }).map(({ at }) => at[0]);
  expect(places).toEqual(["B!A2", "C!A2"]);
});

test("a dinas names any kelurahan; without a list it is said not to be checked", () => {
  expect(issuesOf(unitNameKnown, narasiOf(["Kegiatan di Kelurahan Margorejo"], { A: AREAS }), { instansi: "Dinas Sosial" })).toEqual([]);
  expect(lacksOf(unitNameKnown, workbookOf({ B: [["Realisasi Anggaran Kecamatan Maju"], ["Kegiatan", "Pagu", "Realisasi"], ["Satu", 10, 9]] }))).toHaveLength(1);
});
