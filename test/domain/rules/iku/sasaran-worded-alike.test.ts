import { sasaranWordedAlike } from "../../../../src/domain/rules/iku/sasaran-worded-alike";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf, placesOf } from "../check";
import { ikuOf } from "./iku-of";

const KONFLIK = ["Persentase penanganan konflik", "%", 100, 100];
const IKM = ["Indeks Kepuasan Masyarakat (IKM)", "indeks", 82, 80];
const list = (...items: string[]): string[] => ["Indikator Kinerja Utama :", ...items.map((item, i) => `${i + 1}. ${item}`)];

test.each<[string, string[], string[]]>([
  ["spelling, case and numbering do not count", list("PRESENTASE Penanganan Konflik.", "Indeks Kepuasan Masyarakat (IKM) meliputi KTP dan KK"), []],
  ["a word more is another wording", list("Presentase penanganan konflik di kecamatan", "Indeks Kepuasan Masyarakat"), ["Narasi!B4"]],
  ["a misspelt word too", list("Persentase penanganan konflek", "Indeks Kepuasan Masyarakat"), ["Narasi!B4"]],
])("%s", (_, naskah, places) => {
  expect(placesOf(sasaranWordedAlike, ikuOf({ capaian: [KONFLIK, IKM], naskah }))).toEqual(places);
});

const under = (first: string, second: string, more: CellInput[][] = []) => workbookOf({
  IKU: [["Sasaran", "Indikator Kinerja", "Target", "Realisasi"], [first, "IKM", 82, 80], ["", "Nilai AKIP", 70, 70], ...more],
  PK: [["Sasaran", "Indikator Kinerja", "Target"], [second, "IKM", 82], ["", "Nilai AKIP", 70]],
});

test("a sasaran is told once, with both wordings", () => {
  expect(issuesOf(sasaranWordedAlike, under("Meningkatnya kualitas pelayanan publik", "Meningkatkan kualitas pelayanan publik"))).toEqual([
    { at: ["PK!A2", "IKU!A2"], facts: { what: "sasaran", text: "Meningkatkan kualitas pelayanan publik", elsewhere: "Meningkatnya kualitas pelayanan publik", differs: ["Meningkatkan/Meningkatnya"] } },
  ]);
  expect(issuesOf(sasaranWordedAlike, under("Meningkatnya kualitas pelayanan publik", "1. MENINGKATNYA KUALITAS PELAYANAN PUBLIK"))).toEqual([]);
  expect(issuesOf(sasaranWordedAlike, under("Meningkatnya kualitas pelayanan publik", "Terwujudnya ketertiban"))).toEqual([]);
});

test.each([
  ["Meningkatkan Kualitas Pelayanan Administrasi Birokrasi", ["Narasi!B4"]],
  ["Mutu layanan meningkat", []],
  ["Terwujudnya keamanan lingkungan", []],
])("the text's one sasaran %s", (sasaran, places) => {
  const naskah = ["A. Sasaran", sasaran, "B. Penetapan Kinerja"];
  const capaian: CellInput[][] = sasaran.startsWith("Meningkatkan") ? [["Meningkatnya kualitas pelayanan publik", "IKM", 82, 80]] : [["Mutu layanan meningkat", "IKM", 82, 80]];
  const workbook = workbookOf({ IKU: [["Sasaran", "Indikator Kinerja", "Target", "Realisasi"], ...capaian], Narasi: [["Naskah"], ["Bagian", "Kalimat"], ...naskah.map((text) => ["2.1", text]), ["3", "Kalimat penutup yang cukup panjang agar lembar ini dikenali sebagai naskah laporan."]] });
  expect(placesOf(sasaranWordedAlike, workbook)).toEqual(places.map((place) => place));
});

test("one table alone is nothing to compare", () => {
  expect(lacksOf(sasaranWordedAlike, ikuOf({ capaian: [IKM] }))).toHaveLength(1);
  expect(lacksOf(sasaranWordedAlike, ikuOf({ capaian: [IKM], pk: [IKM] }))).toEqual([]);
});
