import { totalRowRecognised } from "../../../../src/domain/rules/reading/total-row-recognised";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf } from "../check";

const BUDGET: CellInput[] = ["No", "Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "%"];
const found = (...rows: CellInput[][]) => issuesOf(totalRowRecognised, workbookOf({ A: rows }));

test("an unnumbered row of sums is pointed out, with the columns that are sums", () => {
  const issue = [{ at: ["A!C4", "A!D4"], facts: { kind: "unrecognised", columns: 2 } }];
  expect(found(BUDGET, [1, "Satu", 1000, 900, 90], [2, "Dua", 2000, 1800, 90], ["", "Belanja seluruhnya", 3000, 2700, 90])).toEqual(issue);
  expect(found(BUDGET, [1, "Satu", 1000, 900, 90], [2, "Dua", 2000, 1800, 90], ["", "Belanja seluruhnya", 3000, 2700, 90], [3, "Tiga", 1, 1, 100])).toEqual([]);
});

test.each<[string, CellInput[][]]>([
  ["a numbered line that happens to be the sum", [[1, "Satu", 1000, 900], [2, "Dua", 2000, 1800], [3, "Tiga", 3000, 2700]]],
  ["a row called JUMLAH", [[1, "Satu", 1000, 900], [2, "Dua", 2000, 1800], ["", "JUMLAH", 3000, 2700]]],
  ["a sum in one column only", [[1, "Satu", 1000, 900], [2, "Dua", 2000, 1800], ["", "Belanja", 3000, 2000]]],
  ["one line and its total", [[1, "Satu", 1000, 900], ["", "Belanja", 1000, 900]]],
  ["zeros", [[1, "Satu", 0, 0], [2, "Dua", 0, 0], ["", "Belanja", 0, 0]]],
])("%s is none", (_, rows) => {
  expect(found(BUDGET, ...rows)).toEqual([]);
});

test("the sums of programs that have lines below them", () => {
  const rows: CellInput[][] = [["7.01.01", "Program A", 3000, 300], ["7.01.01.2.01", "A1", 1000, 100], ["7.01.01.2.02", "A2", 2000, 200], ["7.01.02", "Program B", 500, 50], ["7.01.02.2.01", "B1", 500, 50], ["", "Belanja kecamatan", 3500, 350]];
  expect(found(["Kode", "Program/Kegiatan", "Pagu (Rp)", "Realisasi (Rp)"], ...rows).map(({ at }) => at)).toEqual([["A!C7", "A!D7"]]);
});

test("small counts add up by chance: staff tables need three columns of sums", () => {
  expect(found(["Unit", "Golongan", "SMA", "S-1", "Jumlah"], ["Kec", "III", 1, 0, 1], ["Kel A", "III", 1, 0, 1], ["Kel B", "III", 2, 0, 2])).toEqual([]);
  expect(found(["Unit", "Golongan", "SMA", "S-1", "Jumlah"], ["Kec", "III", 1, 3, 4], ["Kel A", "III", 1, 2, 3], ["Kecamatan", "semua", 2, 5, 7]).map(({ at }) => at)).toEqual([["A!C4", "A!D4", "A!E4"]]);
});

test("a row called JUMLAH without a figure", () => {
  expect(found(BUDGET, [1, "Satu", 1000, 900, 90], ["", "JUMLAH"])).toEqual([{ at: ["A!C3", "A!D3", "A!E3"], facts: { kind: "empty", range: "C3:E3" } }]);
  expect(found(BUDGET, [1, "Satu", 1000, 900, 90], ["", "JUMLAH", "-"])).toEqual([]);
});
