import { capaianMatchesFigures } from "../../../../src/domain/rules/iku/capaian-matches-figures";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";

const iku = (target: CellInput, realisasi: CellInput, capaian: CellInput, arah = "naik") =>
  workbookOf({ A: [["Indikator Kinerja", "Arah", "Target", "Realisasi", "Capaian (%)"], ["IKM", arah, target, realisasi, capaian]] });

const verdict = (...row: Parameters<typeof iku>) => issuesOf(capaianMatchesFigures, iku(...row)).map(({ facts }) => facts.verdict)[0] ?? "none";

test.each<[CellInput, CellInput, CellInput, string]>([
  [82, 70, "85,37", "none"],
  [82, 70, "85,36", "truncated"],
  [82, 70, 85, "none"],
  [82, 70, "86", "wrong"],
  ["85%", "63,57%", "74,79", "none"],
  [[1, "0%"], [1, "0%"], 100, "none"],
  [85, 84.9, 100, "rounded-to-100"],
  [85, 90, 100, "wrong"],
  [0, 0, 100, "none"],
  [82, "n/a", 85, "none"],
  [82, 70, "", "none"],
  [82, 70, [0.8537, "0.00%"], "none"],
  [82, 70, 0.8537, "none"],
])("target %p, realisasi %p, stated %p: %s", (target, realisasi, capaian, expected) => {
  expect(verdict(target, realisasi, capaian)).toBe(expected);
});

test("falling indicators use their own formula", () => {
  expect(verdict(8, 9, "87,5", "turun")).toBe("none");
  expect(verdict(8, 9, "112,5", "turun")).toBe("wrong");
  expect(issuesOf(capaianMatchesFigures, iku(8, 9, "88,89", "turun"), { fallingFormula: "T/R" })).toEqual([]);
});

test("without indicators it says so", () => {
  expect(lacksOf(capaianMatchesFigures, workbookOf({ A: [["x"]] }))).toHaveLength(1);
});

test("where a wrong capaian comes from: the row beside it, the figures the other way round, the other formula", () => {
  const stories = (...rows: readonly CellInput[][]) => issuesOf(capaianMatchesFigures, workbookOf({ A: [["Indikator Kinerja", "Arah", "Target", "Realisasi", "Capaian (%)"], ...rows] }))
    .map(({ at, facts }) => [at[0], ...((facts.stories ?? []) as readonly { kind: string; cells: readonly string[] }[]).map(({ kind, cells }) => [kind, ...cells].join(" "))]);
  expect(stories(["IKM", "naik", 82, 70, "91,67"], ["AKIP", "naik", 60, 55, "85,37"])).toEqual([["A!E2", "swapped A!E3"], ["A!E3", "swapped A!E2"]]);
  expect(stories(["IKM", "naik", 82, 70, "117,14"])).toEqual([["A!E2", "inverted"]]);
  expect(stories(["Waktu", "turun", 80, 83, "103,75"])).toEqual([["A!E2", "other-arah"]]);
  expect(stories(["IKM", "naik", 82, 70, "100"], ["AKIP", "naik", 60, 60, "100"])).toEqual([["A!E2"]]);
});

const rows = (...lines: readonly CellInput[][]) => workbookOf({ A: [["Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"], ...lines] });

test("a table that holds every capaian to a cap is taken by its word, and it is said", () => {
  const capped = rows(["IKM", 80, 84, 100], ["Nilai SAKIP", 60, 66, 100], ["Persentase PBB", 100, 90, 90]);
  expect(issuesOf(capaianMatchesFigures, capped)).toEqual([]);
  expect(lacksOf(capaianMatchesFigures, capped)).toHaveLength(1);
  const places = (workbook: ReturnType<typeof rows>) => issuesOf(capaianMatchesFigures, workbook).map(({ at }) => at[0]);
  expect(places(rows(["IKM", 80, 84, 100], ["Nilai SAKIP", 60, 66, 110], ["Persentase PBB", 100, 90, 90]))).toEqual(["A!D2"]);
  expect(places(rows(["IKM", 80, 84, 100], ["Nilai SAKIP", 60, 66, 100], ["Persentase PBB", 100, 90, 95]))).toEqual(["A!D4"]);
});

test("a falling indicator may be reckoned target ÷ realisasi, a rising one not", () => {
  const falling = rows(["Angka kematian ibu", 100, 80, 125]);
  expect(issuesOf(capaianMatchesFigures, falling)).toEqual([]);
  expect(lacksOf(capaianMatchesFigures, falling)).toHaveLength(1);
  expect(issuesOf(capaianMatchesFigures, rows(["Jumlah kunjungan", 100, 80, 125]))).toHaveLength(1);
});
