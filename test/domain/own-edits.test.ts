import { formulaShape } from "../../src/domain/formula-shape";
import type { Cell, CellValue, Workbook } from "../../src/domain/grid";
import { contentNames, editPlaces, findOwnEdits, writtenBox, type OwnEdit } from "../../src/domain/own-edits";
import { planBox } from "../../src/domain/plan-box";
import { markName, ownSheets, type SheetPlan } from "../../src/domain/sheet-plan";
import { samplePlan } from "../fixtures/file/plan";

const SHEET = "Bab III Capaian IKU";
const plan = samplePlan();

type Change = (rows: (Cell | undefined)[][]) => void;
const text = (value: CellValue, formula: string | null = null): Cell => ({ value, formula, format: "General" });

/** The workbook as it stands after the plan was written, and then changed. */
function written(written: SheetPlan, change: Change = () => {}, names = contentNames(written)): Workbook {
  const rows: (Cell | undefined)[][] = Array.from({ length: 12 }, () => []);
  for (const { row, column, value, formula } of written.cells) if (value !== null) (rows[row - 1] ??= [])[column - 1] = { value, formula, format: "General" };
  change(rows);
  return { grids: [{ sheet: SHEET, visible: true, rows }], tables: [], names: [{ name: markName(written.key), refersTo: `'${SHEET}'!$A$1` }, ...names] };
}

const edits = (change?: Change, next = plan): readonly Omit<OwnEdit, "key" | "sheet">[] =>
  findOwnEdits(written(plan, change), [next]).map(({ known, changedRows, covered }) => ({ known, changedRows, covered }));
const changed = (...changedRows: number[]) => [{ known: true, changedRows, covered: [] }];
const put = (row: number, column: number, cell: Cell | undefined): Change => (rows) => void ((rows[row - 1] ??= [])[column - 1] = cell);

/** The plan with one more row and column. */
const grown: SheetPlan = { ...plan, cells: [...plan.cells, { row: 9, column: 5, value: "baru", formula: null, style: "text" }] };

describe("a sheet of ours", () => {
  it("that is untouched has no edits, whatever is written next", () => {
    expect(edits()).toEqual([]);
    expect(edits(undefined, grown)).toEqual([]);
    expect(edits(undefined, { ...plan, cells: plan.cells.slice(0, 3) })).toEqual([]);
  });

  it.each<[string, Change, number[]]>([
    ["another text", put(5, 2, text("lihat D4")), [5]],
    ["another number", put(4, 3, text(12897601)), [4]],
    ["a number kept as text", put(4, 3, text("12897600")), [4]],
    ["a formula in place of a number", put(4, 3, text(12897600, "=A1")), [4]],
    ["a number in place of a formula", put(4, 4, text(99.53)), [4]],
    ["another formula", put(4, 4, text(99.53, "=ROUND(C5/C4*100,1)")), [4]],
    ["another text inside a formula", put(6, 2, text("Sedang", '=IF(C6>1,"Sedang ""baik""","")')), [6]],
    ["a cell that was emptied", put(6, 1, undefined), [6]],
    ["a cell that was empty", put(7, 2, text("catatan")), [7]],
    ["a content that moved to the right", (rows) => void rows[7]?.unshift(undefined), [8]],
    ["an error", put(5, 3, text({ error: "#N/A" })), [5]],
    ["a row put in", (rows) => void rows.splice(6, 0, []), [8]],
    ["a row taken out", (rows) => void rows.splice(3, 1), [4, 5, 6, 7, 8]],
  ])("shows %s", (_, change, rows) => expect(edits(change)).toEqual(changed(...rows)));

  it("does not count what equals the new plan", () => {
    const next = { ...plan, cells: plan.cells.map((cell) => (cell.row === 4 && cell.column === 3 ? { ...cell, value: 7 } : cell)) };
    expect(edits(put(4, 3, text(7)), next)).toEqual([]);
  });

  it("names the user's cells that the new plan would cover, and leaves the others alone", () => {
    const change: Change = (rows) => [put(9, 1, text("bawah")), put(4, 5, text(1, "=1")), put(10, 1, text("jauh")), put(4, 6, text("kanan")), put(9, 2, text(""))].forEach((each) => each(rows));
    expect(edits(change)).toEqual([]);
    expect(edits(change, grown)).toEqual([{ known: true, changedRows: [], covered: [{ sheet: SHEET, row: 4, column: 5 }, { sheet: SHEET, row: 9, column: 1 }] }]);
  });

  it("without a record asks for every row that would be lost", () => {
    const find = (change: Change) => findOwnEdits(written(plan, change, []), [plan]);
    expect(find(() => {})).toEqual([]);
    expect(find((rows) => [put(5, 1, text(9)), put(11, 9, text("saya"))].forEach((each) => each(rows)))).toEqual([{ key: plan.key, sheet: SHEET, known: false, changedRows: [5, 11], covered: [] }]);
  });

  it("takes a damaged record for none", () => {
    for (const refersTo of ['"A1:D8;1;abc"', '"A1:D8;1;"', '"B2:D8;1;"', "$A$1", '"nonsense"']) {
      const [name = ""] = contentNames(plan).map((each) => each.name);
      expect(writtenBox([{ name, refersTo }], plan.key)).toBeNull();
      expect(findOwnEdits(written(plan, put(5, 1, text(9)), [{ name, refersTo }]), [plan])).toMatchObject([{ known: false, changedRows: [5] }]);
    }
  });
});

