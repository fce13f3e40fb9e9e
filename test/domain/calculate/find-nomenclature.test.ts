import { officialByKode, officialByName, officialNear } from "../../../src/domain/calculate/find-nomenclature";
import { nomenclature } from "../../../src/domain/nomenclature/index";
import { levelOfKode } from "../../../src/domain/read/budget-level";

test("the list is whole: 6 programs, 32 kegiatan, 176 sub kegiatan, each with its parent, the unit at the sub kegiatan", () => {
  const count = (level: string) => nomenclature.filter(([kode]) => levelOfKode(kode) === level).length;
  expect([count("program"), count("kegiatan"), count("sub-kegiatan")]).toEqual([6, 32, 176]);
  const kodes = new Set(nomenclature.map(([kode]) => kode));
  expect(kodes.size).toBe(nomenclature.length);
  const parentOf = (kode: string) => kode.split(".").slice(0, levelOfKode(kode) === "sub-kegiatan" ? 5 : 3).join(".");
  expect(nomenclature.filter(([kode]) => !kodes.has(parentOf(kode)))).toEqual([]);
  expect(nomenclature.filter(([kode, , satuan]) => (levelOfKode(kode) === "sub-kegiatan") !== (satuan !== null))).toEqual([]);
  expect(nomenclature.filter(([, nama]) => /\s{2}|\p{L}- |\/ |Semestera n|^PROGRAM/u.test(nama))).toEqual([]);
});

test.each([
  ["7.01.01.2.01.0002", "Koordinasi dan Penyusunan Dokumen RKA-SKPD"],
  ["7.01.01.2.01.02", "Koordinasi dan Penyusunan Dokumen RKA-SKPD"],
  ["7.01.01.02.01.2", "Koordinasi dan Penyusunan Dokumen RKA-SKPD"],
  ["7.01.04", "Program Koordinasi Ketentraman dan Ketertiban Umum"],
  ["7.01.09", undefined],
  ["1.01.04", undefined],
])("%s is %s", (kode, nama) => {
  expect(officialByKode(kode)?.nama).toBe(nama);
});

test.each([
  ["KEGIATAN PEMBERDAYAAN KELURAHAN", ["7.01.03.2.02"], []],
  ["a. Koordinasi Upaya Penyelenggaraan Ketentraman dan Ketertiban Umum", ["7.01.04.2.01", "7.01.04.7.03"], []],
  ["Penyediaan Jasa Penunjang Urusan Pemerintah Daerah", [], ["7.01.01.2.08"]],
  ["Penyelenggaraan Urusan Pemerintah yang Tidak Dilakukan oleh Unit Kerja Perangkat Daerah yang ada di Kecamatan", [], ["7.01.02.2.02"]],
  ["Pengelolaan Perpustakaan", [], []],
])("%s", (name, same, near) => {
  expect([officialByName(name), officialNear(name)].map((names) => names.map(({ kode }) => kode))).toEqual([same, near]);
});
