import { changeInPointsOrPercent } from "../../../../src/domain/rules/iku/change-in-points-or-percent";
import { issuesOf, lacksOf } from "../check";
import { ikuOf } from "./iku-of";

const BANDING = [["Indeks Kepuasan Masyarakat (IKM)", "indeks", 80, 76, 82, 70], ["Tingkat partisipasi masyarakat", "%", 85, 70, 85, 85], ["Persentase layanan", "%", 100, 0, 100, 10]];
const said = (sentence: string) => issuesOf(changeInPointsOrPercent, ikuOf({ banding: BANDING, naskah: [sentence] })).map(({ at, facts }) => [at[0], facts.kind, facts.points, facts.relative]);

test.each([
  "Tingkat partisipasi masyarakat mengalami peningkatan 15 poin.",
  "Tingkat partisipasi masyarakat meningkat sebesar 15 persen poin atau 21,43 %.",
  "Tingkat partisipasi masyarakat mengalami peningkatan sebesar 21,4 %.",
  "Tingkat partisipasi masyarakat meningkat menjadi 85 %.",
  "Tingkat partisipasi masyarakat meningkat dari 70 % menjadi 85 %.",
  "Tingkat partisipasi masyarakat meningkat. Serapan 15 %.",
  "Capaian tingkat partisipasi masyarakat meningkat 17,65 %.",
  "IKM turun 7,89 %.",
  "IKM turun sebanyak 6 poin.",
  "IKM turun 40 responden.",
])("as the table has it: %s", (sentence) => {
  expect(said(sentence)).toEqual([]);
});

test.each([
  ["Tingkat partisipasi masyarakat mengalami peningkatan 15 %.", "points", "15", "21.428571"],
  ["IKM mengalami penurunan sebesar 6 persen.", "points", "6", "7.894737"],
  ["Tingkat partisipasi masyarakat meningkat sebesar 12,5 %.", "neither", "15", "21.428571"],
  ["Tingkat partisipasi masyarakat meningkat sebesar 12 poin.", "neither", "15", "21.428571"],
  ["Tingkat partisipasi masyarakat meningkat 15 poin (22 %).", "neither", "15", "21.428571"],
  ["Persentase layanan meningkat 10 %.", "points", "10", null],
])("%s: %s", (sentence, kind, points, relative) => {
  expect(said(sentence)).toEqual([["Narasi!B3", kind, points, relative]]);
});

test("without text or comparison it says so", () => {
  expect(lacksOf(changeInPointsOrPercent, ikuOf({ banding: BANDING }))).toHaveLength(1);
  expect(lacksOf(changeInPointsOrPercent, ikuOf({ capaian: [["IKM", "indeks", 1, 1]], naskah: ["IKM naik."] }))).toHaveLength(1);
});
