import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assess } from "../../src/domain/assess";
import type { Assessment } from "../../src/domain/assessment";
import { refName } from "../../src/domain/grid";
import { readWorkbook } from "../../src/file/read-workbook";
import { expectGolden } from "../golden/golden";
import { renderAssessment } from "../golden/render-assessment";
import { errors, type Statement } from "./metro-barat-errors";

let assessment: Assessment;
beforeAll(async () => {
  assessment = assess(await readWorkbook(new Uint8Array(readFileSync(join(__dirname, "../../assets/examples/metro-barat-2022.xlsx")))));
});

const of = (...rules: string[]) => assessment.findings.filter(({ rule }) => rules.includes(rule));

/** "rule Sheet!A1", once for each finding. */
const placesOf = ({ found }: Statement): string[] =>
  Object.entries(found).flatMap(([rule, places]) => places.split(", ").flatMap((place) => {
    const [sheet = "", cells = ""] = place.split("!");
    return cells.split(" ").map((cell) => `${rule} ${sheet}!${cell}`);
  }));

const first = (): string[] => assessment.findings.map(({ rule, at }) => `${rule} ${refName(at[0])}`);

test.each(errors)("$says", (statement) => {
  expect(first()).toEqual(expect.arrayContaining(placesOf(statement)));
});

test("nothing else is said of it, and no rule broke", () => {
  expect(first().sort()).toEqual(errors.flatMap(placesOf).sort());
  expect(assessment.failures).toEqual([]);
  expect(assessment.ready).toBe(false);
});

test("each verdict on a percentage, each difference of a sum", () => {
  expect(of("serapan-matches-figures").map(({ facts }) => facts["verdict"])).toEqual(["truncated", "truncated", "rounded-to-100", "rounded-to-100", "wrong", "truncated"]);
  expect(of("parts-sum-to-total", "staff-row-sums", "staff-column-sums", "staff-grand-total").map(({ at, facts }) => `${refName(at[0])} ${String(facts["difference"])}`)).toEqual([
    "Realisasi Anggaran!C20 38674800", "Realisasi Anggaran!D20 38527070", "Pegawai Golongan!G14 -1", "Pegawai Golongan!F21 -1", "Pegawai Golongan!G21 1",
    "Pegawai Eselon!G5 1", "Pegawai Eselon!G9 1", "Pegawai Eselon!G10 -1",
  ]);
});

test("the two totals tell their stories", () => {
  expect(of("parts-sum-to-total").map(({ facts }) => facts.stories)).toEqual([
    [{ kind: "one-line", cells: ["Realisasi Anggaran!C15"], remainder: "0", exact: true }],
    [{ kind: "one-line", cells: ["Realisasi Anggaran!D15"], remainder: "4570", exact: false }],
  ]);
});

test("the stated capaian and the areas are right: nothing is said of them", () => {
  expect(of("capaian-matches-figures", "sum-of-any-table", "number-readable")).toEqual([]);
});

test("the empty indicator is one warning, the amounts kept as text one per column", () => {
  expect(of("required-cell-filled").map(({ at }) => at.map(refName))).toEqual([["Tabel 3.2!D11", "Tabel 3.2!E11", "Tabel 3.2!F11", "Tabel 3.2!G11"]]);
  expect(of("number-stored-as-text").map(({ at, severity }) => `${severity} ${at[0].sheet} ${at.length}`)).toEqual([
    "warning IKU 2022 2", "warning IKU 2022 2", "warning IKU 2022 2", "warning Tabel 3.2 1", "warning Realisasi Anggaran 9", "warning Realisasi Anggaran 9",
    "warning Realisasi Anggaran 10", "warning Masukan Keluaran 10", "warning Masukan Keluaran 10", "warning Luas Wilayah 5",
  ]);
});

test("every table, every finding, as a person reads them", () => {
  expectGolden("metro-barat-2022.txt", renderAssessment(assessment));
});
