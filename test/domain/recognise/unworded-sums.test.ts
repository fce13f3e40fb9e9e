import { recognise } from "../../../src/domain/recognise/recognise";
import { workbookOf } from "../workbook-of";

type Row = (string | number | null)[];
const HEAD: Row = ["No", "Kegiatan", "Pagu", "Realisasi"];
const totals = (...rows: Row[]) => recognise(workbookOf({ A: [HEAD, ...rows] }))[0]?.totalRows;

it.each<[string, Row[], number[]]>([
  ["a row without a word under each program, and one at the end", [["I", "Program A", null, null], [1, "K1", 10, 8], [2, "K2", 20, 15], [null, null, 30, 23], ["II", "Program B", null, null], [1, "K3", 5, 4], [null, null, 5, 4], [null, null, 35, 27]], [5, 8, 9]],
  ["below a subtotal that is named", [[1, "K1", 10, 8], [2, "K2", 20, 15], [null, "Jumlah A", 30, 23], [3, "K3", 5, 4], [4, "K4", 6, 4], [null, null, 11, 8], [null, "JUMLAH", 41, 31]], [4, 7, 8]],
  ["texts", [[1, "K1", "Rp. 1.500,-", "1.000"], [2, "K2", "Rp. 2.500,-", "2.000"], [null, null, "Rp 4.000", "3.000"]], [4]],
  ["an amount that is no sum", [[1, "K1", 10, 8], [2, "K2", 20, 15], [null, null, 31, 23]], []],
  ["one amount that is the one above", [[1, "K1", 10, null], [null, null, 10, null]], []],
  ["a name", [[1, "K1", 10, 8], [2, "K2", 20, 15], [3, "K3", 30, 23]], []],
])("%s", (_, rows, expected) => {
  expect(totals(...rows)).toEqual(expected);
});
