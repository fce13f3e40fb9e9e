import { deadlineNear } from "../../../../src/domain/rules/document/deadline-near";
import { workbookOf } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";

const workbook = workbookOf({ A: [["Realisasi Anggaran Tahun 2023"], [], ["Kegiatan", "Pagu", "Realisasi"], ["Satu", 100, 50]] });

test.each<[string, number | null]>([
  ["2024-01-29", null],
  ["2024-01-30", 30],
  ["2024-02-29", 0],
  ["2024-03-01", -1],
  ["2025-06-01", null],
])("on %s", (today, daysLeft) => {
  const expected = daysLeft === null ? [] : [{ at: ["A!A3"], facts: { deadline: "2024-02-29", daysLeft } }];
  expect(issuesOf(deadlineNear, workbook, {}, today)).toEqual(expected);
});

test("not of a quarterly report, and not without the day", () => {
  expect(issuesOf(deadlineNear, workbook, { triwulan: 2 }, "2024-02-20")).toEqual([]);
  expect(issuesOf(deadlineNear, workbook)).toEqual([]);
  expect(lacksOf(deadlineNear, workbook)).toHaveLength(1);
  expect(lacksOf(deadlineNear, workbookOf({}), "2024-02-20")).toHaveLength(1);
});
