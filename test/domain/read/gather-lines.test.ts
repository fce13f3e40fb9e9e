import { assess } from "../../../src/domain/assess";
import { workbookOf, type CellInput } from "../workbook-of";

const HEAD = ["Kode", "Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Realisasi"];
const A11 = ["7.01.01.2.01.0001", "Program A", "Kegiatan A1", "Sub A11", 1000, 700];
const A12 = ["7.01.01.2.01.0002", "Program A", "Kegiatan A1", "Sub A12", 2000, 700];
const A21 = ["7.01.01.2.02.0001", "Program A", "Kegiatan A2", "Sub A21", 4000, 700];
const B11 = ["7.01.02.2.01.0001", "Program B", "Kegiatan B1", "Sub B11", 8000, 700];

function names(rows: readonly (readonly CellInput[])[]): unknown[] {
  const book = workbookOf({ Anggaran: [HEAD, ...rows] }, { Anggaran: `Anggaran!A1:F${rows.length + 1}` });
  const sheet = assess(book).sheets.find(({ key }) => key === "realisasi-anggaran");
  return sheet?.cells.filter(({ row, column, value }) => column === 3 && row > 5 && value !== null).map(({ value }) => value) ?? [];
}

describe("lines of one program", () => {
  const together = ["Program A", "Kegiatan A1", "Sub A11", "Sub A12", "Kegiatan A2", "Sub A21", "Program B", "Kegiatan B1", "Sub B11"];

  it("stand together, wherever their rows are", () => {
    expect(names([A11, A12, A21, B11])).toEqual(together);
    expect(names([A11, B11, A21, A12])).toEqual(["Program A", "Kegiatan A1", "Sub A11", "Sub A12", "Kegiatan A2", "Sub A21", "Program B", "Kegiatan B1", "Sub B11"]);
  });

  it("keep the order of their rows where names are written once above them", () => {
    expect(names([A11, [A12[0], null, null, ...A12.slice(3)], [A21[0], null, ...A21.slice(2)], B11])).toEqual(together);
  });
});
