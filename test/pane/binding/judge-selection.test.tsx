import type { Grid } from "../../../src/domain/grid";
import { boxName, parseBox } from "../../../src/domain/grid";
import { judgeSelection } from "../../../src/pane/binding/judge-selection";
import { table } from "../sample-assessment";

type Value = string | number | null;
const gridOf = (rows: readonly (readonly Value[])[]): Grid => ({ sheet: "L", visible: true, rows: rows.map((row) => row.map((value) => ({ value, formula: null, format: "General" }))) });

const judge = (rows: readonly (readonly Value[])[], area: string, tables = [table("anggaran", "X", "A1:B2", "", [])]) =>
  judgeSelection({ grids: [gridOf(rows)], tables: [], names: [] }, { tables, bindings: [] }, { sheet: "L", areas: [parseBox(area)!] });

const placed = (...given: Parameters<typeof judge>): string => {
  const judgement = judge(...given);
  return judgement.can ? boxName(judgement.place.box) : "refused";
};

describe("the part of a selection that is marked", () => {
  it.each([
    ["is what is filled", [[null, null], [null, "Uraian", "Pagu"], [null, "a", 1], [null, null, null]], "A1:Z90", "B2:C3"],
    ["begins below a caption", [["Tabel 1"], ["Tahun 2022"], [null], ["Uraian", "Pagu"], ["a", 1]], "A1:B5", "A4:B5"],
    ["keeps a first level of headings that is not at the left", [["Tabel 1"], [null, "Anggaran"], ["Uraian", "Murni", "Perubahan"], ["a", 1, 2]], "A1:C4", "A2:C4"],
    ["keeps a heading level over a part of the columns", [[null, "Anggaran"], ["Uraian", "Murni", "Perubahan"], ["a", 1, 2]], "A1:C3", "A1:C3"],
    ["keeps a single column of texts", [["Kalimat"], ["Satu."], ["Dua."]], "A1:A3", "A1:A3"],
    ["is as wide as a whole column allows", [["Uraian", "Pagu"], ["a", 1]], "A1:B1048576", "A1:B2"],
  ])("%s", (_, rows, area, place) => expect(placed(rows, area)).toBe(place));

  it("touches a table that is bound by its name", () => {
    const named = table("anggaran", "L", "A1:B2", "Anggaran", ["kegiatan", "pagu"], { name: "Anggaran" });
    expect(judge([["Uraian", "Pagu"], ["a", 1]], "A1:B2", [named])).toMatchObject({ can: true, touched: [{ id: null }], found: null });
  });
});
