import { assess } from "../../../src/domain/assess";
import { kodePartColumns } from "../../../src/domain/recognise/kode-parts";
import { readRecords } from "../../../src/domain/read/read-records";
import { recognise } from "../../../src/domain/recognise/recognise";
import { defaultSettings } from "../../../src/domain/settings";
import { workbookOf } from "../workbook-of";

it.each<[string, number[], number, number[]]>([
  ["up to the next heading", [1, 4, 5], 5, [2, 3]],
  ["none where one stands right beside", [1, 2], 5, []],
  ["none at the end of a table", [1], 3, []],
])("%s", (_, headed, right, parts) => {
  expect(kodePartColumns(1, new Set(headed), right)).toEqual(parts);
});

it("a code over several columns is one, and no figure", () => {
  const workbook = workbookOf({ DPA: [["Kode", null, null, "Uraian", "Pagu", "Realisasi"], ["1", "02", "01", "Program A", 30, 20], ["1", "02", "01.2.01", "Kegiatan A", 30, 20], [null, null, null, "JUMLAH", 30, 20]] });
  const [table] = recognise(workbook);
  expect([table?.figureColumns, table?.totalRows]).toEqual([[5, 6], [4]]);
  expect(readRecords(workbook, recognise(workbook), defaultSettings).anggaran[0]?.lines.map(({ kode, level }) => [kode, level])).toEqual([["1.02.01", "program"], ["1.02.01.2.01", "kegiatan"]]);
  expect(assess(workbook).findings.filter(({ severity }) => severity !== "warning")).toEqual([]);
});
