import { formulaErrorFree } from "../../../../src/domain/rules/reading/formula-error-free";
import { gridOf, workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf } from "../check";

const HEAD = ["No", "Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "%"];
const LINE: CellInput[] = [9, "Lain", 100, 90, { f: "=D9/C9*100", v: 90 }];
const found = (...rows: CellInput[][]) => issuesOf(formulaErrorFree, workbookOf({ A: [HEAD, ...rows] }));

test("errors are told once for each column and kind, also where words belong", () => {
  const [ref, none]: CellInput[] = [{ error: "#REF!" }, { error: "#DIV/0!" }];
  expect(found([1, "Satu", ref ?? "", 50, none ?? ""], [2, { error: "#NAME?" }, ref ?? "", 50, ref ?? ""], LINE)).toEqual([
    { at: ["A!B3"], facts: { kind: "error", error: "#NAME?", count: 1 } },
    { at: ["A!C2", "A!C3"], facts: { kind: "error", error: "#REF!", count: 2 } },
    { at: ["A!E2"], facts: { kind: "error", error: "#DIV/0!", count: 1 } },
    { at: ["A!E3"], facts: { kind: "error", error: "#REF!", count: 1 } },
  ]);
});

test.each<[string, CellInput, CellInput, string[]]>([
  ["itself", { f: "=C2+1", v: 0 }, 50, ["A!C2"]],
  ["an area with itself in it", 100, { f: "=SUM(D$2:D4)", v: 0 }, ["A!D2"]],
  ["one that refers back", { f: "=D2*2", v: 0 }, { f: "='A'!$C$2/2", v: 0 }, ["A!C2", "A!D2"]],
  ["one outside the table that refers back", { f: "=B!A1", v: 0 }, 50, ["A!C2", "B!A1"]],
])("a formula that refers to %s turns in a circle", (_, pagu, realisasi, at) => {
  const workbook = workbookOf({ A: [HEAD, [1, "Satu", pagu, realisasi, ""], LINE], B: [[{ f: "=a!C2", v: 0 }]] });
  expect(issuesOf(formulaErrorFree, workbook)).toEqual([{ at, facts: { kind: "circular", count: at.length } }]);
});

test("running totals, numbering by ROWS and texts that look like references are no circles", () => {
  expect(found(
    [{ f: "=ROWS(A$2:A2)", v: 1 }, { f: '="Kegiatan B2"', v: "Kegiatan B2" }, 100, { f: "=C2", v: 100 }, { f: "=SUM(D$2:D2)", v: 100 }],
    [{ f: "=ROWS(A$2:A3)", v: 2 }, "Dua", 50, { f: "=D2+C3", v: 150 }, { f: "=SUM(D$2:D3)/LOG10(10)", v: 250 }],
    ["", "JUMLAH", { f: "=SUM(C2:C3)", v: 150 }, { f: "=SUM(D2:D3)", v: 250 }, { f: "=IF(C4=0,\"\",D4/C4)", v: 1 }],
  )).toEqual([]);
});

test("formulas that were never calculated are told once for the table", () => {
  expect(found([1, "Satu", 100, { f: "=C2-10", v: null }, { f: "=D2/C2", v: null }], [2, "Dua", 5, 5, { f: "=IF(D3=0,\"\",D3/C3)", v: null }])).toEqual([{ at: ["A!D2", "A!E2"], facts: { kind: "uncalculated", count: 2 } }]);
  expect(found([1, "Satu", { f: "=B!A1", v: null }, 1, 1])).toEqual([{ at: ["A!C2"], facts: { kind: "uncalculated", count: 1 } }]);
});

test("a formula that gives an empty text is calculated", () => {
  expect(found([1, "Satu", 100, { f: '=IF(C2>1,"",1)', v: null }, { f: "=B!A1", v: null }], LINE)).toEqual([]);
});

test("10,000 rows that run on, and as many that all refer to themselves, are followed at once", () => {
  const rows = (formula: (row: number) => string): CellInput[][] => Array.from({ length: 10_000 }, (_, i) => [i + 1, `K${i}`, 100, { f: formula(i + 2), v: 1 }, { f: `=SUM(D$2:D${i + 2})`, v: 1 }]);
  const start = performance.now();
  expect(found(...rows((row) => (row === 2 ? "=C2" : `=D${row - 1}+C${row}`)))).toEqual([]);
  expect(found(...rows(() => "=SUM(D$2:D$10001)")).length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test("a narrative holds no formulas to speak of", () => {
  const grid = gridOf("N", [["Bagian", "Kalimat"], ["1.1", { error: "#REF!" }]]);
  expect(issuesOf(formulaErrorFree, { grids: [grid], tables: [], names: [] })).toEqual([]);
});
