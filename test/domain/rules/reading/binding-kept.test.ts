import { confirmTable } from "../../../../src/domain/bindings";
import type { DefinedName } from "../../../../src/domain/grid";
import { recognise } from "../../../../src/domain/recognise/recognise";
import { bindingClear } from "../../../../src/domain/rules/reading/binding-clear";
import { bindingKept } from "../../../../src/domain/rules/reading/binding-kept";
import { bindingNames } from "../../../../src/domain/stored-bindings";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf } from "../check";

const ROWS: CellInput[][] = [["No", "Kegiatan", "Pagu (Rp)", "Realisasi (Rp)"], [1, "Rapat", 100, 90]];
const [table] = recognise(workbookOf({ A: [], RA: ROWS }));
const names = bindingNames(confirmTable([], table!));
const leading = (refersTo: string): DefinedName[] => names.map((name) => (name.name === "_LAKIP_tabel_1" ? { ...name, refersTo } : name));
const found = (sheets: Record<string, CellInput[][]>, kept: readonly DefinedName[], rule = bindingKept) => issuesOf(rule, { ...workbookOf(sheets), names: kept });
const facts = { kind: "anggaran", stood: "RA!A1:D2" };

test("a table that is there is no matter", () => {
  expect(found({ A: [], RA: ROWS }, names)).toEqual([]);
  expect(found({ A: [], RA: ROWS }, names, bindingClear)).toEqual([]);
});

test.each<[string, Record<string, CellInput[][]>, string, string, string]>([
  ["cells deleted", { A: [], RA: [] }, "RA!#REF!", "RA!A1", "gone"],
  ["a sheet deleted: at the first sheet", { A: [], B: [] }, "#REF!", "A!A1", "gone"],
  ["emptied cells", { A: [], RA: [] }, "RA!$B$3:$D$4", "RA!B3", "empty"],
  ["no headings", { A: [], RA: [[], [], ...ROWS.slice(1)] }, "RA!$A$3:$D$3", "RA!A3", "no-headings"],
])("%s", (_, sheets, refersTo, at, cause) => {
  expect(found(sheets, leading(refersTo))).toEqual([{ at: [at], facts: { ...facts, cause } }]);
});

test("two that claim the same cells: the earlier one is told", () => {
  const both = bindingNames([1, 2].flatMap((id) => confirmTable([], table!).map((binding) => ({ ...binding, id }))));
  expect(found({ A: [], RA: ROWS }, both)).toEqual([{ at: ["RA!A1"], facts: { ...facts, cause: "claimed" } }]);
});

test("what is no table cannot be lost", () => {
  expect(found({ A: [] }, bindingNames(confirmTable([], table!, null)).filter(({ name }) => name !== "_LAKIP_tabel_1"))).toEqual([]);
});

test("a damaged one is told at its cells, which are recognised as others are", () => {
  expect(found({ A: [], RA: ROWS }, names.filter(({ name }) => name === "_LAKIP_tabel_1"))).toEqual([{ at: ["RA!A1"], facts: { cause: "unreadable" } }]);
});

test("columns that changed are a matter of the table's meaning", () => {
  const rows = [["No", "Kegiatan", "Jatah", "Realisasi (Rp)"], ...ROWS.slice(1)];
  expect(found({ A: [], RA: rows }, names)).toEqual([]);
  expect(found({ A: [], RA: rows }, names, bindingClear)).toEqual([{ at: ["RA!C1"], facts: { kind: "changed-columns", stood: "RA!A1:D2", columns: ["C"] } }]);
});