describe("what programs change by themselves", () => {
  it.each<[string, Change]>([
    ["numbers of 15 digits", put(4, 4, text(99.5348, "=ROUND(C5/C4*100,2)"))],
    ["carriage returns", put(8, 1, text("Sumber: buku kerja_x0041_\r\nbaris kedua"))],
    ["references that moved", put(6, 3, text(25735200, "=SUM('Data Lain'!$C$7:$C$9)"))],
    ["references that are lost", put(6, 3, text({ error: "#REF!" }, "=SUM(#REF!)"))],
    ["spelling", put(4, 4, text(99.53, "=round( c5 / c4 * 100.0, 2 )"))],
  ])("%s are no edits", (_, change) => expect(edits(change)).toEqual([]));

  it("long fractions and unstorable letters are no edits", () => {
    const odd: SheetPlan = { ...plan, cells: [{ row: 1, column: 1, value: 200 / 3, formula: null, style: "text" }, { row: 1, column: 2, value: "a\u0001\ud800b", formula: null, style: "text" }, { row: 1, column: 3, value: "", formula: null, style: "text" }] };
    const change: Change = (rows) => [put(1, 1, text(66.6666666666666)), put(1, 2, text("ab")), put(1, 3, undefined)].forEach((each) => each(rows));
    expect(findOwnEdits(written(odd, change), [odd])).toEqual([]);
  });

  it.each([
    ["=SUM(C4:C5)", "=SUM('It''s'!$D$6:$D$9)"],
    ["=Anggaran[Pagu]", "=Tabel3[[#Data],[Pagu (Rp)]]"],
    ["=Anggaran[Pagu]", "=Data!$C$5:$C$20"],
    ["='[buku lain.xlsx]Data'!A1", "=[1]Data!$B$2"],
    ["=INDEX(Anggaran[Pagu],2)", "=@INDEX(Anggaran[Pagu],2)"],
    ["=IF(A1,TRUE,FALSE)", "=if(#REF!,true(),false())"],
    ["=XLOOKUP(A1,B:B,3:3)", "=_xlfn.XLOOKUP(A1,Data!B:B,5:9)"],
    ["=IFS(A1>0.50,1)", "=_xlfn.IFS(Pagu>.5,1)"],
    ["=Tabel[[#This Row],[X'[1']]]", "=[@Y]"],
    ["=#REF!$A$1", "=Data!A1"],
  ])("%s reads like %s", (a, b) => expect(formulaShape(a)).toBe(formulaShape(b)));

  it.each([
    ["=SUM(A1)", "=MAX(A1)"],
    ["=A1*100", "=A1*10"],
    ["=A1+B1", "=A1-B1"],
    ['=A1&"x"', '=A1&"X"'],
    ['=A1&" "', '=A1&""'],
    ["=LOG10(A1)", "=LOG(A1)"],
    ["=SUM(A1,B1)", "=SUM(A1:B1)"],
    ["=#N/A", "=#DIV/0!"],
    ["=TRUE", "=FALSE"],
  ])("%s does not read like %s", (a, b) => expect(formulaShape(a)).not.toBe(formulaShape(b)));

  it("is quick on a hostile formula", () => {
    const before = process.cpuUsage().user;
    for (const piece of ["'", '"', "[", "A", "1", "(", "#", "$", "TRUE("]) formulaShape(`=${piece.repeat(8192 / piece.length)}`);
    expect(process.cpuUsage(process.cpuUsage()).user - before).toBeLessThan(1_000_000);
  });
});

