import { rowUnique } from "../../../../src/domain/rules/reading/row-unique";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf } from "../check";

const HEAD: CellInput[] = ["Sasaran", "Indikator Kinerja", "Target", "Realisasi"];
const found = (sheets: Record<string, CellInput[][]>, tables: Record<string, string> = {}) => issuesOf(rowUnique, workbookOf(sheets, tables), { year: 2025 }).map(({ at }) => at.join(" "));

test("an indicator twice under its sasaran, whatever the case and spacing", () => {
  expect(found({ A: [HEAD, ["S", "IKM", 1, 1], ["", "Lain", 1, 1], ["", " ikm.", 2, 2], ["", "IKM", 3, 3]] })).toEqual(["A!B2 A!B4 A!B5"]);
});

test("under different sasaran and in different tables an indicator may stand again", () => {
  expect(found({ A: [HEAD, ["S", "IKM", 1, 1], ["T", "IKM", 1, 1]], B: [HEAD, ["S", "IKM", 1, 1]] })).toEqual([]);
});

test("in a table of another year too", () => {
  expect(found({ A: [["Capaian 2024"], HEAD, ["S", "IKM", 1, 1], ["S", "IKM", 1, 1]] })).toEqual(["A!B3 A!B4"]);
});

test("rows of one year and quarter, and no others", () => {
  const rows: CellInput[][] = [["Indikator Kinerja", "Tahun", "Triwulan", "Realisasi"], ["IKM", 2024, "", 1], ["IKM", 2025, "", 1], ["IKM", 2025, "I", 1], ["IKM", 2025, "TW 1", 1], ["IKM", 2025, "II", 1], ["IKM", 2024, "", 1], ["IKM", "abc", "", 1], ["IKM", "def", "", 1]];
  expect(found({ R: rows }, { RealisasiIKU: "R!A1:D9" })).toEqual(["R!A2 R!A7", "R!A4 R!A5"]);
});

test("several causes of an indicator stand in several rows", () => {
  expect(found({ A: [["Indikator", "Penyebab", "Solusi"], ["IKM", "a", "b"], ["IKM", "c", "d"]] })).toEqual([]);
});
