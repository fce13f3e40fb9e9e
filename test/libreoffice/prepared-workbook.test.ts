import { assess } from "../../src/domain/assess";
import { cellAt, type Workbook } from "../../src/domain/grid";
import { tableTemplates } from "../../src/domain/template/index";
import { createWorkbook } from "../../src/file/create-workbook";
import { readWorkbook } from "../../src/file/read-workbook";
import { compareFormulas } from "./compare-formulas";
import { edit, write } from "./edit";

const TIME_LIMIT_MS = 600_000;
const prepared = createWorkbook(tableTemplates);

const valuesAt = ({ grids }: Workbook, sheet: string, row: number): readonly unknown[] => {
  const grid = grids.find((each) => each.sheet === sheet);
  const template = tableTemplates.find((each) => each.sheet === sheet);
  if (!grid || !template) throw new Error(`no sheet ${sheet}`);
  return template.columns.map((_, i) => cellAt(grid, row, i + 1).value);
};
const EXAMPLES = 3;
const IKM = "Indeks Kepuasan Masyarakat";
const SASARAN = "Meningkatnya kualitas pelayanan publik";

/** As a clerk fills in the workbook; program and kegiatan come from the codes, but for the one that is not of 7.01. */
const filling: readonly (readonly [sheet: string, cells: Readonly<Record<string, string | number>>])[] = [
  ["Profil", { A5: "Kecamatan Contoh", B5: 2024, R5: "F4" }],
  ["Target IKU", { A5: SASARAN, B5: IKM, C5: "Indeks", D5: "naik", E5: 82, J5: 85, K5: 88.31, L5: "Survei" }],
  ["Realisasi IKU", { A5: IKM, B5: 2023, D5: 80, E5: 81, A6: IKM, B6: 2024, D6: 83, F6: "Loket bertambah", G6: "Dipertahankan", A7: IKM, B7: 2022, D7: 78, E7: 80 }],
  ["Anggaran", { A5: "7.01.01.2.01.0001", E5: 1_000_000, F5: 1_000_000, G5: 900_000, H5: 100, I5: IKM, A6: "7.01.06.2.01.02", E6: 500_000, F6: 500_000, G6: 450_000, H6: 100, I6: IKM }],
  ["Keluaran", { A5: "Penyusunan Dokumen Perencanaan Perangkat Daerah", B5: "Jumlah dokumen perencanaan", C5: 3, D5: "Dokumen", E5: 3, F5: "Dokumen" }],
  ["Pegawai Golongan", { A5: "Kecamatan Contoh", B5: "III", E5: 2, G5: 4, J5: 6 }],
  ["Pegawai Jabatan", { A5: "Kecamatan Contoh", C5: 1, D5: 3, E5: 2, H5: 6 }],
];
const steps = filling.flatMap(([sheet, cells]) => Object.entries(cells).map(([cell, value]) => write(sheet, cell, value)));

it("shows its examples until something is filled in, and knows the names of codes", async () => {
  const untouched = await readWorkbook(edit(prepared, []));
  const filled = await readWorkbook(edit(prepared, [...steps, write("Anggaran", "A7", "2.17.01.2.01.0001"), write("Anggaran", "B7", "Program kami")]));
  for (const { sheet, columns } of tableTemplates) {
    expect(valuesAt(untouched, sheet, EXAMPLES)).toEqual(columns.map(({ example }) => example));
    expect(valuesAt(filled, sheet, EXAMPLES)).toEqual(columns.map(() => null));
  }
  expect([5, 6, 7, 8].map((row) => valuesAt(filled, "Anggaran", row).slice(0, 4))).toEqual([
    ["7.01.01.2.01.0001", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah", "Penyusunan Dokumen Perencanaan Perangkat Daerah"],
    ["7.01.06.2.01.02", "Program Pembinaan dan Pengawasan Pemerintahan Desa", "Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa", "Fasilitasi Administrasi Tata Pemerintahan Desa"],
    ["2.17.01.2.01.0001", "Program kami", null, null],
    [null, null, null, null],
  ]);
}, TIME_LIMIT_MS);

it("filled in, has nothing to complain of, and its report follows the cells", async () => {
  const filled = edit(prepared, steps);
  const { findings, sheets, missing } = assess(await readWorkbook(filled));
  expect(findings.map(({ rule, at }) => [rule, at])).toEqual([]);
  expect(missing).toEqual([]);
  const { compared, differing } = await compareFormulas([{ name: "prepared", base: filled, plans: sheets }]);
  expect(differing).toEqual([]);
  expect(compared).toBeGreaterThan(60);
}, TIME_LIMIT_MS);
