import { scaleWellFormed } from "../../../../src/domain/rules/iku/scale-well-formed";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";

const scale = (...rows: (readonly [string, string])[]) => workbookOf({ Skala: [["No", "Capaian (%)", "Predikat"], ...rows.map(([bounds, label], i): CellInput[] => [i + 1, bounds, label])] });
const said = (...rows: (readonly [string, string])[]) => issuesOf(scaleWellFormed, scale(...rows)).map(({ at, facts }) => [at.join(" "), facts.kind, facts.from, facts.to]);

test.each<[string, (readonly [string, string])[]]>([
  ["Permendagri 86/2017", [["91 – 100", "Sangat Tinggi"], ["76 – 90,99", "Tinggi"], ["66 – 75,99", "Sedang"], ["51 – 65,99", "Rendah"], ["≤ 50", "Sangat Rendah"]]],
  ["the same in whole numbers", [["91 ≤ 100", "Sangat Tinggi"], ["76 ≤ 90", "Tinggi"], ["66 ≤ 75", "Sedang"], ["51 ≤ 65", "Rendah"], ["≤ 50", "Sangat Rendah"]]],
  ["shared bounds", [["85 - 100", "Sangat Berhasil"], ["70 - < 85", "Berhasil"], ["55 ≤ x < 70", "Cukup Berhasil"], ["< 55", "Tidak Berhasil"]]],
  ["from below, with an open top", [["0% s.d. 49,99%", "Kurang"], ["50% s.d. 74,99%", "Cukup"], ["75% s.d. 100%", "Baik"], ["> 100%", "Sangat Baik"]]],
  ["a survey's four decimals", [["1,00 - 2,5996", "Tidak Baik"], ["2,60 - 3,064", "Kurang Baik"], ["3,0644 - 3,532", "Baik"], ["3,5324 - 4,00", "Sangat Baik"]]],
])("well formed: %s", (_, rows) => {
  expect(said(...rows)).toEqual([]);
});

test("a hole and an overlap are told at the lower band", () => {
  expect(said([">100", "Sangat Berhasil"], ["80–100", "Berhasil"], ["50–75", "Cukup Berhasil"], ["<50", "Tidak Berhasil"])).toEqual([["Skala!B4 Skala!B3", "hole", "75", "80"]]);
  expect(said(["85 - 100", "Tinggi"], ["70 - 90", "Sedang"], ["< 70", "Rendah"])).toEqual([["Skala!B3 Skala!B2", "overlap", "85", "90"]]);
  expect(said(["85 - 100", "Tinggi"], ["70 - 84", "Sedang"], ["≥ 60", "Rendah"])).toEqual([["Skala!B4 Skala!B3", "overlap", "70", "84"]]);
  expect(said(["91 – 100", "Sangat Tinggi"], ["76 – 90,5", "Tinggi"], ["0 – 75,9", "Sedang"])).toEqual([["Skala!B3 Skala!B2", "hole", "90.5", "91"]]);
});

test("other tables with ranges are no scale", () => {
  expect(lacksOf(scaleWellFormed, workbookOf({ A: [["Umur", "Jumlah"], ["0 - 5", 1], ["10 - 15", 2], ["20 - 25", 3]] }))).toHaveLength(1);
  expect(lacksOf(scaleWellFormed, scale(["85 - 100", "Tinggi"], ["50 - 60", "Rendah"]))).toHaveLength(1);
  expect(lacksOf(scaleWellFormed, scale(["85 - 100", "Tinggi"], ["50 - 60", "Rendah"], ["< 50", "Buruk"]))).toEqual([]);
});
