import { triwulanOf, upToTriwulan } from "../../../src/domain/calculate/up-to-triwulan";
import type { Figure } from "../../../src/domain/model/figure";
import type { Iku } from "../../../src/domain/model/iku";
import { defaultSettings, type Settings, type Triwulan } from "../../../src/domain/settings";
import { empty, iku, number, percent, typed, unreadable, words } from "../report/records-builder";

/** `null` is a quarter that is not filled; "-" one that is said not to be there. */
type Given = number | null | "-" | Figure;
const NONE: Partial<Figure> = { state: "none", text: "-", stored: "text" };
const figure = (column: string, row: number, given: Given): Figure | null => {
  const at = `TW!${column}${row}`;
  return given === null ? null : typeof given === "number" ? number(at, given) : given === "-" ? { ...empty(at), ...NONE } : given;
};

/** Targets and realisasi of the four quarters in columns D–G and H–K of row 5. */
function indikator(target: Figure, targets: readonly Given[], realisasi: readonly Given[], given: Partial<Iku> = {}): Iku {
  const quarters = ([1, 2, 3, 4] as const).map((triwulan, i) => ({
    triwulan, target: figure("DEFG".charAt(i), 5, targets[i] ?? null), realisasiKinerja: figure("HIJK".charAt(i), 5, realisasi[i] ?? null),
  }));
  return iku({ target, capaian: number("TW!L5", 99), triwulan: quarters.filter((quarter) => quarter.target ?? quarter.realisasiKinerja), ...given });
}

const upTo = (triwulan: Triwulan | null, more: Partial<Settings> = {}): Settings => ({ ...defaultSettings, triwulan, ...more });
const shown = (given: Figure | null): string | null => (given ? `${given.value?.toFixed() ?? given.state}${given.parts ? ` of ${given.parts.length}` : ""}` : null);
const both = (given: Iku, settings: Settings) => {
  const { target, realisasiKinerja } = upToTriwulan(given, settings);
  return [shown(target), shown(realisasiKinerja)];
};

const T = number("TW!C5", 48);
const usulan = indikator(T, [6, 14, 14, 14], [5, 15, 16, 14]);
const indeks = indikator(number("TW!C5", 84), [81, 82, 83, 84], [81.9, 83.15, 84.02, 85.37]);

test.each<[string, "kumulatif" | "terakhir", Iku]>([
  ["targets add up to the year's", "kumulatif", usulan],
  ["they do so in part", "terakhir", indikator(T, [6, 14, 14, 15], [])],
  ["levels", "terakhir", indeks],
  ["no targets of quarters", "terakhir", indikator(T, [], [1, 2, 3, 4])],
  ["no quarters", "terakhir", indikator(T, [], [])],
  ["one target only, the year's", "terakhir", indikator(T, [null, null, null, 48], [])],
  ["two quarters make the year", "kumulatif", indikator(T, [null, 20, null, 28], [])],
  ["shares that add up", "kumulatif", indikator(number("TW!C5", 100), [25, 25, 25, 25], [], { satuan: words("TW!B5", "%") })],
  ["a level told in the last quarter", "terakhir", indikator(number("TW!C5", 72), [0, 0, 0, 72], [], { satuan: words("TW!B5", "Nilai") })],
  ["nothing may happen, counted", "kumulatif", indikator(number("TW!C5", 0), [0, 0, 0, 0], [], { satuan: words("TW!B5", "Kejadian") })],
  ["nothing may happen, as a share", "terakhir", indikator(typed("TW!C5", "0%", 0), [0, 0, 0, 0], [])],
  ["exact where binary fractions are not", "kumulatif", indikator(number("TW!C5", "0.3"), [0.1, 0.1, 0.1, 0], [])],
])("%s: %s", (_, expected, given) => {
  expect(triwulanOf(given, defaultSettings)).toBe(expected);
});

test("the choice of the settings counts before the targets", () => {
  const key = "indikator 5";
  expect(triwulanOf(usulan, upTo(2, { indikator: { [key]: { triwulan: "terakhir" } } }))).toBe("terakhir");
  expect(triwulanOf(indeks, upTo(2, { indikator: { [key]: { triwulan: "kumulatif" } } }))).toBe("kumulatif");
  expect(triwulanOf(usulan, upTo(2, { indikator: { [key]: { arah: "turun" } } }))).toBe("kumulatif");
});

test.each<[Triwulan, string, string]>([[1, "6", "5"], [2, "20 of 2", "20 of 2"], [3, "34 of 3", "36 of 3"], [4, "48 of 4", "50 of 4"]])("counted up to quarter %p: target %s, realisasi %s", (until, target, realisasi) => {
  expect(both(usulan, upTo(until))).toEqual([target, realisasi]);
});

test.each<[Triwulan, string, string]>([[1, "81", "81.9"], [2, "82", "83.15"], [3, "83", "84.02"], [4, "84", "85.37"]])("as it stands in quarter %p: target %s, realisasi %s", (until, target, realisasi) => {
  expect(both(indeks, upTo(until))).toEqual([target, realisasi]);
});

