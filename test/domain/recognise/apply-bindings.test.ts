import { readFileSync } from "node:fs";
import { assess } from "../../../src/domain/assess";
import type { Binding, BoundTable, TableKind } from "../../../src/domain/assessment";
import { confirmTable, markRange } from "../../../src/domain/bindings";
import { boxName, parseBox, type Box, type DefinedName, type Workbook } from "../../../src/domain/grid";
import { bindingNames } from "../../../src/domain/stored-bindings";
import { readWorkbook } from "../../../src/file/read-workbook";
import { workbookOf, type CellInput } from "../workbook-of";

const HEAD: CellInput[] = ["No", "Kegiatan", "Pagu (Rp)", "Realisasi (Rp)"];
const ROWS: CellInput[][] = [HEAD, [1, "Rapat", 100, 90], [2, "Kirab", 200, 180], ["", "JUMLAH", 300, 270]];

const boxOf = (range: string): Box => parseBox(range) ?? { top: 0, left: 0, bottom: 0, right: 0 };
const keeping = (workbook: Workbook, bindings: readonly Binding[]): Workbook => ({ ...workbook, names: [...workbook.names, ...bindingNames(bindings)] });
const confirmed = (workbook: Workbook): readonly Binding[] => assess(workbook).tables.reduce<readonly Binding[]>((bindings, table) => confirmTable(bindings, table), []);
const at = (bindings: readonly Binding[], range: string, sheet = "A"): Binding[] => bindings.map((binding) => ({ ...binding, place: { sheet, box: boxOf(range) } }));
const mark = (range: string, kind: TableKind | null, roles: readonly string[], headingRows = 1) =>
  markRange([], { sheet: "A", box: boxOf(range), kind, headingRows, columns: roles.map((role) => ({ heading: role.split("=")[0] ?? "", role: (role.split("=")[1] ?? "other") as "other" })) });

const brief = ({ kind, sheet, box, columns, bodyRows, totalRows, sure }: BoundTable) => ({ kind, at: `${sheet}!${boxName(box)}`, roles: [...columns.values()].join(" "), bodyRows, totalRows, sure });
const read = (rows: CellInput[][], bindings: readonly Binding[], names: readonly DefinedName[] = []) => {
  const workbook = workbookOf({ A: rows, B: [["catatan"]] });
  const { tables, bindings: states } = assess(keeping({ ...workbook, names }, bindings));
  return { tables: tables.map(brief), causes: states.map(({ cause }) => cause) };
};

const THERE = { kind: "anggaran", at: "A!A1:D4", roles: "no kegiatan pagu realisasi-anggaran", bodyRows: [2, 3], totalRows: [4], sure: true };
const bindings = confirmed(workbookOf({ A: ROWS }));

describe("what is confirmed as it was recognised", () => {
  test.each(["metro-barat-2022", "contoh-lengkap"])("is read and judged as before: %s", async (name) => {
    const workbook = await readWorkbook(new Uint8Array(readFileSync(`assets/examples/${name}.xlsx`)));
    const before = assess(workbook);
    const after = assess(keeping(workbook, confirmed(workbook)));
    const cells = (tables: readonly BoundTable[]) => tables.map(({ sure: _, doubts: __, reason: ___, ...rest }) => rest);
    expect(cells(after.tables)).toEqual(cells(before.tables));
    expect(after.findings).toEqual(before.findings);
    expect(after.bindings.map(({ cause }) => cause)).toEqual(before.tables.map(() => null));
    expect(after.tables.every(({ sure }) => sure)).toBe(true);
  });
});

