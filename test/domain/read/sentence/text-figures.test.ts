import { textFigures } from "../../../../src/domain/read/sentence/text-figures";

const figures = (sentence: string): string[] => textFigures(sentence).map(({ kind, value, inWords }) => `${kind} ${value.toFixed()}${inWords ? ` (${inWords})` : ""}`);

test.each<[string, readonly string[]]>([
  ["dianggarkan sebesar Rp. 28.904.985,-dan terealisasi sebesar Rp. 25.657.054,-atau 88,7 %.", ["rupiah 28904985", "rupiah 25657054", "percent 88.7"]],
  ["alokasi sebesar Rp. 7.514.001.545,00 dengan persentase 97,43%.", ["rupiah 7514001545", "percent 97.43"]],
  ["pagu Rp 1.234 dan Rp1.500.000.000,00 (satu miliar lima ratus juta rupiah)", ["rupiah 1234", "rupiah 1500000000 (satu miliar lima ratus juta rupiah)"]],
  ["sebesar Rp7,5 miliar", ["rupiah 7500000000"]],
  ["realisasi PBB (63.57 %.) ;", ["percent 63.57"]],
  ["dapat terselesaikan 100 persen hal ini", ["percent 100"]],
  ["berjumlah 84 orang terdiri dari 45 orang Pegawai Negeri Sipil (PNS) dan 39 orang Tenaga Kontrak", ["count 84", "count 45", "count 39"]],
  ["terdiri dari 4 (empat) Bab, 36 orang (tiga puluh enam)", ["count 4 (empat)", "count 36 (tiga puluh enam)"]],
  ["melaksanakan 5 program, 11 kegiatan dan 27 Sub kegiatan", ["count 5", "count 11", "count 27"]],
  ["Luas 11,28 km persegi", ["count 11.28"]],
  ["sebanyak 2.022 jiwa dan 2022 jiwa pada tahun 2022", ["count 2022", "count 2022", "year 2022"]],
])("%s", (sentence, expected) => {
  expect(figures(sentence)).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ["sebagaimana disebutkan dalam UU Nomor 28 Tahun 1999 adalah asas", []],
  ["1. Ketetapan MPR RI No. XI/MPR/1998 tentang", []],
  ["7. Surat Keputusan Ketua LAN Nomor : 589/IX/6/Y/99 Tahun 1999 tentang", []],
  ["LAN Nomor 239/IX/6/8/03 Tahun 2003", []],
  ["Permendagri 86 Tahun 2017 dan PP 8/2006", []],
  ["Peraturan Walikota Metro Metro Nomor : 9 Tahun 2019 tentang", []],
  ["Inpres Nomor 5 Tahun 2004, tahun 2022", ["year 2022"]],
  ["3.2 Evaluasi dan Analisis", []],
  ["1.4.1. Kondisi Geografis", []],
  ["2. Fungsi", []],
  ["dua sumber, yaitu: (1) data internal dan (2) data eksternal", []],
  ["Tabel . 3.2.", []],
  ["Gambar 2.1", []],
  ["Metro Barat, 28 Februari 2023", ["year 2023"]],
  ["pada 31/12/2022 pukul 08.00 WIB, 16.00 WIB", []],
  ["Renstra Tahun 2021–2026", ["year 2021", "year 2026"]],
  ["suhu udara rata-rata adalah 30-35 derajat, topografi 3 m s/d 12 m", []],
  ["skala 75% - 100% dan 50 s.d. 74 %", []],
  ["program 7.01.01.2.01.0001", []],
  ["turun sebesar -5,43% dan Covid-19", []],
  ["jenjang D.3 dan S-1, S2", []],
])("%s states no more than %p", (sentence, expected) => {
  expect(figures(sentence)).toEqual(expected);
});

test("each figure knows its place and the words around it", () => {
  const sentence = "Pegawai saat ini berjumlah 84 orang terdiri dari 45 orang PNS (tetap)";
  const [all, pns] = textFigures(sentence);
  expect([all?.before, all?.after]).toEqual(["pegawai saat ini berjumlah", "orang terdiri dari"]);
  expect([pns?.text, sentence.slice(pns?.start, pns?.end), pns?.after]).toEqual(["45", "45", "orang pns (tetap)"]);
});
