import { sumOfAnyTable } from "../../../../src/domain/rules/document/sum-of-any-table";
import { workbookOf, type CellInput } from "../../workbook-of";
import { placesOf } from "../check";

const areas = (total: CellInput) => workbookOf({ A: [["Luas Wilayah"], [], ["No", "Kelurahan", "Luas (Km persegi)"], [1, "Satu", "3,03"], [2, "Dua", "2,95"], ["", "Jumlah", total]] });

test("areas add up", () => {
  expect(placesOf(sumOfAnyTable, areas("5,98"))).toEqual([]);
  expect(placesOf(sumOfAnyTable, areas("5,99"))).toEqual(["A!C6"]);
});

test("headings that nobody knows do not matter", () => {
  const workbook = workbookOf({ A: [["Jenis Barang", "Baik", "Rusak"], ["Meja", 4, 1], ["Kursi", 5, 2], ["TOTAL", 9, 4]] });
  expect(placesOf(sumOfAnyTable, workbook)).toEqual(["A!C4"]);
});

test("percentages and densities do not add up and are left alone", () => {
  const workbook = workbookOf({ A: [["Kelurahan", "Penduduk", "Kepadatan per km", "%"], ["Satu", 10, 5, "50%"], ["Dua", 10, 7, "60%"], ["Jumlah", 20, 6, "100%"]] });
  expect(placesOf(sumOfAnyTable, workbook)).toEqual([]);
});