describe("a confirmed table goes on", () => {
  const moved: [string, CellInput[][], string, Partial<typeof THERE>][] = [
    ["where it was", ROWS, "A1:D4", {}],
    ["with rows inserted above", [[], ["Catatan"], [], ...ROWS], "A4:D7", { at: "A!A4:D7", bodyRows: [5, 6], totalRows: [7] }],
    ["with a row inserted inside", [HEAD, ROWS[1]!, ["", "Pentas", 50, 5], ROWS[2]!, ROWS[3]!], "A1:D5", { at: "A!A1:D5", bodyRows: [2, 3, 4], totalRows: [5] }],
    ["with a row deleted", [HEAD, ROWS[1]!, ROWS[3]!], "A1:D3", { at: "A!A1:D3", bodyRows: [2], totalRows: [3] }],
    ["with rows typed below its end", [...ROWS.slice(0, 3), [3, "Pentas", 50, 5], [4, "Lomba", 60, 6]], "A1:D3", { at: "A!A1:D5", bodyRows: [2, 3, 4, 5], totalRows: [] }],
    ["sorted", [HEAD, ROWS[2]!, ROWS[1]!, ROWS[3]!], "A1:D4", {}],
    ["with a column inserted before it", ROWS.map((row) => ["", ...row]), "B1:E4", { at: "A!B1:E4" }],
    ["with a column inserted inside", [["No", "Kegiatan", "Sumber Dana", "Pagu (Rp)", "Realisasi (Rp)"], ...ROWS.slice(1).map(([no, name, ...money]) => [no, name, "APBD", ...money])], "A1:E4", { at: "A!A1:E4", roles: "no kegiatan other pagu realisasi-anggaran" }],
    ["with a column added beside it", ROWS.map((row, i) => [...row, i === 0 ? "Sisa" : 10]), "A1:D4", { at: "A!A1:E4", roles: "no kegiatan pagu realisasi-anggaran sisa" }],
    ["with a column deleted that says nothing", ROWS.map(([, ...row]) => row), "A1:C4", { at: "A!A1:C4", roles: "kegiatan pagu realisasi-anggaran" }],
    ["with its last rows emptied", [...ROWS.slice(0, 3), []], "A1:D4", { at: "A!A1:D3", totalRows: [] }],
    ["without any row", [HEAD, [], []], "A1:D1", { at: "A!A1:D1", bodyRows: [], totalRows: [] }],
  ];
  test.each(moved)("%s", (_, rows, range, now) => {
    expect(read(rows, at(bindings, range))).toEqual({ tables: [{ ...THERE, ...now }], causes: [null] });
  });

  test("on a renamed sheet", () => {
    const workbook = workbookOf({ "RA 'baru'": ROWS });
    expect(assess(keeping(workbook, at(bindings, "A1:D4", "ra 'BARU'"))).tables.map(brief)).toEqual([{ ...THERE, at: "RA 'baru'!A1:D4" }]);
  });

  test("up to the next table, and up to the place of another one", () => {
    const next: CellInput[][] = [["Indikator", "Target", "Realisasi"], ["IKM", 80, 76]];
    expect(read([...ROWS.slice(0, 3), ...next], at(bindings, "A1:D3")).tables.map((table) => table.at)).toEqual(["A!A1:D3", "A!A4:C5"]);
    const other = { ...mark("A4:D5", "narasi", ["x=bagian", "y=kalimat"])[0]!, id: 2 };
    expect(read([...ROWS.slice(0, 3), ["x", "y"], ["1", "Teks."]], [...at(bindings, "A1:D3"), other]).tables.map((table) => table.at)).toEqual(["A!A1:D3", "A!A4:B5"]);
  });
});

