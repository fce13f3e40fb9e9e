import { staffRowSums } from "../../../../src/domain/rules/staff/staff-row-sums";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf, placesOf } from "../check";
import { staffOf } from "./staff-of";

test.each<[CellInput, CellInput, CellInput, readonly string[]]>([
  [4, 1, 5, []],
  [4, "", 4, []],
  [4, "-", 4, []],
  [4, 1, 6, ["A!E3"]],
  ["4 orang", "1", "6 orang", ["A!E3"]],
  ["", "", 1, []],
  [4, 1, "", []],
])("SMA %p, S-1 %p, Jumlah %p", (sma, s1, jumlah, places) => {
  expect(placesOf(staffRowSums, staffOf([1, "Gol II", sma, s1, jumlah]))).toEqual(places);
});

test("men and women under each heading: the last Jumlah is the row's", () => {
  const workbook = workbookOf({
    A: [["No", "Unit", "PNS", "", "", "THL", "", "", "Total"], ["", "", "L", "P", "Jumlah", "L", "P", "Jumlah", ""], [1, "Kec.", 1, 2, 3, 4, 5, 9, 12], [2, "Kel.", 1, 1, 2, 1, 1, 2, 5]],
  });
  expect(placesOf(staffRowSums, workbook)).toEqual(["A!I4"]);
});

test("the Jumlah under a heading is the sum of what stands under it; the cell that its own column disagrees with is named", () => {
  const rows = (men: number, jumlah: number): CellInput[][] => [
    ["No", "Unit", "PNS", "", "", "THL", "", "", "Total"], ["", "", "L", "P", "Jumlah", "L", "P", "Jumlah", ""], [1, "Kec.", men, 2, jumlah, 4, 5, 9, 12], [2, "Kel.", 1, 1, 2, 1, 1, 2, 4], ["", "Jumlah", 2, 3, 5, 5, 6, 11, 16],
  ];
  const told = (men: number, jumlah: number) => issuesOf(staffRowSums, workbookOf({ A: rows(men, jumlah) })).map(({ at, facts }) => [at[0], (facts.stories as readonly { cells: readonly string[]; instead: string }[]).map(({ cells, instead }) => `${cells.join()} ${instead}`)]);
  expect(told(1, 3)).toEqual([]);
  expect(told(4, 3)).toEqual([["A!E3", ["A!C3 1"]], ["A!I3", ["A!C3 1"]]]);
  expect(told(1, 4)).toEqual([["A!E3", ["A!E3 3"]]]);
});

test("all the men and all the women beside their total", () => {
  const rows = (men: number): CellInput[][] => [["No", "Unit", "Pendidikan", "", "", "", "Jumlah", "", "Total"], ["", "", "SMA", "", "S-1", "", "L", "P", ""], ["", "", "L", "P", "L", "P"], [1, "Kec.", 1, 2, 3, 4, men, 6, 10]];
  expect([placesOf(staffRowSums, workbookOf({ A: rows(4) })), placesOf(staffRowSums, workbookOf({ A: rows(5) }))]).toEqual([[], ["A!G4"]]);
});

test("a table without Jumlah is said not to be checked", () => {
  expect(lacksOf(staffRowSums, workbookOf({ A: [["No", "Golongan", "SMA"], [1, "II", 4], [2, "III", 4]] }))).toHaveLength(1);
  expect(lacksOf(staffRowSums, workbookOf({}))).toHaveLength(1);
});
