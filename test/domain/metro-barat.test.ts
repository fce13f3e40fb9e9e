import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assess } from "../../src/domain/assess";
import type { Assessment } from "../../src/domain/assessment";
import { refName } from "../../src/domain/grid";
import { readWorkbook } from "../../src/file/read-workbook";
import { expectGolden } from "../golden/golden";
import { renderAssessment } from "../golden/render-assessment";

let assessment: Assessment;
beforeAll(async () => {
  assessment = assess(await readWorkbook(new Uint8Array(readFileSync(join(__dirname, "../../assets/examples/metro-barat-2022.xlsx")))));
});

const of = (...rules: string[]) => assessment.findings.filter(({ rule }) => rules.includes(rule));

test("errors and inconsistencies are these and no others, each at its cell", () => {
  const serious = assessment.findings.filter(({ severity }) => severity !== "warning");
  expect(serious.map(({ rule, at, facts }) => [rule, at.map(refName).join(" "), facts.verdict ?? facts.difference ?? null])).toEqual([
    ["serapan-matches-figures", "Realisasi Anggaran!E8", "truncated"],
    ["serapan-matches-figures", "Realisasi Anggaran!E9", "truncated"],
    ["serapan-matches-figures", "Realisasi Anggaran!E14", "rounded-to-100"],
    ["serapan-matches-figures", "Realisasi Anggaran!E15", "rounded-to-100"],
    ["serapan-matches-figures", "Realisasi Anggaran!E17", "wrong"],
    ["serapan-matches-figures", "Realisasi Anggaran!E19", "truncated"],
    ["parts-sum-to-total", "Realisasi Anggaran!C20", "38674800"],
    ["parts-sum-to-total", "Realisasi Anggaran!D20", "38527070"],
    ["staff-breakdown-present", "Pegawai Golongan!G8", null],
    ["staff-row-sums", "Pegawai Golongan!G14", "-1"],
    ["staff-column-sums", "Pegawai Golongan!F21", "-1"],
    ["staff-grand-total", "Pegawai Golongan!G21", "1"],
    ["staff-row-sums", "Pegawai Eselon!G5", "1"],
    ["staff-row-sums", "Pegawai Eselon!G9", "1"],
    ["staff-grand-total", "Pegawai Eselon!G10", "-1"],
  ]);
  expect(assessment.ready).toBe(false);
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
