import { assess } from "../../../src/domain/assess";
import { refName, type Grid } from "../../../src/domain/grid";
import type { Export } from "../../../src/domain/imports/export";
import { defaultImportChoices, type ImportPlan } from "../../../src/domain/imports/import-plan";
import { planImport } from "../../../src/domain/imports/plan-import";
import { isExport, readExport } from "../../../src/domain/imports/read-export";
import { workbookOf, type CellInput } from "../workbook-of";
import { DINAS, KECAMATAN, KELURAHAN, lraGrid, rfkGrid } from "./export-of";

function read(grid: Grid): Export {
  const found = readExport(grid);
  if (!isExport(found)) throw new Error(found.problem);
  return found;
}

const HEAD = ["Kode", "Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Pagu Perubahan", "Realisasi", "Realisasi Fisik (%)"];
const ROWS: readonly (readonly CellInput[])[] = [
  ["7.01.01.2.01.01", "Program A", "Kegiatan A1", "Sub A11", 1000, null, 700, 80],
  ["7.01.01.2.01.0003", "Program A", "Kegiatan A1", "Sub A13", 500, null, { f: "=200+100", v: 300 }, null],
  [null, "Program B", "Kegiatan B1", "Sub B11", 250, null, "100", null],
  ["7.01.03.2.01.0001", "Program C", "Kegiatan C1", "Sub C11", 90, null, 80, null],
];

const book = (rows: readonly (readonly CellInput[])[] = ROWS, head: readonly string[] = HEAD) =>
  workbookOf({ Anggaran: [["Anggaran"], head, ...rows] }, { Anggaran: `Anggaran!A2:${String.fromCharCode(64 + head.length)}${rows.length + 2}` });

const LRA = lraGrid([
  { kode: "7.01.01.2.01.0001", nama: "Sub A11", rekening: "5.1.01", realisasi: 300 }, { kode: "7.01.01.2.01.0001", nama: "Sub A11", rekening: "5.1.02", realisasi: 500 },
  { kode: "7.01.01.2.01.0002", nama: "Sub A12", realisasi: 42 },
  { kode: "7.01.01.2.01.0003", nama: "Sub A13", realisasi: 400 },
  { kode: "7.01.02.2.01.0001", nama: "Sub B11", realisasi: 100 },
]);

const changes = ({ matched }: ImportPlan) => matched.map(({ row, by, changes: own }) => [row, by, ...own.map(({ field, before, after }) => `${field}: ${before} > ${after}`)]);
const kinds = ({ issues }: ImportPlan) => issues.map(({ kind }) => kind).sort();
const cells = ({ fill }: ImportPlan) => fill?.cells.map(({ row, column, value }) => [row, column, value]);
const plain = (plan: ImportPlan) => ({ before: plan.totals.before.realisasi?.toFixed(), after: plan.totals.after.realisasi?.toFixed(), exported: plan.totals.exported.realisasi?.toFixed() });

describe("planning an import", () => {
  const plan = planImport(book(), [read(LRA)]);

  it("finds lines by code, else by name, and says what changes", () => {
    expect(changes(plan)).toEqual([[3, "kode", "realisasi: 700 > 800"], [4, "kode"], [5, "nama", "kode:  > 7.01.02.2.01.0001"]]);
    expect(plan.unit?.kode).toBe(KECAMATAN[0]);
  });

  it("leaves formulas alone and tells so", () => {
    expect(plan.issues.filter(({ kind }) => kind === "formula").flatMap(({ inTable }) => inTable.map(refName))).toEqual(["Anggaran!G4"]);
    const over = planImport(book(), [read(LRA)], { ...defaultImportChoices, overFormulas: true });
    expect(cells(over)).toContainEqual([4, 7, 400]);
    expect(kinds(over)).toEqual([]);
  });

  it("adds what the table lacks where its code belongs, and leaves what the export lacks", () => {
    expect(plan.added).toMatchObject([{ kode: "7.01.01.2.01.0002", program: "Program A", kegiatan: "Kegiatan A1", subKegiatan: "Sub A12", above: 4 }]);
    expect(plan.kept).toEqual([{ row: 6, kode: "7.01.03.2.01.0001", name: "Sub C11" }]);
    expect(planImport(book(), [read(LRA)], { ...defaultImportChoices, addLines: false }).added).toEqual([]);
  });

  it("sums what is, what will be and what the export has", () => {
    expect(plain(plan)).toEqual({ before: "1180", after: "1322", exported: "1342" });
  });

  it("is one writing into the table", () => {
    expect(plan.fill).toMatchObject({ table: "Anggaran", sheet: "Anggaran", box: { top: 2, left: 1, bottom: 6, right: 8 }, totalsRow: false });
    expect(cells(plan)).toEqual([[3, 7, 800], [5, 1, "7.01.02.2.01.0001"]]);
    expect(plan.fill?.rows.map(({ above, values }) => [above, ...values])).toEqual([[4, [1, "7.01.01.2.01.0002"], [2, "Program A"], [3, "Kegiatan A1"], [4, "Sub A12"], [7, 42]]]);
    expect(plan.create).toBeNull();
  });

  it("has nothing to write a second time", () => {
    const rows = ROWS.map((row) => [...row]);
    const again = planImport(book([["7.01.01.2.01.0001", "Program A", "Kegiatan A1", "Sub A11", 1000, null, "800", 80], ["7.01.01.2.01.0002", "Program A", "Kegiatan A1", "Sub A12", null, null, 42], ["7.01.01.2.01.0003", ...rows[1]!.slice(1, 6), 400], ["7.01.02.2.01.0001", "Program B", "Kegiatan B1", "Sub B11", 250, null, 100]]), [read(LRA)]);
    expect(again.fill).toBeNull();
    expect(again.matched).toHaveLength(4);
  });
});