describe("what the user says wins", () => {
  test("over the kind and the roles that recognition gives", () => {
    const [table] = assess(workbookOf({ A: ROWS })).tables;
    const said = confirmTable([], table!, "arithmetic", new Map([[3, "other"]]));
    expect(read(ROWS, said).tables).toEqual([{ ...THERE, kind: "arithmetic", roles: "no kegiatan other realisasi-anggaran" }]);
  });

  test("over a named table", () => {
    const workbook = workbookOf({ A: ROWS.slice(0, 3) }, { Anggaran: "A!A1:D3" });
    const said = confirmTable([], assess(workbook).tables[0]!, "anggaran", new Map([[3, "pagu-perubahan"]]));
    expect(assess(keeping(workbook, said)).tables.map((table) => [table.name, brief(table).roles])).toEqual([["Anggaran", "no kegiatan pagu-perubahan realisasi-anggaran"]]);
    expect(assess(keeping(workbook, confirmTable([], assess(workbook).tables[0]!, null))).tables).toEqual([]);
  });

  test("that it is no table of ours, also when it has moved and grown", () => {
    const denied = bindings.map((binding): Binding => ({ ...binding, kind: null }));
    expect(read(ROWS, denied)).toEqual({ tables: [], causes: [null] });
    expect(read([[], ...ROWS, ["", "Lagi", 1, 1]], at(denied, "A2:D5")).tables).toEqual([]);
    expect(read(ROWS, denied.map((binding) => ({ ...binding, place: null })))).toEqual({ tables: [THERE], causes: [null] });
  });

  test("of one of two tables side by side only", () => {
    const two = ROWS.map((row) => [...row, "", ...row]);
    const denied = at(bindings.map((binding): Binding => ({ ...binding, kind: null })), "A1:D4");
    expect(read(two, denied).tables.map((table) => table.at)).toEqual(["A!F1:I4"]);
  });
});

describe("a range that is marked by hand", () => {
  const LINES: CellInput[][] = [["Nama barang", "Rencana beli", "Jadi"], ["Meja", 5, 4], ["Kursi", 7, 7]];
  const ROLES = ["Nama barang=tolok-ukur", "Rencana beli=target", "Jadi=realisasi"];
  const KELUARAN = { kind: "keluaran", roles: "tolok-ukur target realisasi", totalRows: [], sure: true };

  test("is read although nobody knows its headings, with the rows typed under it up to a blank one", () => {
    expect(read(LINES, []).tables).toEqual([]);
    expect(read(LINES, mark("A1:C3", "keluaran", ROLES)).tables).toEqual([{ ...KELUARAN, at: "A!A1:C3", bodyRows: [2, 3] }]);
    expect(read([...LINES, ["Papan", 1, 1], [], ["Catatan", 3, 3]], mark("A1:C3", "keluaran", ROLES)).tables).toEqual([{ ...KELUARAN, at: "A!A1:C4", bodyRows: [2, 3, 4] }]);
  });

  test("keeps its rows across blank ones within, and its width", () => {
    const rows = [...LINES.map((row) => [...row, "lain"]), [], ["Papan", 1, 1]];
    expect(read(rows, mark("A1:C5", "keluaran", ROLES)).tables).toEqual([{ ...KELUARAN, at: "A!A1:C5", bodyRows: [2, 3, 5] }]);
  });

  test("takes a part of a recognised table for a table of its own", () => {
    expect(read(ROWS, mark("B1:C3", "pegawai-golongan", ["Kegiatan=unit", "Pagu (Rp)=jumlah"])).tables.map((table) => [table.kind, table.at])).toEqual([["pegawai-golongan", "A!B1:C4"]]);
  });

  test("has headings of two rows, a row of column numbers apart", () => {
    const rows: CellInput[][] = [["Nama", "Meja", ""], ["", "Rencana", "Jadi"], [1, 2, 3], ["Satu", 5, 4]];
    const [table] = assess(keeping(workbookOf({ A: rows }), mark("A1:C4", "keluaran", ["Nama=tolok-ukur", "Meja Rencana=target", "Meja Jadi=realisasi"], 2))).tables;
    expect(table).toMatchObject({ headerRows: [1, 2], numberRow: 3, bodyRows: [4], doubts: [] });
  });

  test("of whole columns or of one without an end is as large as what stands there", () => {
    expect(read(LINES, mark("A1:XFD1048576", "keluaran", ROLES)).tables).toEqual([{ ...KELUARAN, at: "A!A1:C3", bodyRows: [2, 3] }]);
  });

  test("as a profile", () => {
    const rows: CellInput[][] = [["Instansi", "Tahun"], ["Kecamatan Contoh", 2024]];
    expect(assess(keeping(workbookOf({ A: rows }), mark("A1:B2", "profil", ["Instansi", "Tahun"])))).toMatchObject({ instansi: "Kecamatan Contoh", year: 2024 });
  });
});