test("a sum knows its parts and their cells", () => {
  const { realisasiKinerja } = upToTriwulan(usulan, upTo(3));
  expect(realisasiKinerja).toMatchObject({ state: "number", cell: { sheet: "TW", row: 5, column: 10 }, stored: "number", scale: 1, text: "36" });
  expect(realisasiKinerja?.parts?.map(({ cell }) => cell.column)).toEqual([8, 9, 10]);
  expect(upToTriwulan(indikator(T, [6, 14, 14, 14], [5, typed("TW!I5", "15 usulan", 15)]), upTo(2)).realisasiKinerja).toMatchObject({ stored: "text" });
  expect(upToTriwulan(indikator(number("TW!C5", 100), [25, 25, 25, 25], [percent("TW!H5", 0.2), percent("TW!I5", 0.25)]), upTo(2)).realisasiKinerja).toMatchObject({ percent: true, text: "45" });
});

test("a quarter that is not filled counts for nothing, neither does one that is said not to be there", () => {
  for (const gap of [null, "-"] as const) {
    expect(both(indikator(T, [6, 14, 14, 14], [5, gap, 16]), upTo(4))).toEqual(["20 of 2", "21 of 2"]);
    expect(both(indikator(T, [80, 81, 82, 83], [79, gap, gap, gap]), upTo(3))).toEqual(["80", "79"]);
    expect(both(indikator(T, [6, 14, 14, 14], [gap, gap]), upTo(2))).toEqual(["20 of 2", null]);
    expect(both(indikator(T, [80, 81, 82, 83], [gap]), upTo(2))).toEqual(["81", null]);
  }
});

test("a quarter for which nothing is planned adds nothing to the target", () => {
  expect(both(indikator(T, ["-", 20, "-", 28], [1, 19, 2, 27]), upTo(3))).toEqual(["20", "22 of 3"]);
  expect(both(indikator(T, ["-", 20, "-", 28], [1]), upTo(1))).toEqual(["none", "1"]);
  expect(both(indikator(T, [null, 20, null, 28], [1, 19]), upTo(2))).toEqual(["48", "20 of 2"]);
});

test("what cannot be read stands for the whole sum", () => {
  expect(both(indikator(T, [6, 14, 14, 14], [5, unreadable("TW!I5", "1.5.0"), 16]), upTo(3))).toEqual(["34 of 3", "unreadable"]);
});

test("without quarters the year's figure only counts in the fourth, and nothing is invented", () => {
  const annual = indikator(T, [], [], { realisasiKinerja: number("TW!M5", 50) });
  expect(both(annual, upTo(3))).toEqual(["48", null]);
  expect(both(annual, upTo(4))).toEqual(["48", "50"]);
  expect(both(annual, upTo(null))).toEqual(["48", "50"]);
});

test("a stated capaian is the year's", () => {
  expect(upToTriwulan(usulan, upTo(2)).capaian).toBeNull();
  expect(upToTriwulan(usulan, upTo(4)).capaian).toBeNull();
  expect(shown(upToTriwulan(usulan, upTo(null)).capaian)).toBe("99");
});

test("for the whole year a stated realisasi wins, else the filled quarters give it; the year's target stays", () => {
  expect(both({ ...usulan, realisasiKinerja: number("TW!M5", 51) }, upTo(null))).toEqual(["48", "51"]);
  for (const realisasiKinerja of [null, empty("TW!M5"), { ...empty("TW!M5"), ...NONE }]) expect(both({ ...usulan, realisasiKinerja }, upTo(null))).toEqual(["48", "50 of 4"]);
  expect(both(indikator(number("TW!C5", 84), [81, 82, 83, 84], [81, 82, 83]), upTo(null))).toEqual(["84", "83"]);
  expect(both(indikator(T, [12, 12, 12, 12], [], { realisasiKinerja: empty("TW!M5") }), upTo(null))).toEqual(["48", "empty"]);
});

test("up to the fourth quarter the stated realisasi stands in for a fourth that is not filled", () => {
  const stated = { realisasiKinerja: number("TW!M5", 51) };
  expect(both(indikator(T, [6, 14, 14, 14], [5, 15, 16], stated), upTo(4))).toEqual(["48", "51"]);
  expect(both(indikator(T, [6, 14, 14, 14], [5, 15, 16, 14], stated), upTo(4))).toEqual(["48 of 4", "50 of 4"]);
});

test("a table without the year's target has the last quarter's, or their sum by choice", () => {
  const open = indikator(empty("TW!G5"), [10, 20, 30, 40], [9, 19]);
  expect(both(open, upTo(null))).toEqual(["40", "19"]);
  expect(both(open, upTo(null, { indikator: { "indikator 5": { triwulan: "kumulatif" } } }))).toEqual(["100 of 4", "28 of 2"]);
});

test("a table of one quarter states nothing of the year; its capaian only counts beside its own figures", () => {
  const own = number("TW!M5", 84.02);
  const third = indikator(number("TW!N5", 83), [81, 82, 83, 84], [81.9, 83.15, own, 85.37], { realisasiKinerja: own, statedFor: 3 });
  expect(both(third, upTo(null))).toEqual(["84", "85.37"]);
  expect(upToTriwulan(third, upTo(null)).capaian).toBeNull();
  const latest = indikator(number("TW!N5", 83), [81, 82, 83], [81.9, 83.15, own], { realisasiKinerja: own, statedFor: 3 });
  expect(both(latest, upTo(null))).toEqual(["83", "84.02"]);
  expect(shown(upToTriwulan(latest, upTo(null)).capaian)).toBe("99");
  expect(both(latest, upTo(4))).toEqual(["83", "84.02"]);
});