describe("budget and realisasi together", () => {
  const RFK = rfkGrid([
    ["7.01.01", "Program A", 1700, 700], ["7.01.01.2.01", "Kegiatan A1", 1700, 700], ["7.01.01.2.01.0001", "Sub A11", 1100, 700, "75,5"], ["7.01.01.2.01.0002", "Sub A12", 600, 0, 0],
  ]);

  it("take the DPA from the RFK and the realisasi from the LRA, and tell where these differ", () => {
    const plan = planImport(book(), [read(RFK), read(LRA)]);
    expect(changes(plan)[0]).toEqual([3, "kode", "pagu: 1.000 > 1.100", "realisasi: 700 > 800", "fisik: 80 > 75,5"]);
    expect(plan.added[0]?.amounts.pagu?.toFixed()).toBe("600");
    expect(plan.added[0]?.amounts.realisasi?.toFixed()).toBe("42");
    expect(plan.issues.filter(({ kind }) => kind === "exports-differ")).toHaveLength(2);
  });

  it("goes to Pagu Perubahan when that is chosen", () => {
    const plan = planImport(book(), [read(RFK)], { ...defaultImportChoices, pagu: "pagu-perubahan" });
    expect(cells(plan)).toContainEqual([3, 6, 1100]);
    expect(plan.totals.after.pagu?.toFixed()).toBe("2540");
    expect(kinds(plan)).not.toContain("pagu-stage");
  });

  it("says when the later stage of the pagu is what counts", () => {
    const plan = planImport(book([["7.01.01.2.01.0001", "Program A", "Kegiatan A1", "Sub A11", 1000, 1050, 700]]), [read(RFK)]);
    expect(plan.issues.find(({ kind }) => kind === "pagu-stage")?.inTable.map(refName)).toEqual(["Anggaran!F3"]);
  });

  it("takes nothing that two exports of one kind state differently", () => {
    const other = read({ ...lraGrid([{ kode: "7.01.01.2.01.0001", nama: "Sub A11", realisasi: 801 }]), sheet: "LRA2" });
    const plan = planImport(book(), [read(LRA), other]);
    expect(changes(plan)[0]).toEqual([3, "kode"]);
    expect(plan.issues).toContainEqual(expect.objectContaining({ kind: "exports-differ", blocks: true }));
  });
});

