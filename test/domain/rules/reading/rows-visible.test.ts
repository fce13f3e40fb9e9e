import type { Hidden } from "../../../../src/domain/grid";
import { rowsVisible } from "../../../../src/domain/rules/reading/rows-visible";
import { gridOf } from "../../workbook-of";
import { issuesOf } from "../check";

const rows = [["Judul"], ["No", "Kegiatan", "Pagu (Rp)", "Realisasi (Rp)"], [1, "Satu", 5, 4], [2, "Dua", 5, 4], [3, "Tiga", 5, 4], [4, "Empat", 5, 4]];
const found = (hidden: Hidden) => issuesOf(rowsVisible, { grids: [{ ...gridOf("A", rows), hidden }], tables: [], names: [] });

test("hidden rows and columns of a table are told once", () => {
  expect(found({ rows: [1, 3, 4, 6], columns: [4], filtered: false })).toEqual([{ at: ["A!A3", "A!A4", "A!A6", "A!D2"], facts: { rows: [3, 4, 6], columns: [4], filtered: false } }]);
});

test("so is a filter", () => {
  expect(found({ rows: [5], columns: [], filtered: true }).map(({ facts }) => facts)).toEqual([{ rows: [5], columns: [], filtered: true }]);
});

test("beside the table everything may be hidden", () => {
  expect(found({ rows: [1], columns: [5, 6], filtered: false })).toEqual([]);
});
