import { readRecords } from "../../../src/domain/read/read-records";
import { recognise } from "../../../src/domain/recognise/recognise";
import { defaultSettings } from "../../../src/domain/settings";
import { gridOf, workbookOf } from "../workbook-of";

const budget = [["No", "Kegiatan", "Pagu", "Realisasi"], [1, "Rapat", 10, 9], [2, "Honor", 20, 19]];
const other = [["No", "Indikator Kinerja", "Target", "Realisasi"], [1, "Indeks", 80, 70]];
const workbook = workbookOf({ A: budget, B: other });
const touched = { ...workbook, grids: [gridOf("A", [...budget, [3, "Jasa", 5, 5]]), ...workbook.grids.slice(1)] };

it("finds in a sheet that is the same object what it found before, and reads its figures once", () => {
  const [first, second] = [recognise(workbook), recognise(touched)];
  expect(second.map((table) => first.includes(table))).toEqual([false, true]);
  const figures = [readRecords(workbook, first, defaultSettings), readRecords(touched, second, defaultSettings)].map(({ iku }) => iku[0]?.target);
  expect(figures[0]).toBe(figures[1]);
});

it("looks anew at a sheet on which an Excel table is another", () => {
  const [before] = recognise(workbook);
  const [named] = recognise({ ...workbook, tables: [{ name: "Anggaran", sheet: "A", box: { top: 1, left: 1, bottom: 3, right: 4 }, headerRow: true, totalsRow: false }] });
  expect([before?.name, named?.name]).toEqual([null, "Anggaran"]);
  expect(recognise(workbook)[0]?.name).toBeNull();
});
