import { outputUnitOfficial } from "../../../../src/domain/rules/output/output-unit-official";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";

const outputs = (office: string, ...rows: readonly CellInput[][]) => workbookOf({ A: [[`Keluaran ${office} Tahun 2022`], [], ["Kegiatan", "Tolok Ukur", "Target", "Satuan", "Realisasi"], ...rows] });

test.each<[string, string, readonly string[]]>([
  ["- Jumlah Evaluasi Kinerja Perangkat Daerah", "Dokumen", ["7.01.01.2.01.0007"]],
  ["Terlaksananya Evaluasi Kinerja Perangkat Daerah", "Laporan", []],
  ["Evaluasi Kinerja Perangkat Daerah", "Lap.", []],
  ["Evaluasi Kinerja Perangkat Daerah", "Laporan Kinerja", []],
  ["7.01.01.2.06.02 Peralatan kantor", "OB", ["7.01.01.2.06.0002"]],
  ["Jumlah pejabat yang dilantik", "OB", []],
  ["Administrasi Umum Perangkat Daerah", "OB", []],
  ["Penyediaan Gaji dan Tunjangan ASN", "OB", []],
])("%s in %s", (tolokUkur, satuan, kodes) => {
  const issues = issuesOf(outputUnitOfficial, outputs("Kecamatan Contoh", ["Kegiatan Satu", tolokUkur, 2, satuan, 2]));
  expect(issues.map(({ at, facts }) => [at[0], facts.kode])).toEqual(kodes.map((kode) => ["A!D4", kode]));
});

test("the sub kegiatan may stand beside the output", () => {
  expect(issuesOf(outputUnitOfficial, outputs("Kecamatan Contoh", ["Evaluasi Kinerja Perangkat Daerah", "Rapat evaluasi", 2, "Kali", 2]))).toHaveLength(1);
});

test("other offices and unknown outputs are said not to be checked", () => {
  const row: CellInput[] = ["K", "Evaluasi Kinerja Perangkat Daerah", 2, "Dokumen", 2];
  expect(issuesOf(outputUnitOfficial, outputs("Dinas Contoh", row))).toEqual([]);
  expect([lacksOf(outputUnitOfficial, outputs("Dinas Contoh", row)), lacksOf(outputUnitOfficial, outputs("Kecamatan Contoh", ["K", "Lain", 2, "Dokumen", 2]))].map((lacks) => lacks.length)).toEqual([1, 1]);
  expect(lacksOf(outputUnitOfficial, outputs("Kecamatan Contoh", row))).toEqual([]);
});
