import type { CellInput } from "../workbook-of";
import { textsOf } from "./table-text";

test.each<[string, CellInput[][], string[]]>([
  ["an empty column inside a table", [["No", "Program", "", "Pagu", "Realisasi"], [1, "Program A", "", 500000, 400000]], ["anggaran A1:E2: A no, B program, D pagu, E realisasi-anggaran"]],
  ["an empty column between all of them", [["No", "", "Program", "", "Pagu", "", "Realisasi"], [1, "", "Program A", "", 500000, "", 400000]], ["anggaran A1:G2: A no, C program, E pagu, G realisasi-anggaran"]],
  ["a blank row below such headings", [["No", "Program / Kegiatan", "", "Pagu", "Realisasi"], [], ["I", "PROGRAM A"], ["a", "Kegiatan", "", 500000, 400000]], ["anggaran A1:E4: A no, B kegiatan, D pagu, E realisasi-anggaran"]],
  ["two tables, each with names of its own", [["No", "Indikator", "Target", "", "No", "Program", "Pagu"], [1, "IKM", 80, "", 1, "Program A", 500000]], ["target-iku A1:C2: A no, B indikator, C target", "anggaran E1:G2: E no, F program, G pagu"]],
  [
    "a neighbour whose headings of two levels begin a row higher",
    [
      ["", "", "", "", "", "", "", "Indikator", "Satuan", "Triwulan I", ""],
      ["Sasaran", "Indikator", "2021", "", "2022", "", "", "", "", "Target", "Realisasi"],
      ["", "", "Target", "Realisasi", "Target", "Realisasi", "", "Nilai AKIP", "Nilai", 58, 52],
      ["Meningkatnya", "Nilai AKIP", 60, 59, 60, 58, "", "Angka", "Kasus", 4, 5],
    ],
    ["triwulan H1:K4: H indikator, I satuan, J tw:1:target, K tw:1:realisasi", "banding-tahun A2:F4: A sasaran, B indikator, C tahun:2021:target, D tahun:2021:realisasi, E tahun:2022:target, F tahun:2022:realisasi"],
  ],
  ["two empty columns part what has no names", [["No", "Program", "Pagu", "", "", "Target", "Realisasi"], [1, "Program A", 500000, "", "", 80, 76]], ["anggaran A1:C2: A no, B program, C pagu"]],
])("%s", (_, rows, expected) => {
  expect(textsOf(rows)).toEqual(expected);
});
