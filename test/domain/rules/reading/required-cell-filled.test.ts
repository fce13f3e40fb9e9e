import { requiredCellFilled } from "../../../../src/domain/rules/reading/required-cell-filled";
import { workbookOf } from "../../workbook-of";
import { issuesOf, placesOf } from "../check";

test("an indicator without figures is one warning over its empty cells", () => {
  const workbook = workbookOf({
    A: [["Indikator", "Satuan", "Tahun 2021", "", "Tahun 2022", ""], ["", "", "Target", "Realisasi", "Target", "Realisasi"], ["IKM", "%", 80, 76, 82, 70], ["Nilai AKIP", "nilai"]],
  });
  expect(issuesOf(requiredCellFilled, workbook)).toEqual([{ at: ["A!C4", "A!D4", "A!E4", "A!F4"], facts: { range: "C4:F4", count: 4 } }]);
});

test("each of target and realisasi is needed, the stated capaian is not", () => {
  const workbook = workbookOf({ A: [["Indikator", "Target", "Realisasi", "Capaian"], ["IKM", 80, "", ""], ["AKIP", "", 70, ""]] });
  expect(placesOf(requiredCellFilled, workbook)).toEqual(["A!C2", "A!B3"]);
});

test("n/a counts as filled; group rows and total rows need no figures", () => {
  const workbook = workbookOf({
    A: [["No", "Program / Kegiatan", "Anggaran", "Realisasi"], ["I", "Program Satu"], ["a", "Kegiatan", 10, "n/a"], ["b", "Kegiatan dua", "", 4], ["", "JUMLAH", 10]],
  });
  expect(placesOf(requiredCellFilled, workbook)).toEqual(["A!C4"]);
});

test("an empty cell of a staff table means none", () => {
  expect(placesOf(requiredCellFilled, workbookOf({ A: [["No", "Golongan", "SMA", "S-1", "Jumlah"], [1, "II", 4, "", 4], ["", "TOTAL", 4, 0, 4]] }))).toEqual([]);
});
