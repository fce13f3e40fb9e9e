import { readIndonesianFormula, readIndonesianNumber } from "../../src/workbench/univer/indonesian-entry";

it.each<[string, string | null]>([
  ["95,59", "95.59"], ["7.552.676.345", "7552676345"], ["-1.234,5", "-1234.5"], ["95,59 %", "95.59%"], ["1.234", "1234"],
  ["95", null], ["95.59", null], ["1.2345", null], ["12.34.567", null], ["1,2,3", null], ["31.12.2022", null], ["Rp 1.000", null], ["", null],
])("%p is the number %p", (text, number) => {
  expect(readIndonesianNumber(text)).toBe(number);
});

it.each<[string, string]>([
  ["=SUM(1,5;2)", "=SUM(1.5,2)"], ["=SUM(A1,B2)", "=SUM(A1,B2)"], ['=IF(A1;"a;b, 1,5";2)', '=IF(A1,"a;b, 1,5",2)'], ["='a;b'!A1", "='a;b'!A1"],
])("%p is the formula %p", (typed, formula) => {
  expect(readIndonesianFormula(typed)).toBe(formula);
});
