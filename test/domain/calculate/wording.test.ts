import { compareWording, initialsKey, wordDifferences, wordingKey } from "../../../src/domain/calculate/wording";

test.each<[string, string, ReturnType<typeof compareWording>]>([
  ["Program Koordinasi Ketentraman dan Ketertiban Umum", "PROGRAM KOORDINASI KETENTERAMAN DAN KETERTIBAN UMUM", "same"],
  ["I. Program Penunjang Urusan Pemerintahan Daerah", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA", "same"],
  ["1. Program Penunjang Urusan Pemerintahan Daerah Kab. /Kota;", "Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", "same"],
  ["c . Administrasi Umum Perangkat Daerah", "Kegiatan Administrasi Umum Perangkat Daerah", "same"],
  ["7.01.01.2.06 Administrasi Umum Perangkat Daerah", "- a. Administrasi Umum  Perangkat Daerah.", "same"],
  ["II Program Pemberdayaan", "Pemberdayaan", "same"],
  ["Sub Kegiatan Lomba- Lomba Kelurahan", "Lomba-lomba Kelurahan", "same"],
  ["Laporan Semestera n SKPD", "Laporan Semesteran SKPD", "same"],
  ["Sarana & Prasarana", "Sarana dan Prasarana", "same"],
  ["Kegiatan", "kegiatan", "same"],
  ["Penyelenggaraan Urusan Pemerintah yang Tidak Dilakukan oleh Unit Kerja Perangkat Daerah yang ada di Kecamatan", "Penyelenggaraan Urusan Pemerintahan yang tidak Dilaksanakan oleh Unit Kerja Perangkat Daerah yang Ada di Kecamatan", "near"],
  ["Program Penunjang Urusan Pemerintah Daerah Kabupaten /Kota", "Program Penunjang Urusan Pemerintahan Daerah", "near"],
  ["Presentasi penanganan konflik", "Persentase penanganan konflik", "near"],
  ["Prosentase penanganan konflik", "Persentase penanganan konflik", "near"],
  ["Penyediaan Jasa Penunjang", "Penyedian Jasa Penunjang", "near"],
  ["Pelayanna", "Pelayanan", "near"],
  ["Tingkat partisipasi masyarakat dalam perencanaan", "Tingkat partisipasi masyarakat pada perencanaan", "near"],
  ["Kualitas layanan di kecamatan", "Kualitas layanan kecamatan", "near"],
  ["Koordinasi dan Penyusunan Dokumen RKA-SKPD", "Koordinasi dan Penyusunan Dokumen Perubahan RKA-SKPD", "other"],
  ["Pemberdayaan Kelurahan", "Pemberdayaan Kecamatan", "other"],
  ["Pemeliharaan Sarana Kantor", "Pemeliharaan Prasarana Kantor", "other"],
  ["Pendidikan Formal", "Pendidikan Informal", "other"],
  ["Urusan yang Dilaksanakan", "Urusan yang Tidak Dilaksanakan", "other"],
  ["Kegiatan 2021", "Kegiatan 2022", "other"],
  ["Program A", "Program B", "other"],
  ["Ruas 12", "Ruas 13", "other"],
  ["", "Program", "other"],
  ["—", "—", "other"],
])("%s | %s: %s", (a, b, match) => {
  expect([compareWording(a, b), compareWording(b, a)]).toEqual([match, match]);
  expect(wordingKey(a) !== "" && wordingKey(a) === wordingKey(b)).toBe(match === "same");
  expect(wordDifferences(a, b).length > 0).toBe(match !== "same" && wordingKey(a) !== wordingKey(b));
  if (match === "near") expect(initialsKey(a)).toBe(initialsKey(b));
});

test("the words that differ, as written", () => {
  expect(wordDifferences("Urusan Pemerintah yang Tidak Dilakukan Unit Kerja", "URUSAN PEMERINTAHAN TIDAK DILAKSANAKAN UNIT KERJA")).toEqual([
    { a: "Pemerintah", b: "PEMERINTAHAN" }, { a: "yang", b: null }, { a: "Dilakukan", b: "DILAKSANAKAN" },
  ]);
});
