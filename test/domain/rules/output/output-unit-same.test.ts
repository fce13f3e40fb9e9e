import { refName } from "../../../../src/domain/grid";
import { outputUnitSame } from "../../../../src/domain/rules/output/output-unit-same";
import { readRecords } from "../../../../src/domain/read/read-records";
import { recognise } from "../../../../src/domain/recognise/recognise";
import { runRules } from "../../../../src/domain/rules/run-rules";
import { defaultSettings } from "../../../../src/domain/settings";
import type { Workbook } from "../../../../src/domain/grid";
import { workbookOf } from "../../workbook-of";
import { issuesOf, lacksOf, placesOf } from "../check";
import { outputsOf, unitColumnsOf } from "./outputs-of";

const one = (target: string, realisasi: string) => outputsOf("Kegiatan Satu", [100, 90], ["Layanan", target, realisasi]);

test.each<[string, string, readonly string[], string]>([
  ["3 Dokumen", "12 Bulan", ["A!D4", "A!C4"], "other"],
  ["12 OB", "12 bulan", ["A!D4", "A!C4"], "other"],
  ["12 B", "12 Bulan", ["A!C4", "A!D4"], "other"],
  ["12 Laporan", "12 Laproan", ["A!D4", "A!C4"], "spelling"],
  ["12 Dokumne", "12 Dokumen", ["A!C4", "A!D4"], "spelling"],
  ["12 Bulan", "11 bln", [], "none"],
  ["12 OB", "12 Orang/Bulan", [], "none"],
  ["85 %", "80 persen", [], "none"],
  ["3 Dokumen", "3 Dokumen RKA", [], "none"],
  ["3", "12 Bulan", [], "none"],
  ["3 Dokumen", "", [], "none"],
  ["3 Dokumen", "-", [], "none"],
])("target %s, realisasi %s", (target, realisasi, cells, match) => {
  expect(issuesOf(outputUnitSame, one(target, realisasi))).toEqual(cells.length === 0 ? [] : [{ at: cells, facts: expect.objectContaining({ match }) as unknown }]);
});

test("one for each row, at the unit's own column where there is one", () => {
  const workbook = unitColumnsOf(["K", "Dokumen", 3, "Dokumen", 12, "Bulan"], ["", "Rapat", 4, "Kali", 4, "kali"], ["", "Laporan", 2, "Lap.", 2, "Paket"]);
  expect(issuesOf(outputUnitSame, workbook).map(({ at }) => at)).toEqual([["A!F2", "A!D2"], ["A!F4", "A!D4"]]);
  expect(placesOf(outputUnitSame, workbookOf({ A: [["Kegiatan", "Tolok Ukur", "Target", "Satuan", "Realisasi"], ["K", "Dokumen", 3, "Dokumen", 12]] }))).toEqual([]);
});

test("a misspelt unit can be mended, in its text or its column; another unit cannot", () => {
  const mendsOf = (workbook: Workbook) => {
    const tables = recognise(workbook);
    const context = { workbook, tables, bindings: [], settings: defaultSettings, records: readRecords(workbook, tables, defaultSettings), missing: [], today: null };
    return runRules(context, [outputUnitSame]).findings.map(({ mend }) => mend?.edits.map(({ at, was, value }) => [refName(at), was, value]));
  };
  expect(mendsOf(one("12 Laporan", "11 Laproan"))).toEqual([[["A!D4", "11 Laproan", "11 Laporan"]]]);
  expect(mendsOf(unitColumnsOf(["K", "Dokumen", 3, "Dokumne", 3, "Dokumen"]))).toEqual([[["A!D2", "Dokumne", "Dokumen"]]]);
  expect(mendsOf(one("3 Dokumen", "12 Bulan"))).toEqual([undefined]);
});

test("it says what it lacks", () => {
  expect(lacksOf(outputUnitSame, workbookOf({ A: [["x"]] }))).toHaveLength(1);
  expect(lacksOf(outputUnitSame, one("3", "3"))).toHaveLength(1);
  expect(lacksOf(outputUnitSame, one("3 Dokumen", "3 Dokumen"))).toEqual([]);
});
