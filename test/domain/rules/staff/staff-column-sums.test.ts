import { workbookOf } from "../../workbook-of";
import { staffColumnSums } from "../../../../src/domain/rules/staff/staff-column-sums";
import { lacksOf, placesOf } from "../check";
import { staffOf } from "./staff-of";

test("each column of the breakdown is added up, group rows left out", () => {
  const body = [["", "Kecamatan"], [1, "Gol II", 4, 1, 5], ["", "Kelurahan"], [1, "Gol II", 2, "", 2]];
  expect(placesOf(staffColumnSums, staffOf(...body, ["TOTAL", "", 6, 1, 7]))).toEqual([]);
  expect(placesOf(staffColumnSums, staffOf(...body, ["TOTAL", "", 6, 2, 7]))).toEqual(["A!D7"]);
  expect(placesOf(staffColumnSums, staffOf(...body, ["TOTAL", "", "", "", 7]))).toEqual([]);
});

test("a Jumlah between the columns is added up as well", () => {
  const rows = (jumlah: number) => [["Unit", "PNS", "", "", "THL", "Total"], ["", "L", "P", "Jumlah", "", ""], ["Kec.", 1, 2, 3, 4, 7], ["Kel.", 1, 1, 2, 1, 3], ["Jumlah", 2, 3, jumlah, 5, 10]];
  expect([placesOf(staffColumnSums, workbookOf({ A: rows(5) })), placesOf(staffColumnSums, workbookOf({ A: rows(6) }))]).toEqual([[], ["A!D5"]]);
});

test("a table without a total row is said not to be checked", () => {
  expect(lacksOf(staffColumnSums, staffOf([1, "Gol II", 4, 1, 5]))).toHaveLength(1);
});

describe("a golongan's row above those of its ruang", () => {
  const ruang = (sma: number, s1: number) => staffOf(["", "Golongan III", sma, s1, sma + s1], ["", "Penata Muda (III/a)", 1, 2, 3], ["", "Penata (III/c)", "", 4, 4], ["", "Golongan II", 2, "", 2], ["", "Jumlah", 3, 6, 9]);

  test("is their sum and counted once", () => {
    expect(placesOf(staffColumnSums, ruang(1, 6))).toEqual([]);
  });

  test("that says something else", () => {
    expect(placesOf(staffColumnSums, ruang(1, 5))).toEqual(["A!D3"]);
  });
});
