import { nameMatchesNomenclature } from "../../../../src/domain/rules/budget/name-matches-nomenclature";
import { issuesOf, lacksOf } from "../check";
import { namesOf } from "./names-of";

test.each<[string, string, string | null]>([
  ["", "Penyediaan Jasa Penunjang Urusan Pemerintah Daerah", "7.01.01.2.08"],
  ["", "Kegiatan Penyelenggaraan Urusan Pemerintah yang Tidak Dilakukan oleh Unit Kerja Perangkat Daerah yang ada di Kecamatan", "7.01.02.2.02"],
  ["7.01.01.2.01.02", "Koordinasi dan Penyusunan Dokumen RKA SKPD", null],
  ["7.01.01.2.01.0002", "Kordinasi dan Penyusunan Dokumen RKA-SKPD", "7.01.01.2.01.0002"],
  ["7.01.04.2.01", "KOORDINASI UPAYA PENYELENGGARAAN KETENTRAMAN DAN KETERTIBAN UMUM", null],
  ["7.01.05.2.01", "Penyelenggaraan Urusan Pemerintahan Umum Sesuai Penugasan Kepala Daerah Kelurahan Contoh", null],
  ["", "Penyelenggaraan Urusan Pemerintahan Umum Sesuai Penugasan Kepala Daerah Kelurahan Contoh", null],
  ["7.01.03.2.03", "Pemberdayaan Kelurahan", "7.01.03.2.03"],
  ["7.01.03.2.99", "Kegiatan Daerah Sendiri", null],
  ["", "Kegiatan Daerah Sendiri", null],
  ["", "Belanja Pegawai", null],
])("%s %s", (kode, name, found) => {
  expect(issuesOf(nameMatchesNomenclature, namesOf([[kode, name]])).map(({ at, facts }) => [at, facts.kode])).toEqual(found === null ? [] : [[["A!B4"], found]]);
});

test("a code with another entry's name says which code that is", () => {
  expect(issuesOf(nameMatchesNomenclature, namesOf([["7.01.03.2.03", "Pemberdayaan Kelurahan"]]))[0]?.facts).toEqual({ kode: "7.01.03.2.03", official: "Pemberdayaan Lembaga Kemasyarakatan Tingkat Kecamatan", ownKode: "7.01.03.2.02", places: 1 });
});

test("once for each wording, with all its places; the text's own names where it says what they are", () => {
  const name = "Penyediaan Jasa Penunjang Urusan Pemerintah Daerah";
  const workbook = namesOf([["", name]], [`d. ${name}`, "1. Program Penunjang Urusan Pemerintah Daerah", "a. Evaluasi Kinerja Perangkat Derah"], [name]);
  expect(issuesOf(nameMatchesNomenclature, workbook).map(({ at }) => at)).toEqual([["A!B4", "K!A3", "N!B4"], ["N!B5"]]);
});

test("other offices are said not to be checked", () => {
  const workbook = namesOf([["", "Penyediaan Jasa Penunjang Urusan Pemerintah Daerah"]], [], [], "Dinas Contoh");
  expect(issuesOf(nameMatchesNomenclature, workbook)).toEqual([]);
  expect(lacksOf(nameMatchesNomenclature, workbook)).toHaveLength(1);
});
