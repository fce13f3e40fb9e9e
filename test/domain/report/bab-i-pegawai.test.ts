import type { Figure } from "../../../src/domain/model/figure";
import type { Rincian } from "../../../src/domain/model/rincian";
import { babIPegawai } from "../../../src/domain/report/bab-i-pegawai";
import { groupHeadings } from "../../../src/domain/report/grouped-headings";
import { cellOf, texts } from "./plan-text";
import { empty, input, number, table, unreadable, words } from "./records-builder";

const SHEET = "Pegawai";
const at = (column: string, row: number): string => `${SHEET}!${column}${row}`;
const figure = (column: string, row: number, value: number | null): Figure => (value === null ? empty(at(column, row)) : number(at(column, row), value));

type Row = readonly [group: string | null, label: string, sma: number | null, s1: number | null, jumlah: number | null];

function staff(rows: readonly Row[], total?: readonly [sma: number, s1: number, jumlah: number], more: Partial<Rincian> = {}): Rincian {
  const read = (row: number, label: string, group: string | null, [sma, s1, jumlah]: readonly (number | null)[]) => ({
    row, label: words(at("B", row), label), group, figures: [figure("C", row, sma ?? null), figure("D", row, s1 ?? null)], jumlah: figure("E", row, jumlah ?? null),
  });
  return {
    table: table("pegawai-golongan", SHEET), columns: [{ column: 3, heading: "Pendidikan SMA" }, { column: 4, heading: "Pendidikan S-1" }], jumlahColumn: { column: 5, heading: "Jumlah" },
    rows: rows.map(([group, label, ...figures], i) => read(5 + i, label, group, figures)), total: total ? read(90, "TOTAL", null, total) : null, shares: [], subtotals: [], ...more,
  };
}

const compose = (...pegawai: Rincian[]) => babIPegawai.compose(input({ pegawai }), "Tabel 1.1");

describe("bab-i-pegawai", () => {
  it("lacks a staff table with figures", () => {
    expect(babIPegawai.lacks(input({}))).not.toBeNull();
    expect(babIPegawai.lacks(input({ pegawai: [staff([])] }))).not.toBeNull();
    expect(babIPegawai.lacks(input({ pegawai: [staff([[null, "Gol II", 1, 0, 1]])] }))).toBeNull();
  });

  it("sums rows and columns with formulas over its own cells, under the names of the units", () => {
    const plan = compose(staff([["Kec.", "Gol II", 4, null, 4], ["Kec.", "Gol III", 2, 7, 9], ["Kel. A", "Gol II", 1, 0, 1]], [7, 7, 14]));
    const top = plan.freezeRows + 1;
    expect(cellOf(plan, `A${top}`).value).toBe("Kec.");
    expect(cellOf(plan, `C${top + 1}`)).toMatchObject({ value: 4, formula: `=IF(COUNT('${SHEET}'!C5)=0,"n/a",'${SHEET}'!C5)` });
    expect(cellOf(plan, `D${top + 1}`)).toMatchObject({ value: "-", formula: null });
    expect(cellOf(plan, `E${top + 2}`)).toMatchObject({ value: 9, formula: `=IF(COUNT(C${top + 2}:D${top + 2})=0,"n/a",SUM(C${top + 2}:D${top + 2}))` });
    expect(cellOf(plan, `C${top + 5}`)).toMatchObject({ value: 7, formula: `=IF(COUNT(C${top + 1}:C${top + 4})=0,"n/a",SUM(C${top + 1}:C${top + 4}))` });
    expect(cellOf(plan, `E${top + 5}`).value).toBe(14);
    expect(plan.widths).toHaveLength(5);
    expect(texts(plan)).not.toContain("Tertulis");
  });

  it("shows what the workbook says beside, where it is another", () => {
    const plan = compose(staff([[null, "Gol II", 4, 0, 4], [null, "Gol III", 2, 7, 11], [null, "Gol IV", null, null, 1]], [6, 8, 16]));
    const top = plan.freezeRows + 1;
    expect([0, 1, 2].map((i) => [cellOf(plan, `E${top + i}`).value, cellOf(plan, `F${top + i}`).value, cellOf(plan, `G${top + i}`).value])).toEqual([[4, null, null], [9, 11, -2], ["n/a", 1, "n/a"]]);
    expect(["C", "D", "E"].map((column) => cellOf(plan, `${column}${top + 3}`).value)).toEqual([6, 7, 13]);
    expect(["C", "D", "E"].map((column) => cellOf(plan, `${column}${top + 4}`).value)).toEqual([6, 8, 16]);
    expect(["C", "D", "E"].map((column) => cellOf(plan, `${column}${top + 5}`))).toMatchObject([
      { value: 0 }, { value: -1, formula: `=IF(COUNT(D${top + 3},D${top + 4})<2,"n/a",D${top + 3}-D${top + 4})` }, { value: -3 },
    ]);
  });

  it("says that a row could not be read", () => {
    const plan = compose({ ...staff([[null, "Gol II", 4, 0, 4]]), rows: [{ row: 5, label: words(at("B", 5), "Gol II"), group: null, figures: [unreadable(at("C", 5), "4a"), number(at("D", 5), 2)], jumlah: null }] });
    expect(texts(plan)).toContain("Belum lengkap: 1 baris");
    expect(texts(plan)).toContain("tidak terbaca");
  });

  it("puts several tables below each other, each with its own number, and tells namesakes apart", () => {
    const other = staff([[null, "Gol II", 1, 1, 2]], undefined, { table: table("pegawai-golongan", "Pegawai 2") });
    const plan = compose(staff([[null, "Gol II", 4, 0, 4]]), other);
    const titles = plan.cells.filter(({ style, value }) => style === "title" && typeof value === "string" && value.startsWith("Tabel")).map(({ value }) => value);
    expect(titles).toEqual(["Tabel 1.1", "Tabel 1.2"]);
    expect(plan.tables).toHaveLength(2);
    expect(new Set(plan.tables?.map(({ caption }) => caption)).size).toBe(2);
    expect(plan.page.titleRows).toBeNull();
  });

  it("takes a caption of the workbook's that says what is counted", () => {
    const said = { ...table("pegawai-golongan", SHEET), title: "Tabel 1.2 Jumlah Pegawai berdasarkan Esselon" };
    expect(compose(staff([[null, "Gol II", 4, 0, 4]], undefined, { table: said })).tables?.[0]?.caption).toBe("Jumlah Pegawai berdasarkan Esselon");
    expect(compose(staff([[null, "Gol II", 4, 0, 4]], undefined, { table: { ...said, title: "PegawaiGolongan", name: "PegawaiGolongan" } })).tables?.[0]?.caption).not.toContain("PegawaiGolongan");
  });
});

describe("groupHeadings", () => {
  it.each([
    [["Pendidikan SMA", "Pendidikan S-1", "THL"], [["Pendidikan", "SMA"], ["Pendidikan", "S-1"], [undefined, "THL"]]],
    [["Eselon III", "JFU", "Eselon IV"], [[undefined, "Eselon III"], [undefined, "JFU"], [undefined, "Eselon IV"]]],
    [["L", "L"], [[undefined, "L"], [undefined, "L"]]],
    [[""], [[undefined, ""]]],
  ])("%j", (headings, expected) => {
    expect(groupHeadings(headings).map(({ group, heading }) => [group, heading])).toEqual(expected);
  });
});
