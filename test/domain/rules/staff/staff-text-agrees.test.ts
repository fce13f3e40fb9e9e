import { staffTextAgrees } from "../../../../src/domain/rules/staff/staff-text-agrees";
import { workbookOf } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";

const TABLE = [["No", "Uraian", "Eselon", "JFU", "THL", "Total"], [1, "Kec. Maju", 3, 2, 1, 6], [2, "Kel. Satu", 2, 1, 1, 4], ["", "Jumlah", 5, 3, 2, 10]];
const PADDING = "Kecamatan Maju melaksanakan sebagian urusan pemerintahan yang dilimpahkan oleh Walikota.";
const found = (...sentences: string[]) =>
  issuesOf(staffTextAgrees, workbookOf({ B: TABLE, N: [["Bagian", "Kalimat"], ["1.4", PADDING], ...sentences.map((sentence) => ["1.4", sentence])] })).map(({ at, facts }) => [at[0], facts["population"] ?? "rincian", facts["stated"]]);

test.each<[string, readonly unknown[]]>([
  ["Pegawai Kecamatan Maju berjumlah 10 orang terdiri dari 8 orang Pegawai Negeri Sipil (PNS) dan 2 orang Tenaga Kontrak.", []],
  ["Pegawai Kecamatan Maju berjumlah 10 orang, terdiri atas 7 orang PNS dan 3 orang THL.", [["N!B3", "pns", "7"], ["N!B3", "kontrak", "3"]]],
  ["Jumlah pegawai saat ini sebanyak 12 orang yang terdiri dari 8 PNS dan 2 tenaga honorer", [["N!B3", "rincian", "12"], ["N!B3", "semua", "12"]]],
  ["Pegawai berjumlah 10 orang terdiri dari 5 orang PNS golongan III, 3 orang PNS golongan II dan 2 orang THL.", []],
  ["Jumlah pegawai seluruhnya 10 orang.", []],
  ["Jumlah pegawai seluruhnya 11 orang.", [["N!B3", "semua", "11"]]],
  ["Pegawai Kelurahan Satu berjumlah 4 orang terdiri dari 3 orang PNS dan 1 orang THL.", []],
  ["Jumlah pegawai laki-laki sebanyak 6 orang dan perempuan 4 orang.", []],
  ["Pegawai dengan pendidikan S-1 sebanyak 5 orang.", []],
  ["Jumlah PNS sebanyak 5 orang golongan III.", []],
  ["Jumlah Pegawai Negeri Sipil (PNS) sampai akhir tahun 2022 sebanyak 8 orang.", []],
  ["Jumlah Pegawai Negeri Sipil (PNS) sampai akhir tahun 2022 sebanyak 9 orang.", [["N!B3", "pns", "9"]]],
  ["Jumlah pegawai, baik PNS maupun tenaga kontrak, sebanyak 10 orang.", []],
  ["Musrenbang dihadiri 50 orang peserta.", []],
  ["Pegawai berjumlah 10 orang. Peserta pelatihan 40 orang.", []],
])("%s", (sentence, expected) => {
  expect(found(sentence)).toEqual(expected);
});

test("without a text or a table it is said not to be checked", () => {
  expect(lacksOf(staffTextAgrees, workbookOf({ B: TABLE }))).toHaveLength(1);
  expect(lacksOf(staffTextAgrees, workbookOf({}))).toHaveLength(2);
});
