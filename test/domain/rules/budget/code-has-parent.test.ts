import { codeHasParent } from "../../../../src/domain/rules/budget/code-has-parent";
import { workbookOf } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";
import { budgetOf } from "./budget-of";
import { codesOf } from "./codes-of";

const GOOD = [["7.01.01", "Program A"], ["7.01.01.2.01", "Perencanaan"], ["7.01.01.2.01.0001", "Dokumen"], ["7.01.02", "Program B"], ["7.01.02.2.01", "Pelayanan"]] as const;

test.each<[string, string | null]>([
  ["7.01.02.2.02", null], ["7.01.2.2.02", null], ["7.01.03", null], ["7.01.01.2.01.02", null], ["7.01.02.02", null],
  ["7.01.20.2.02", "7.01.20"], ["7.01.02.2.03.0001", "7.01.02.2.03"], ["7.02.01.2.01", "7.02.01"],
])("%s", (kode, parent) => {
  expect(issuesOf(codeHasParent, codesOf(...GOOD, [kode, "Lain"]))).toEqual(parent === null ? [] : [{ at: ["A!A7"], facts: { kode, parent } }]);
});

test.each<[string, readonly (readonly [kode: string, name: string])[]]>([
  ["no programs", [["7.01.01.2.01", "Perencanaan"]]],
  ["programs without codes", [["", "Program A"], ["7.01.01.2.01", "Perencanaan"], ["7.01.02", "Program B"], ["7.01.02.2.01", "Pelayanan"], ["7.01.02.2.02", "Dua"], ["7.01.02.2.03", "Tiga"], ["7.01.02.2.04", "Empat"]]],
  ["sub kegiatan right under programs", [["7.01.01", "Program A"], ["7.01.01.2.01.0001", "Dokumen"], ["7.01.01.2.02.0001", "Laporan"]]],
])("not where the table lists %s", (_, rows) => {
  expect(issuesOf(codeHasParent, codesOf(...rows))).toEqual([]);
  expect(lacksOf(codeHasParent, codesOf(...rows))).toHaveLength(1);
});

test("a table that leaves many out is said not to be checked", () => {
  const many = codesOf(["7.01.01", "Program A"], ["7.01.01.2.01", "Satu"], ["7.01.02.2.01", "Dua"], ["7.01.03.2.01", "Tiga"]);
  expect(issuesOf(codeHasParent, many)).toEqual([]);
  expect(lacksOf(codeHasParent, many)).toHaveLength(1);
});

test("the one above may stand in another table", () => {
  const HEAD = ["Kode", "Uraian", "Pagu", "Realisasi"];
  expect(issuesOf(codeHasParent, workbookOf({ A: [HEAD, ["7.01.01", "Program A", 100, 90], ["7.01.02.2.01", "Pelayanan", 100, 90]], B: [HEAD, ["7.01.02", "Program B", 100, 90]] }))).toEqual([]);
});

test("without codes it says so", () => {
  expect(lacksOf(codeHasParent, budgetOf(["a", "Kegiatan", 100, 90]))).toHaveLength(1);
  expect(lacksOf(codeHasParent, codesOf(...GOOD))).toEqual([]);
});
