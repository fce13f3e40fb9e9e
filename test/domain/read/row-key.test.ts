import type { BoundTable, ColumnRole } from "../../../src/domain/assessment";
import { openTable, type TableReader } from "../../../src/domain/read/table-reader";
import { keyCriterion } from "../../../src/domain/read/key-criterion";
import { recognise } from "../../../src/domain/recognise/recognise";
import { ODD_NAMES, UNASKABLE_NAMES } from "../../fixtures/odd-names";
import { workbookOf, type CellInput } from "../workbook-of";

type Rows = CellInput[][];

function open(sheet: string, rows: Rows, tables: Readonly<Record<string, string>> = {}) {
  const workbook = workbookOf({ [sheet]: rows }, tables);
  const [table] = recognise(workbook);
  const grid = workbook.grids[0];
  if (!table || !grid) throw new Error("no table");
  return { table, reader: openTable(table, grid) };
}

function lookupOf(sheet: string, rows: Rows, row: number, role: ColumnRole, tables?: Readonly<Record<string, string>>) {
  return lookupIn(open(sheet, rows, tables).reader, row, role);
}

function lookupIn(reader: TableReader, row: number, role: ColumnRole) {
  const figure = reader.figureOf(row, role);
  return figure && reader.find(figure.cell);
}

const HEAD = ["No", "Indikator Kinerja", "Target", "Realisasi"];
const iku = (...rows: Rows): Rows => [["Capaian IKU"], HEAD, ...rows];

it("looks for a row by its name from the heading to the empty row below", () => {
  expect(lookupOf("IKU", iku([1, "Indeks A", 80, 70], [2, "Indeks B", 85, 90]), 4, "realisasi")).toEqual({
    values: "'IKU'!$D$2:$D$5", keys: [{ area: "'IKU'!$B$2:$B$5", equals: "Indeks B" }],
  });
});

it("ends with the table where something stands below it", () => {
  const rows = iku([1, "Indeks A", 80, 70], [2, "Indeks B", 85, 90], [3, "Indeks C", 85, 90]);
  const { table, reader } = open("IKU", rows);
  const cut: BoundTable = { ...table, box: { ...table.box, bottom: 4 }, bodyRows: [3, 4] };
  const grid = workbookOf({ IKU: rows }).grids[0];
  expect(lookupIn(reader, 3, "target")?.values).toBe("'IKU'!$C$2:$C$6");
  expect(grid && lookupIn(openTable(cut, grid), 3, "target")?.values).toBe("'IKU'!$C$2:$C$4");
});

it("quotes the sheet's name", () => {
  expect(lookupOf("IKU 'utama' 1", iku([1, "Indeks A", 80, 70], [2, "Indeks B", 85, 90]), 3, "target")?.values).toBe("'IKU ''utama'' 1'!$C$2:$C$5");
});

it.each<[string, CellInput, CellInput]>([
  ["in nothing", "Indeks A", "Indeks A"],
  ["in case only", "Indeks A", "INDEKS a"],
  ["only where the other has a tilde, asked for as any character", "Indeks ~ A", "Indeks - A"],
])("points at rows whose names differ %s", (_, first, second) => {
  expect(lookupOf("IKU", iku([1, first, 80, 70], [2, second, 85, 90]), 3, "target")).toBeNull();
});

it.each<[string, string]>([["Indeks A", "Indeks A "], ["Indeks", "Indeks A"], ["Indeks - A", "Indeks ~ A"], ["Indeks\nA", "Indeks A"], ["A*", "Abc"]])("tells %j from %j", (first, second) => {
  expect(lookupOf("IKU", iku([1, first, 80, 70], [2, second, 85, 90]), 3, "target")?.keys).toEqual([{ area: "'IKU'!$B$2:$B$5", equals: first }]);
});

it("counts the total row's words as well", () => {
  const rows: Rows = [["Realisasi Anggaran"], ["No", "Kegiatan", "Pagu", "Realisasi"], [1, "Jumlah pegawai", 10, 9], [2, "Rapat", 20, 19], [null, "JUMLAH", 30, 28]];
  expect(lookupOf("A", rows, 5, "pagu")?.keys).toEqual([{ area: "'A'!$B$2:$B$6", equals: "JUMLAH" }]);
});

describe("in a table bound by name", () => {
  const HEADINGS = ["Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Realisasi", "Realisasi Fisik (%)"];
  const lines = (...rows: Rows): Rows => [["Anggaran"], HEADINGS, ...rows];
  const LINES = lines(["Program P", "Kegiatan K", "Sub A", 10, 9, 100], ["Program P", "Kegiatan L", "Sub B", 20, 19, 100], ["Program Q", "Kegiatan L", "Sub B", 30, 28, 90]);
  const BOUND = { Anggaran: "DPA!A2:F5" };

  it("refers to its columns", () => {
    expect(lookupOf("DPA", LINES, 3, "pagu", BOUND)).toEqual({ values: "Anggaran[Pagu]", keys: [{ area: "Anggaran[Sub Kegiatan]", equals: "Sub A" }] });
  });

  it("takes two columns together where one does not tell", () => {
    expect(lookupOf("DPA", LINES, 5, "pagu", BOUND)?.keys).toEqual([{ area: "Anggaran[Program]", equals: "Program Q" }]);
    expect(lookupOf("DPA", LINES, 4, "pagu", BOUND)?.keys).toEqual([{ area: "Anggaran[Program]", equals: "Program P" }, { area: "Anggaran[Sub Kegiatan]", equals: "Sub B" }]);
  });

  it("keeps all areas of one size where a heading cannot stand in a reference", () => {
    expect(lookupOf("DPA", LINES, 3, "fisik", BOUND)).toEqual({ values: "'DPA'!$F$2:$F$6", keys: [{ area: "'DPA'!$C$2:$C$6", equals: "Sub A" }] });
  });

  it("dates a row from the start, an empty quarter included", () => {
    const rows: Rows = [["Realisasi"], ["Indikator Kinerja", "Tahun", "Triwulan", "Realisasi"], ["Indeks A", 2023, null, 70], ["Indeks B", "2024", "TW 1", 71]];
    const dated = (row: number) => lookupOf("R", rows, row, "realisasi", { RealisasiIKU: "R!A2:D4" })?.keys.map(({ equals }) => equals);
    expect([dated(3), dated(4)]).toEqual([["Indeks A", 2023, ""], ["Indeks B", 2024, "TW 1"]]);
  });
});

describe("a criterion", () => {
  const cell = (value: string | number | boolean | null, formula: string | null = null) => ({ value, formula, format: "General" });

  it.each(ODD_NAMES)("asks for %j", (name) => expect(keyCriterion(cell(name), false)).toBe(name));
  it.each(UNASKABLE_NAMES)("does not ask for %j", (name) => expect(keyCriterion(cell(name), false)).toBeNull());

  it("asks for numbers and empty cells beside another only", () => {
    const asked = (beside: boolean) => [cell(2024), cell("2024"), cell(null), cell(2.5), cell(true), cell(null, '=""')].map((each) => keyCriterion(each, beside));
    expect(asked(false)).toEqual([null, null, null, null, null, null]);
    expect(asked(true)).toEqual([2024, 2024, "", null, null, null]);
  });
});