describe("the table's own way", () => {
  it("of lines per kegiatan gets sums per kegiatan", () => {
    const plan = planImport(book([["7.01.01.2.01", "Program A", "Kegiatan A1", null, 1500, null, 1000]]), [read(LRA)]);
    expect(changes(plan)).toEqual([[3, "kode", "realisasi: 1.000 > 1.242"]]);
    expect(plan.added.map(({ kode, kegiatan, subKegiatan }) => [kode, kegiatan, subKegiatan])).toEqual([["7.01.02.2.01", "Kegiatan 7.01.02.2.01", null]]);
  });

  it("of a kegiatan without its sub kegiatan stands for all of them, beside others that are divided", () => {
    const plan = planImport(book([["7.01.01.2.01", "Program A", "Kegiatan A1", null, 1500, null, 1000], ["7.01.02.2.01.0001", "Program B", "Kegiatan B1", "Sub B11", 250, null, 90]]), [read(LRA)]);
    expect(plan.added).toEqual([]);
    expect(changes(plan)).toEqual([[3, "kode", "realisasi: 1.000 > 1.242"], [4, "kode", "realisasi: 90 > 100"]]);
  });

  it("of sums gets none over an amount that cannot be read", () => {
    const lines = read(lraGrid([{ kode: "7.01.01.2.01.0001", nama: "Sub A11", realisasi: "rusak" }, { kode: "7.01.01.2.01.0002", nama: "Sub A12", realisasi: 5 }]));
    const plan = planImport(book([["7.01.01.2.01", "Program A", "Kegiatan A1", null, 1500, null, 1000]]), [lines]);
    expect(changes(plan)).toEqual([[3, "kode"]]);
    expect(plan.totals.exported.realisasi).toBeNull();
  });

  it("of sums above their lines keeps them in step, and empty ones empty", () => {
    const plan = planImport(book([["7.01.01", "Program A", null, null, null, null, null], ["7.01.01.2.01", "Program A", "Kegiatan A1", null, 1500, null, 1000], ...ROWS.slice(0, 1)]), [read(LRA)]);
    expect(changes(plan)).toEqual([[3, "kode"], [4, "kode", "realisasi: 1.000 > 1.242"], [5, "kode", "realisasi: 700 > 800"]]);
    expect(plan.totals.before.realisasi?.toFixed()).toBe("700");
    expect(plan.added.map(({ kode, above }) => [kode, above])).toEqual([["7.01.01.2.01.0002", null], ["7.01.01.2.01.0003", null], ["7.01.02.2.01.0001", null]]);
  });

  it("of codes of an older form is understood", () => {
    const plan = planImport(book([["X.XX.01.2.01.01", "Program A", "Kegiatan A1", "Sub A11", 1, null, 1], ["7.1.2.2.1.1", "Program B", "Kegiatan B1", "Sub B11", 1, null, 1]]), [read(LRA)]);
    expect(changes(plan).map(([row, by]) => [row, by])).toEqual([[3, "kode"], [4, "kode"]]);
  });

  it("of percentages as shares and of figures in text cells is kept", () => {
    const plan = planImport(book([["7.01.01.2.01.0001", "Program A", "Kegiatan A1", "Sub A11", 1, null, [5, "@"], [0.5, "0.00%"]]]), [read(rfkGrid([["7.01.01.2.01.0001", "Sub A11", 1, 7, 75]]))]);
    expect(plan.fill?.cells).toEqual([{ row: 3, column: 7, value: 7, format: "#,##0" }, { row: 3, column: 8, value: 0.75, format: null }]);
  });
});

describe("what is not certain", () => {
  it("is one line in two rows, and is left alone", () => {
    const plan = planImport(book([ROWS[0]!, ROWS[0]!]), [read(LRA)]);
    expect(plan.matched).toEqual([]);
    expect(plan.issues.find(({ kind }) => kind === "row-twice")?.inTable.map(refName)).toEqual(["Anggaran!A3", "Anggaran!A4"]);
    expect(plan.added.map(({ kode }) => kode)).not.toContain("7.01.01.2.01.0001");
  });

  it("is a name of several lines, or nearly that of one", () => {
    const lines = read(lraGrid([{ kode: "7.01.01.2.01.0001", nama: "Penyediaan Jasa", realisasi: 1 }, { kode: "7.01.01.2.02.0001", nama: "Penyediaan Jasa", realisasi: 2 }]));
    const row = (nama: string): CellInput[] => [null, "Program A", "Kegiatan A1", nama, 1, null, 1];
    expect(kinds(planImport(book([row("Penyediaan Jasa")]), [lines]))).toEqual(["name-ambiguous"]);
    const [near] = [planImport(book([row("Penyedian Jasa")]), [read(lraGrid([{ kode: "7.01.01.2.01.0001", nama: "Penyediaan Jasa", realisasi: 1 }]))])];
    expect(kinds(near)).toEqual(["name-ambiguous"]);
    expect(near.added).toEqual([]);
  });

  it("is a line of the table whose code cannot be read, though it is called as one of the export", () => {
    const plan = planImport(book([...ROWS.slice(0, 2), ["Keg-1", "Program B", "Kegiatan B1", "Sub B11", 250, null, 100, null]]), [read(LRA)]);
    expect(plan.issues.filter(({ kind }) => kind === "kode-unreadable").flatMap(({ inTable }) => inTable.map(refName))).toEqual(["Anggaran!A5"]);
    expect([plan.added.map(({ kode }) => kode), plan.kept.map(({ row }) => row)]).toEqual([["7.01.01.2.01.0002"], [5]]);
  });

  it("is a code under another name, which is told", () => {
    const plan = planImport(book([["7.01.01.2.01.0001", "Program A", "Kegiatan A1", "Pengadaan mobil", 1, null, 1]]), [read(lraGrid([{ kode: "7.01.01.2.01.0001", nama: "Penyusunan Renstra", realisasi: 1 }]))]);
    expect(kinds(plan)).toEqual(["name-differs"]);
  });

  it("is a row JUMLAH typed below the lines, or a column that is missing", () => {
    const plan = planImport(book([ROWS[0]!, [null, "JUMLAH", null, null, 1000, null, 700]], HEAD.slice(0, 7)), [read(LRA), read(rfkGrid([["7.01.01.2.01.0001", "Sub A11", 1000, 800, 1]]))]);
    expect(kinds(plan)).toEqual(["column-missing", "total-row"]);
    expect(plan.added.at(-1)?.above).toBeNull();
  });
});

