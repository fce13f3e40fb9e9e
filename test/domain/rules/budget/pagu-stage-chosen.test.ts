import { paguStageChosen } from "../../../../src/domain/rules/budget/pagu-stage-chosen";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";

const stages = (...rows: readonly CellInput[][]) => workbookOf({ A: [["Kegiatan", "Pagu Murni", "Pagu Perubahan", "Realisasi"], ...rows] });

test.each<[string, readonly CellInput[][], readonly (readonly string[])[]]>([
  ["all filled", [["Satu", 100, 150, 90], ["Dua", 100, 100, 90], ["JUMLAH", 200, 250, 180]], []],
  ["empty where nothing changed", [["Satu", 100, 150, 90], ["Dua", 100, "", 90], ["JUMLAH", 200, 250, 180]], []],
  ["empty without a total", [["Satu", 100, 150, 90], ["Dua", 100, "", 90]], []],
  ["empty where others that did not change are filled", [["Satu", 100, 100, 90], ["Dua", 100, "", 90], ["Tiga", 100, "", 90]], [["empty", "A!C3", "A!C4"]]],
  ["empty and left out of the total", [["Satu", 100, 150, 90], ["Dua", 100, "", 90], ["JUMLAH", 200, 150, 180]], [["not-in-total", "A!C3", "A!C4"]]],
  ["a dash", [["Satu", 100, 150, 90], ["Dua", 100, "-", 90]], [["dash", "A!C3"]]],
  ["the total empty", [["Satu", 100, 150, 90], ["Dua", 100, 120, 90], ["JUMLAH", 200, "", 180]], [["total", "A!C4"]]],
  ["a line that only the change has brought", [["Satu", 100, 100, 90], ["Dua", "", 50, 40], ["Tiga", 0, "", 0]], []],
  ["a program's own cell", [["Program A", 200, "", 180], ["Kegiatan Satu", 100, 100, 90], ["Kegiatan Dua", 100, 150, 90], ["JUMLAH", 200, 250, 180]], []],
  ["nothing filled", [["Satu", 100, "", 90], ["Dua", 100, "", 90]], []],
])("%s", (_, rows, found) => {
  expect(issuesOf(paguStageChosen, stages(...rows)).map(({ at, facts }) => [facts.kind, ...at])).toEqual(found);
});

test("a table with one pagu has one stage; without a table it says so", () => {
  expect(issuesOf(paguStageChosen, workbookOf({ A: [["Kegiatan", "Pagu", "Realisasi"], ["Satu", 100, 90]] }))).toEqual([]);
  expect(lacksOf(paguStageChosen, workbookOf({ A: [["x"]] }))).toHaveLength(1);
});