describe("the record", () => {
  it("is kept in names that mark no sheet and gives the area back", () => {
    const names = contentNames(plan);
    expect(names.map(({ name }) => name)).toEqual(["_LAKIP_isi_capaian_iku_1"]);
    expect([...ownSheets(names)]).toEqual([]);
    expect(writtenBox(names, plan.key)).toEqual({ top: 1, left: 1, bottom: 8, right: 4 });
    expect(writtenBox(names, "banding-tahun")).toBeNull();
    expect(contentNames(plan)).toEqual(names);
  });

  it("knows rows of ours that were pushed down, and no others", () => {
    const bottom = (change: Change) => {
      const { grids: [grid], names } = written(plan, change);
      return writtenBox(names, plan.key, grid)?.bottom;
    };
    const pushed = (count: number): Change => (rows) => void rows.splice(4, 0, ...Array.from({ length: count }, () => []));
    expect([bottom(() => {}), bottom(pushed(1)), bottom(pushed(3))]).toEqual([8, 9, 11]);
    expect(bottom((rows) => [pushed(2), put(11, 1, text("milik saya"))].forEach((each) => each(rows)))).toBe(10);
    expect(bottom((rows) => [pushed(2), put(9, 1, text("milik saya"))].forEach((each) => each(rows)))).toBe(8);
    expect(bottom((rows) => void (rows[8] = [...(rows[7] ?? [])]))).toBe(8);
    expect(bottom((rows) => rows.splice(2, 2))).toBe(8);
    expect(findOwnEdits(written(plan, pushed(1)), [grown])).toEqual([{ key: plan.key, sheet: SHEET, known: true, changedRows: [5, 6, 7, 8], covered: [] }]);
  });

  it("stays short however long the sheet is, and still finds the edit", () => {
    const long: SheetPlan = { ...plan, cells: Array.from({ length: 6000 }, (_, i) => ({ row: i + 1, column: 1, value: i, formula: null, style: "text" })) };
    const names = contentNames(long);
    expect(names.reduce((sum, { refersTo }) => sum + refersTo.length, 0)).toBeLessThan(6200);
    const [edit] = findOwnEdits(written(long, put(4000, 1, text("x"))), [long]);
    expect(edit?.changedRows).toContain(4000);
    expect(edit?.changedRows.length).toBeLessThanOrEqual(6);
  });

  it("covers charts and merges", () => {
    const chart = { id: "c", title: "", kind: "bar" as const, box: { top: 10, left: 2, bottom: 30, right: 9 }, categories: planBox(plan), series: [], categoryTitle: null, valueTitle: null, format: "0" };
    expect(planBox({ ...plan, charts: [chart] })).toEqual({ top: 1, left: 1, bottom: 30, right: 9 });
  });
});

it("edits are told in few words", () => {
  const at = (row: number, column: number) => ({ sheet: SHEET, row, column });
  const edit: OwnEdit = { key: "k", sheet: SHEET, known: true, changedRows: [3, 4, 5, 9], covered: [at(3, 10)] };
  expect(editPlaces(edit)).toContain("3–5, 9");
  expect(editPlaces(edit)).toContain("J3");
  expect(editPlaces({ ...edit, changedRows: [1, 3, 5, 7, 9, 11, 13, 15] }).length).toBeLessThan(60);
});
