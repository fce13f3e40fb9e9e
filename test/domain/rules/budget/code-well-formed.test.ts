import { codeWellFormed } from "../../../../src/domain/rules/budget/code-well-formed";
import { issuesOf, lacksOf } from "../check";
import { codesOf } from "./codes-of";
import { budgetOf } from "./budget-of";

const GOOD = [["7.01.01", "Program A"], ["7.01.01.2.01", "Perencanaan"], ["7.01.01.2.01.0001", "Dokumen"], ["7.01.02", "Program B"], ["7.01.02.2.01.", "Pelayanan"]] as const;

test.each<[string, string | null]>([
  ["7.01.02.2.02", ""], ["X.XX.02.2.02", ""], ["7.01.02.2.02.0001.5.1.02.01.01.00024", ""], ["7.1.2.2.2", ""],
  ["7.01.O2.2.02", "7.01.02.2.02"], ["7,01.02.2.02", "7.01.02.2.02"], ["7.01..02.2.02", "7.01.02.2.02"], ["7.01.02. 2.02", "7.01.02.2.02"], ["7.01.02-2.02", "7.01.02.2.02"], ["7.01.02.2.0?", null],
])("%s", (kode, meant) => {
  expect(issuesOf(codeWellFormed, codesOf(...GOOD, [kode, "Lain"]))).toEqual(meant === "" ? [] : [{ at: ["A!A7"], facts: { kode, meant } }]);
});

test("a table's own way of writing its codes is no slip, nor are letters that number its rows", () => {
  expect(issuesOf(codeWellFormed, codesOf(["7-01-01", "Program A"], ["7-01-02", "Program B"]))).toEqual([]);
  expect(issuesOf(codeWellFormed, codesOf(["A", "Program A"], ["B", "Program B"]))).toEqual([]);
});

test("one code for two names, however many zeros it is written with; the same line twice is none", () => {
  expect(issuesOf(codeWellFormed, codesOf(...GOOD, ["7.01.02.2.1", "Perizinan"]))).toEqual([{ at: ["A!A7", "A!A6"], facts: { kode: "7.01.02.2.1", lines: 2 } }]);
  expect(issuesOf(codeWellFormed, codesOf(...GOOD, ["7.01.02.2.01", "Pelayanan"]))).toEqual([]);
  expect(issuesOf(codeWellFormed, codesOf(["7.01.01", "Satu"], ["7.01.01", "Dua"], ["7.01.02", "Tiga"], ["7.01.02", "Empat"]))).toEqual([]);
});

test("without codes it says so", () => {
  expect(lacksOf(codeWellFormed, budgetOf(["a", "Kegiatan", 100, 90]))).toHaveLength(1);
  expect(lacksOf(codeWellFormed, codesOf(...GOOD))).toEqual([]);
});
