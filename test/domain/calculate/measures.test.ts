import { Decimal } from "decimal.js";
import { computeCapaian } from "../../../src/domain/calculate/capaian";
import { roundHalfUp, sum } from "../../../src/domain/calculate/decimals";
import { mean } from "../../../src/domain/calculate/mean";
import { choosePredikat } from "../../../src/domain/calculate/predikat";
import { computeSerapan } from "../../../src/domain/calculate/serapan";
import { defaultSettings, lan239, permendagri86, settingsSchema } from "../../../src/domain/settings";

const decimal = (value: number | string | null) => (value === null ? null : new Decimal(value));
const shown = (value: Decimal | null) => (value === null ? null : roundHalfUp(value, 2).toFixed());

test.each<[number | null, number | null, "naik" | "turun", string | null]>([
  [82, 70, "naik", "85.37"],
  [85, 63.57, "naik", "74.79"],
  [85, 90, "naik", "105.88"],
  [7, 6.5, "turun", "107.14"],
  [8, 9, "turun", "87.5"],
  [0, 0, "naik", null],
  [0, 5, "turun", null],
  [85, null, "naik", null],
  [null, 5, "naik", null],
  [5, 0, "turun", "200"],
])("capaian of target %p, realisasi %p, %s is %p", (target, realisasi, arah, expected) => {
  expect(shown(computeCapaian(decimal(target), decimal(realisasi), arah, defaultSettings))).toBe(expected);
});

test("the alternative formula for falling indicators, and the cap", () => {
  const settings = { ...defaultSettings, fallingFormula: "T/R" as const };
  expect(shown(computeCapaian(decimal(8), decimal(9), "turun", settings))).toBe("88.89");
  expect(computeCapaian(decimal(8), decimal(0), "turun", settings)).toBeNull();
  expect(shown(computeCapaian(decimal(10), decimal(15), "naik", { ...defaultSettings, cap: 120 }))).toBe("120");
});

test.each<[number, number, "naik" | "turun", number | null, string | null]>([
  [0, 0, "turun", null, "100"],
  [0, 0, "turun", 120, "100"],
  [0, 0, "turun", 90, "90"],
  [0, 1, "turun", null, null],
  [0, 0, "naik", null, null],
  [8, 9, "turun", null, "87.5"],
])("a target of zero may count as reached: target %p, realisasi %p, %s, cap %p is %p", (target, realisasi, arah, cap, expected) => {
  for (const fallingFormula of ["2T-R", "T/R"] as const) {
    if (target !== 0 && fallingFormula === "T/R") continue;
    expect(shown(computeCapaian(decimal(target), decimal(realisasi), arah, { ...defaultSettings, zeroTarget: "100", cap, fallingFormula }))).toBe(expected);
  }
});

test("serapan is never capped and is n/a without pagu", () => {
  expect(shown(computeSerapan(decimal(100), decimal(150)))).toBe("150");
  expect(computeSerapan(decimal(0), decimal(5))).toBeNull();
});

test.each<[string, string, string]>([
  ["90.04", "Tinggi", "Sangat Berhasil"],
  ["91", "Sangat Tinggi", "Sangat Berhasil"],
  ["90.99", "Tinggi", "Sangat Berhasil"],
  ["120", "Sangat Tinggi", "Sangat Berhasil"],
  ["76", "Tinggi", "Berhasil"],
  ["50.5", "Sangat Rendah", "Tidak Berhasil"],
  ["0", "Sangat Rendah", "Tidak Berhasil"],
])("capaian %s is %s by Permendagri 86, %s by LAN 239", (capaian, permendagri, lan) => {
  expect(choosePredikat(new Decimal(capaian), permendagri86)).toBe(permendagri);
  expect(choosePredikat(new Decimal(capaian), lan239)).toBe(lan);
});

test("n/a has no predikat and is left out of a mean", () => {
  expect(choosePredikat(null, permendagri86)).toBeNull();
  expect(mean([decimal("85.37"), null, decimal(100)])?.toFixed()).toBe("92.685");
  expect(mean([null])).toBeNull();
});

test("sums are exact where binary floating point is not", () => {
  expect(sum([new Decimal("0.1"), new Decimal("0.2"), new Decimal("900000000000000")]).toFixed()).toBe("900000000000000.3");
});

test("half up", () => {
  expect(["1.005", "-1.005", "2.675"].map((value) => roundHalfUp(new Decimal(value), 2).toFixed())).toEqual(["1.01", "-1.01", "2.68"]);
});

test("the default settings are valid", () => {
  expect(settingsSchema.parse(defaultSettings)).toEqual(defaultSettings);
});
