import { paguStageChosen } from "../../../../src/domain/rules/budget/pagu-stage-chosen";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";

const stages = (...rows: readonly CellInput[][]) => workbookOf({ A: [["Kegiatan", "Pagu Murni", "Pagu Perubahan", "Realisasi"], ...rows] });

test.each<[string, readonly CellInput[][], readonly string[]]>([
  ["all filled", [["Satu", 100, 150, 90], ["Dua", 100, 100, 90], ["JUMLAH", 200, 250, 180]], []],
  ["one empty", [["Satu", 100, 150, 90], ["Dua", 100, "", 90], ["JUMLAH", 200, 250, 180]], ["A!C3"]],
  ["a dash", [["Satu", 100, 150, 90], ["Dua", 100, "-", 90]], ["A!C3"]],
  ["the total empty", [["Satu", 100, 150, 90], ["Dua", 100, 100, 90], ["JUMLAH", 200, "", 180]], ["A!C4"]],
  ["a line that only the change has brought", [["Satu", 100, 150, 90], ["Dua", "", 50, 40], ["Tiga", 0, "", 0]], []],
  ["nothing filled", [["Satu", 100, "", 90], ["Dua", 100, "", 90]], ["A!C2"]],
])("%s", (_, rows, cells) => {
  expect(issuesOf(paguStageChosen, stages(...rows)).flatMap(({ at }) => at)).toEqual(cells);
});

test("once for a table, with every row", () => {
  expect(issuesOf(paguStageChosen, stages(["Satu", 100, 150, 90], ["Dua", 100, "", 90], ["Tiga", 100, "-", 90]))).toEqual([{ at: ["A!C3", "A!C4"], facts: { rows: 2, filled: 1, dashes: 1 } }]);
});

test("a table with one pagu has one stage; without a table it says so", () => {
  expect(issuesOf(paguStageChosen, workbookOf({ A: [["Kegiatan", "Pagu", "Realisasi"], ["Satu", 100, 90]] }))).toEqual([]);
  expect(lacksOf(paguStageChosen, workbookOf({ A: [["x"]] }))).toHaveLength(1);
});
