import { changeWordedTruly } from "../../../../src/domain/rules/iku/change-worded-truly";
import { issuesOf, lacksOf } from "../check";
import { ikuOf } from "./iku-of";

const BANDING = [
  ["Indeks Kepuasan Masyarakat (IKM)", "indeks", 80, 76, 82, 70],
  ["Tingkat partisipasi masyarakat dalam perencanaan", "%", 85, 70, 85, 85],
  ["Persentase penanganan konflik", "%", 100, 100, 100, 100],
  ["Persentase peningkatan UMKM", "%", 10, 4, 20, 5],
];
const said = (sentence: string) => issuesOf(changeWordedTruly, ikuOf({ banding: BANDING, naskah: [sentence] })).map(({ at, facts }) => [at.join(" "), facts.said, facts.truth]);

test.each([
  "Indeks Kepuasan Masyarakat mengalami penurunan dari 76 menjadi 70.",
  "❖ IKM menurun dibandingkan tahun 2021, hal ini disebabkan meningkat nya keluhan.",
  "Terjadi penurunan IKM.",
  "IKM berfluktuasi, meningkat pada tahun 2021 kemudian turun pada tahun 2022.",
  "IKM tidak meningkat dibandingkan tahun 2021.",
  "IKM menurun karena keluhan meningkat.",
  "IKM disebabkan oleh keluhan yang meningkat.",
  "Tingkat Partisipasi Masyarakat dalam Perencanaan mengalami peningkatan 15 poin.",
  "Prosentase penanganan konflik belum terdapat peningkatan.",
  "Prosentase penanganan konflik tidak mengalami perubahan.",
  "Persentase penanganan konflik tetap 100 %.",
  "IKM diharapkan meningkat pada tahun mendatang.",
  "Diperlukan upaya peningkatan IKM.",
  "IKM naik pada triwulan IV.",
  "IKM meningkat dibandingkan tahun 2019 dan 2020.",
  "IKM lebih rendah dari target.",
  "Persentase peningkatan UMKM naik.",
  "Persentase peningkatan UMKM menurun capaiannya.",
  "Jumlah kunjungan meningkat.",
])("true or no statement: %s", (sentence) => {
  expect(said(sentence)).toEqual([]);
});

test.each([
  ["IKM belum terdapat peningkatan.", "belum naik", "turun", "Banding!F4 Banding!D4"],
  ["IKM mengalami kenaikan dibanding tahun 2021.", "naik", "turun", "Banding!F4 Banding!D4"],
  ["Terdapat peningkatan pada IKM.", "naik", "turun", "Banding!F4 Banding!D4"],
  ["Tingkat partisipasi masyarakat dalam perencanaan menurun, sedangkan IKM menurun.", "turun", "naik", "Banding!F5 Banding!D5"],
  ["Persentase penanganan konflik meningkat.", "naik", "tetap", "Banding!F6 Banding!D6"],
  ["Tingkat partisipasi masyarakat dalam perencanaan tidak berubah.", "tetap", "naik", "Banding!F5 Banding!D5"],
])("not as the table has it: %s", (sentence, word, truth, cells) => {
  expect(said(sentence)).toEqual([[`Narasi!B3 ${cells}`, word, truth]]);
});

test("a falling indicator's kinerja rises when it falls", () => {
  const workbook = (sentence: string) => ikuOf({ banding: [["Angka Kematian Ibu", "kasus", 110, 95, 100, 80]], naskah: [sentence] });
  expect(issuesOf(changeWordedTruly, workbook("Kinerja Angka Kematian Ibu meningkat dibandingkan tahun 2021."))).toEqual([]);
  expect(issuesOf(changeWordedTruly, workbook("Angka Kematian Ibu turun dibandingkan tahun 2021."))).toEqual([]);
});

test("without text or comparison it says so", () => {
  expect(lacksOf(changeWordedTruly, ikuOf({ banding: BANDING }))).toHaveLength(1);
  expect(lacksOf(changeWordedTruly, ikuOf({ capaian: [["IKM", "indeks", 1, 1]], naskah: ["IKM naik."] }))).toHaveLength(1);
  expect(lacksOf(changeWordedTruly, ikuOf({ banding: BANDING, naskah: ["IKM naik."] }))).toEqual([]);
});