describe("what cannot be read any more is said", () => {
  test.each<[string, CellInput[][], readonly Binding[], readonly (string | null)[], string[]]>([
    ["cells deleted", [["lain"]], bindings.map((binding) => ({ ...binding, place: null })), ["gone"], []],
    ["a sheet deleted", [["lain"]], at(bindings, "A1:D4", "Hilang"), ["gone"], []],
    ["emptied cells", [[], [], ["lain"]], at(bindings, "A1:D2"), ["empty"], []],
    ["below what the sheet uses", [["lain"]], at(bindings, "A9:D12"), ["empty"], []],
    ["a deleted heading row", ROWS.slice(1), at(bindings, "A1:D3"), ["no-headings"], []],
    ["a later one without cells", ROWS, [...bindings, { ...bindings[0]!, id: 2, place: null }], [null, "gone"], ["A!A1:D4"]],
    ["a column that is gone", ROWS.map((row) => row.slice(0, 3)), at(bindings, "A1:C4"), ["columns"], ["A!A1:C4"]],
  ])("%s", (_, rows, kept, causes, tables) => {
    const { causes: now, tables: found } = read(rows, kept);
    expect([now, found.map((table) => table.at)]).toEqual([causes, tables]);
  });

  test("two that claim the same cells: the later one counts", () => {
    const later: Binding = { ...bindings[0]!, id: 2, kind: "arithmetic", place: { sheet: "A", box: boxOf("B1:D4") }, columns: bindings[0]!.columns.slice(1), marked: true };
    const { tables, bindings: states } = assess(keeping(workbookOf({ A: ROWS }), [...bindings, later]));
    expect(tables.map(({ kind, box }) => [kind, boxName(box)])).toEqual([["arithmetic", "B1:D4"]]);
    expect(states.map(({ binding, cause }) => [binding.id, cause])).toEqual([[1, "claimed"], [2, null]]);
  });

  test("headings that were all renamed are taken by their order, with a doubt", () => {
    const renamed = [["Urut", "Giat", "Jatah", "Pakai"], ...ROWS.slice(1)];
    expect(read(renamed, bindings)).toEqual({ tables: [{ ...THERE, sure: false }], causes: ["columns"] });
  });

  test("headings that were pushed down are found", () => {
    expect(read([["Tabel 1", "", "", ""], ...ROWS], at(bindings, "A1:D5"))).toEqual({ tables: [{ ...THERE, at: "A!A2:D5", bodyRows: [3, 4], totalRows: [5] }], causes: [null] });
  });

  test("a sheet of ours", () => {
    expect(read(ROWS, bindings, [{ name: "_LAKIP_capaian_iku", refersTo: "A!$A$1" }])).toEqual({ tables: [], causes: ["own-sheet"] });
  });
});

test("the same tables are the same objects until something else is confirmed or stands there", () => {
  const workbook = workbookOf({ A: ROWS, B: [["catatan"]] });
  const [first, second] = [assess(keeping(workbook, bindings)), assess(keeping({ ...workbook }, bindings))];
  expect(second.tables[0]).toBe(first.tables[0]);
  const named = workbookOf({}, { Anggaran: "A!A1:D4" }).tables;
  expect(assess(keeping({ ...workbook, tables: named }, bindings)).tables[0]?.name).toBe("Anggaran");
  expect(assess(keeping(workbook, bindings.map((binding): Binding => ({ ...binding, kind: "arithmetic" })))).tables[0]?.kind).toBe("arithmetic");
  expect(assess(workbook).tables[0]?.reason).not.toBe(first.tables[0]?.reason);
  const touched = { ...workbook, grids: workbook.grids.map((grid) => ({ ...grid })) };
  expect(assess(keeping(touched, bindings)).tables[0]).not.toBe(first.tables[0]);
});
