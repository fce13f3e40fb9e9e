import { inputMatchesBudget } from "../../../../src/domain/rules/output/input-matches-budget";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";

const budget = (pagu: CellInput, realisasi: CellInput, name = "Administrasi Umum"): CellInput[][] => [["Kegiatan", "Pagu", "Realisasi"], [name, pagu, realisasi], ["Lain", 7000, 7000]];
const outputs = (pagu: CellInput, realisasi: CellInput): CellInput[][] => [
  ["Kegiatan Administrasi Umum"], ["Indikator", "Tolok Ukur", "Target", "Realisasi"], ["Masukan", "Tersedianya dana", pagu, realisasi], ["Keluaran", "Layanan", "12 Bulan", "12 Bulan"], ["", "Rapat", "4 Kali", "4 Kali"],
];
const found = (inBudget: CellInput[][], inOutputs: CellInput[][]) => issuesOf(inputMatchesBudget, workbookOf({ A: inBudget, B: inOutputs })).map(({ at, facts }) => [...at, facts.difference]);

test.each<[string, CellInput[][], CellInput[][], readonly (readonly (string | null)[])[]]>([
  ["the same", budget(1500, 1400), outputs(1500, 1400), []],
  ["the same, as texts", budget("Rp. 1.500.000", 1400000), outputs("1.500.000", "Rp. 1.400.000,-"), []],
  ["realisasi with two digits exchanged", budget(1500, 1410), outputs(1500, 1140), [["B!D3", "A!C2", "270"]]],
  ["both differ", budget(1500, 1400), outputs(1600, 1300), [["B!C3", "A!B2", "-100"], ["B!D3", "A!C2", "100"]]],
  ["without sen", budget(1500.75, 1400), outputs(1500, 1400), []],
  ["in thousands", budget(1500000, 1400000), outputs(1500, 1400), []],
  ["another kegiatan", budget(1500, 1400, "Administrasi Keuangan"), outputs(9, 9), []],
  ["a heading without amounts of its own", budget("", ""), outputs(1500, 1400), []],
])("%s", (_, inBudget, inOutputs, expected) => {
  expect(found(inBudget, inOutputs)).toEqual(expected);
});

test("either stage of the pagu may stand there, and amounts beside single outputs are parts", () => {
  const stages: CellInput[][] = [["Kegiatan", "Pagu", "Pagu Perubahan", "Realisasi"], ["Administrasi Umum", 1500, 1700, 1400]];
  expect([found(stages, outputs(1500, 1400)), found(stages, outputs(1700, 1400)), found(stages, outputs(1600, 1400))]).toEqual([[], [], [["B!C3", "A!C2", "100"]]]);
  const parts: CellInput[][] = [["Kegiatan", "Tolok Ukur", "Target", "Satuan", "Realisasi", "Pagu"], ["Administrasi Umum", "Layanan", 12, "Bulan", 12, 900], ["", "Rapat", 4, "Kali", 4, 600]];
  expect(found(budget(1500, 1400), parts)).toEqual([]);
});

test("says what it lacks", () => {
  expect(lacksOf(inputMatchesBudget, workbookOf({ A: budget(1, 1) }))).toHaveLength(1);
  expect(lacksOf(inputMatchesBudget, workbookOf({ B: outputs(1, 1) }))).toHaveLength(1);
  expect(lacksOf(inputMatchesBudget, workbookOf({ A: budget(1, 1), B: outputs(1, 1) }))).toEqual([]);
});
