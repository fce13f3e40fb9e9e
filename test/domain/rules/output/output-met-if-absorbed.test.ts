import { outputMetIfAbsorbed } from "../../../../src/domain/rules/output/output-met-if-absorbed";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";
import { outputsOf } from "./outputs-of";

const kindsOf = (...given: Parameters<typeof outputsOf>) => issuesOf(outputMetIfAbsorbed, outputsOf(...given)).map(({ at, facts }) => [facts.kind, ...at]);

test.each<[CellInput, string, string, readonly string[]]>([
  [999, "12 Bulan", "11 Bulan", ["absorbed-not-met", "A!D4", "A!D3"]],
  [999, "12 OB", "11 bulan", ["absorbed-not-met", "A!D4", "A!D3"]],
  [999, "100 Orang", "96 Orang", []],
  [900, "12 Bulan", "11 Bulan", []],
  [940, "12 Bulan", "10 Bulan", []],
  [940, "12 Bulan", "8 Bulan", ["absorbed-not-met", "A!D4", "A!D3"]],
  [999, "3 Dokumen", "2 Bulan", []],
  [999, "12 Bulan", "12 Bulan", []],
  [999, "0 Bulan", "0 Bulan", []],
  [600, "12 Bulan", "12 Bulan", ["met-not-absorbed", "A!D4", "A!D3"]],
  [0, "12 Bulan", "13 Bulan", ["met-not-absorbed", "A!D4", "A!D3"]],
  [800, "12 Bulan", "12 Bulan", []],
  [600, "12 Bulan", "11 Bulan", []],
  [600, "3 Dokumen", "12 Bulan", []],
])("of 1000 %p spent, %s, %s", (spent, target, realisasi, found) => {
  expect(kindsOf("Kegiatan Satu", [1000, spent], ["Layanan", target, realisasi])).toEqual(found.length === 0 ? [] : [found]);
});

test("only the outputs that fall short are named; all must be met for the reverse", () => {
  expect(kindsOf("Kegiatan Satu", [1000, 990], ["Satu", "12 Bulan", "12 Bulan"], ["Dua", "4 Kali", "3 Kali"])).toEqual([["absorbed-not-met", "A!D5", "A!D3"]]);
  expect(kindsOf("Kegiatan Satu", [1000, 500], ["Satu", "12 Bulan", "12 Bulan"], ["Dua", "4 Kali", ""])).toEqual([]);
});

test("the money of a budget table, by the kegiatan's name", () => {
  const outputs: CellInput[][] = [["Kegiatan", "Tolok Ukur", "Target", "Satuan", "Realisasi"], ["Administrasi Umum", "Layanan", 12, "Bulan", 6]];
  const budget = (name: string): CellInput[][] => [["Kegiatan", "Pagu", "Realisasi"], [name, 1000, 1000]];
  expect(issuesOf(outputMetIfAbsorbed, workbookOf({ A: outputs, B: budget("Kegiatan Administrasi Umum") }))).toEqual([{ at: ["A!E2", "B!C2"], facts: { kind: "absorbed-not-met", serapan: "100", outputs: ["50"] } }]);
  expect(lacksOf(outputMetIfAbsorbed, workbookOf({ A: outputs, B: budget("Kegiatan Administrasi Umum") }))).toEqual([]);
  expect(lacksOf(outputMetIfAbsorbed, workbookOf({ A: outputs, B: budget("Lain") }))).toHaveLength(1);
  expect(lacksOf(outputMetIfAbsorbed, workbookOf({ A: [["x"]] }))).toHaveLength(1);
});
