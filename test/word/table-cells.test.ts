import { tableCells } from "../../src/word/table-cells";
import { capaianPlan } from "../fixtures/word/report";

const plan = capaianPlan();
const rows = tableCells(plan, plan.tables![0]!);

describe("tableCells", () => {
  it("shows what the sheet shows", () => {
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
      ["Sasaran", "Indikator", "Tahun 2022"],
      ["", "", "Pagu (Rp)", "Capaian (%)"],
      ["Pelayanan <baik> & cepat", "IKM", "7.552.676.345", "85,37"],
      ["", "PBB\nKelurahan", "n/a", "n/a"],
      ["JUMLAH", "7.552.676.345", "100,00"],
    ]);
  });

  it("makes spans of merged cells, over columns and over rows", () => {
    expect(rows.map((row) => row.map(({ column, columnSpan, vertical }) => [column, columnSpan, vertical]))).toEqual([
      [[0, 1, "restart"], [1, 1, "restart"], [2, 2, null]],
      [[0, 1, "continue"], [1, 1, "continue"], [2, 1, null], [3, 1, null]],
      [[0, 1, "restart"], [1, 1, null], [2, 1, null], [3, 1, null]],
      [[0, 1, "continue"], [1, 1, null], [2, 1, null], [3, 1, null]],
      [[0, 2, null], [2, 1, null], [3, 1, null]],
    ]);
  });

  it("fills holes, so that every row is as wide as the table", () => {
    const bare = { ...plan, cells: [], merges: [] };
    expect(tableCells(bare, { box: { top: 1, left: 1, bottom: 2, right: 3 } }).map((row) => row.length)).toEqual([3, 3]);
  });
});