describe("formulas over the table", () => {
  const sums = (formula: string) => {
    const made = workbookOf({ Anggaran: [["Anggaran", { f: formula, v: 1 }], HEAD, ...ROWS], Lain: [[{ f: formula.replace("(", "(Anggaran!"), v: 1 }]] }, { Anggaran: "Anggaran!A2:H6" });
    return planImport(made, [read(LRA)]).issues.filter(({ kind }) => kind === "fixed-range").flatMap(({ inTable }) => inTable.map(refName));
  };

  it.each([["=SUM($G$3:$G$6)", ["Anggaran!B1", "Lain!A1"]], ["=SUM(G2:H6)", ["Anggaran!B1", "Lain!A1"]], ["=SUM(G3:G9)", []], ["=SUM(G4:G6)", []], ["=SUM(G3:K6)", []], ["=SUM(Anggaran[Realisasi])", []]])("%s is told where it would leave new rows out", (formula, expected) => {
    expect(sums(formula)).toEqual(expected);
  });
});

describe("several units", () => {
  const all = read(lraGrid([
    { skpd: DINAS, kode: "1.02.02.2.02.0001", nama: "Sub Dinas", realisasi: "rusak" },
    { kode: "7.01.01.2.01.0001", nama: "Sub A11", realisasi: 10 }, { sub: KELURAHAN, kode: "7.01.01.2.01.0001", nama: "Sub A11", realisasi: 5 },
  ]));
  const chosen = (unit: string | null) => planImport(book(), [all], { ...defaultImportChoices, unit });

  it("want one chosen before anything is planned", () => {
    const plan = chosen(null);
    expect(plan).toMatchObject({ mustChooseUnit: true, unit: null, matched: [], added: [], fill: null, create: null });
    expect(plan.units.map(({ kode }) => kode)).toEqual([DINAS[0], KECAMATAN[0], KELURAHAN[0]]);
    expect(chosen("9.99").mustChooseUnit).toBe(true);
  });

  it("are summed over an SKPD, or taken alone, and others' trouble is not told", () => {
    expect(changes(chosen(KECAMATAN[0]))[0]).toEqual([3, "kode", "realisasi: 700 > 15"]);
    expect(changes(chosen(KELURAHAN[0]))[0]).toEqual([3, "kode", "realisasi: 700 > 5"]);
    expect(kinds(chosen(KECAMATAN[0]))).toEqual([]);
    expect(kinds(chosen(DINAS[0]))).toContain("amount-unreadable");
  });
});

describe("a workbook without the table", () => {
  it("gets one on a sheet of its own, with the names of the official list where the export has none", () => {
    const plan = planImport(workbookOf({ anggaran: [["Catatan"]] }), [read(rfkGrid([["7.01.01.2.01.0001", "Sub A11", 1000, 800, 75]]))]);
    expect(plan.target).toEqual({ table: "Anggaran", sheet: "Anggaran (2)", isNew: true });
    expect(plan.create?.rows).toEqual([["7.01.01.2.01.0001", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah", "Sub A11", 1000, null, 800, 75, null, null]]);
    expect(plan.fill).toBeNull();
  });

  it("gets none where its name is taken", () => {
    const plan = planImport({ ...workbookOf({ Data: [["x"]] }), names: [{ name: "anggaran", refersTo: "Data!$A$1" }] }, [read(LRA)]);
    expect(plan.create).toBeNull();
    expect(kinds(plan)).toEqual(["table-unusable"]);
  });

  it("of a Dinas has codes outside 7.01, of which only the form is checked", () => {
    const plan = planImport(workbookOf({ Data: [["x"]] }), [read(lraGrid([{ skpd: DINAS, kode: "1.02.02.2.02.0001", nama: "Pelayanan kesehatan ibu", realisasi: 10 }, { skpd: DINAS, kode: "1.02.02.2.02.0002", nama: "Pelayanan kesehatan bayi", realisasi: 20 }]))]);
    const rows = plan.create?.rows ?? [];
    const made = workbookOf({ Anggaran: [plan.create?.columns.map(({ heading }) => heading) ?? [], ...rows] }, { Anggaran: `Anggaran!A1:J${rows.length + 1}` });
    const { findings, tables } = assess({ ...made, names: [] });
    expect(tables.map(({ kind }) => kind)).toEqual(["anggaran"]);
    expect(findings.filter(({ rule }) => rule === "name-matches-nomenclature" || rule === "code-well-formed")).toEqual([]);
  });
});
