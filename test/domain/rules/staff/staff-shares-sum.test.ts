import { staffSharesSum } from "../../../../src/domain/rules/staff/staff-shares-sum";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";

const staff = (a: CellInput, b: CellInput, total: CellInput) => workbookOf({ A: [["No", "Golongan", "L", "P", "Jumlah", "%"], [1, "IV", 2, 1, 3, a], [2, "III", 10, 10, 20, b], ["", "Jumlah", 12, 11, 23, total]] });

test.each<[CellInput, CellInput, CellInput, readonly string[]]>([
  ["13,04%", "86,96%", "100%", []],
  ["13%", "87%", "100%", []],
  ["13,0 %", "86,9 %", "100%", []],
  [0.1304, 0.8696, 1, []],
  ["13,04%", "68,96%", "100%", ["A!F4", "A!F2", "A!F3"]],
  ["13,04%", "86,96%", "99%", ["A!F4", "A!F2", "A!F3"]],
  ["13,04%", "86,96%", "", []],
  ["13,04%", "85,96%", "", ["A!F2", "A!F3"]],
  ["90%", "95%", "", []],
])("%p and %p of %p", (a, b, total, cells) => {
  expect(issuesOf(staffSharesSum, staff(a, b, total)).map(({ at }) => at)).toEqual(cells.length === 0 ? [] : [cells]);
});

test("a share below one per cent beside others is no fraction", () => {
  const workbook = workbookOf({ A: [["No", "Golongan", "Jumlah", "%"], [1, "II", 59, 55.66], [2, "III", 46, 43.4], [3, "IV", 1, 0.94], ["", "Jumlah", 106, 100]] });
  expect(issuesOf(staffSharesSum, workbook)).toEqual([]);
});

test("without a staff table it is said not to be checked", () => {
  expect(lacksOf(staffSharesSum, workbookOf({}))).toHaveLength(1);
});
