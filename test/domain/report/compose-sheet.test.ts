import { capaianNote, titleLines } from "../../../src/domain/report/captions";
import { composeSheet } from "../../../src/domain/report/compose-sheet";
import type { SheetLayout } from "../../../src/domain/report/sheet-layout";
import { defaultSettings, type Penandatangan } from "../../../src/domain/settings";
import type { SheetPlan } from "../../../src/domain/sheet-plan";
import { cellOf } from "./plan-text";

interface Row {
  readonly group: string;
  readonly name: string;
  readonly kind?: "total" | "group" | "closing";
}

const layout = (rows: readonly Row[], more: Partial<SheetLayout<Row>> = {}): SheetLayout<Row> => ({
  key: "x", name: "X", tableName: "Nama tabel", titles: ["Tabel 3.1", "Nama tabel"], banners: [{ text: "Belum lengkap", style: "warning" }], rows, notes: ["Catatan", "Sumber"], paper: "A4",
  kindOf: ({ kind }) => kind ?? "body",
  columns: [
    { id: "sasaran", heading: "Sasaran", group: "Atas", width: 20, look: {}, content: ({ group }) => group, mergeKey: ({ group, kind }) => (kind ? null : group) },
    { id: "nama", heading: "Nama", group: "Atas", width: 30, look: {}, content: ({ name }) => name },
    { id: "nilai", heading: "Nilai", width: 20, look: {}, content: () => 1 },
  ],
  ...more,
});

const rowsOf = (group: string, count: number): Row[] => Array.from({ length: count }, (_, i) => ({ group, name: `${group} ${i + 1}` }));
const signer: Penandatangan = { tempat: "Metro", tanggal: "31 Januari 2026", jabatan: "Camat", nama: "Nama Camat", pangkat: "Pembina", nip: "196807221994021002" };
const rowOf = (plan: SheetPlan, text: string): number => plan.cells.find(({ value }) => value === text)?.row ?? 0;
/** The row that begins the page on which a row stands. */
const pageOf = ({ page }: SheetPlan, row: number): number => page.rowBreaks?.filter((each) => each <= row).at(-1) ?? 1;

describe("composeSheet", () => {
  it("says where its table is, for readers that take it apart", () => {
    const plan = composeSheet(layout(rowsOf("A", 3)));
    expect(plan.tables).toEqual([{ caption: "Nama tabel", box: { top: 5, left: 1, bottom: 10, right: 3 }, headerRows: 3, banners: ["Belum lengkap"], notes: ["Catatan", "Sumber"] }]);
    expect([cellOf(plan, "A5").value, cellOf(plan, "C5").value, cellOf(plan, "A7").value, cellOf(plan, "B8").value]).toEqual(["Atas", "Nilai", "(1)", "A 1"]);
  });

  it("signs in the right half below the notes, inside the printed area", () => {
    const plan = composeSheet(layout(rowsOf("A", 3), { signer }));
    const said = plan.cells.filter(({ row, value }) => row > rowOf(plan, "Sumber") && value !== null);
    expect(said.map(({ value }) => value)).toEqual(["Metro, 31 Januari 2026", "Camat", "Nama Camat", "Pembina", "NIP. 196807221994021002"]);
    expect(new Set(said.map(({ column }) => column))).toEqual(new Set([2]));
    expect(plan.page.printArea.bottom).toBe(said.at(-1)?.row);
    expect(plan.styles[said[2]?.style ?? ""]).toMatchObject({ bold: true, underline: true });
  });

  it.each(Array.from({ length: 40 }, (_, i) => 20 + i))("of %d rows: total, notes and signature are never alone on a page", (count) => {
    const plan = composeSheet(layout([...rowsOf("A", count).map((row, i) => ({ ...row, group: `A${i}` })), { group: "JUMLAH", name: "", kind: "total" }], { signer }));
    const last = plan.page.printArea.bottom;
    expect(pageOf(plan, last)).toBeLessThan(rowOf(plan, "JUMLAH"));
    expect(plan.page.titleRows).toEqual([5, 7]);
  });

  it("keeps a group together where it fits, with its heading before it", () => {
    const plan = composeSheet(layout([...rowsOf("A", 10), ...rowsOf("B", 10), ...rowsOf("C", 10), { group: "Judul", name: "", kind: "group" }, ...rowsOf("D", 10), ...rowsOf("E", 10)]));
    expect(plan.page.rowBreaks?.length).toBeGreaterThan(0);
    for (const group of ["A", "B", "C", "D", "E"]) expect(pageOf(plan, rowOf(plan, `${group} 1`))).toBe(pageOf(plan, rowOf(plan, `${group} 10`)));
    expect(pageOf(plan, rowOf(plan, "Judul"))).toBe(pageOf(plan, rowOf(plan, "D 1")));
  });

  it("splits a cell that goes over pages and names it again", () => {
    const plan = composeSheet(layout(rowsOf("A", 120)));
    const breaks = plan.page.rowBreaks ?? [];
    expect(breaks.length).toBeGreaterThan(1);
    expect(breaks.map((row) => cellOf(plan, `A${row}`).value)).toEqual(breaks.map(() => "A (lanjutan)"));
    for (const { top, bottom } of plan.merges) expect(breaks.some((row) => row > top && row <= bottom)).toBe(false);
  });

  it("is as high as a name of several rows needs before pages are broken", () => {
    const long = "kata ".repeat(150).trim();
    const plan = composeSheet(layout(["1", "2", "3"].flatMap((n) => rowsOf(`${long} ${n}`, 2).map((row, i) => ({ ...row, name: `${n}.${i}` })))));
    expect((plan.heights[8] ?? 0) + (plan.heights[9] ?? 0)).toBeGreaterThan(300);
    expect(plan.page.rowBreaks).toEqual([rowOf(plan, "2.0"), rowOf(plan, "3.0")]);
    expect(Math.max(...Object.values(plan.heights))).toBeLessThanOrEqual(409);
  });
});

describe("captions", () => {
  it("name the quarter and the year", () => {
    expect(titleLines("Tabel 3.1", "Nama", { instansi: "Kecamatan", year: 2024, triwulan: 3 })).toEqual(["Tabel 3.1", "Nama", "Kecamatan sampai dengan Triwulan III Tahun 2024"]);
    expect(titleLines("", "Nama", { instansi: null, year: null, triwulan: null })).toEqual(["Nama"]);
  });

  it.each([
    [{}, "naik", [], ["T/R", "dibatasi", "target 0", "Triwulan"]],
    [{ cap: 110 }, "naik", ["110"], []],
    [{ zeroTarget: "100" }, "turun", ["(2 × Target − Realisasi)", "Waktu tunggu", "target 0"], []],
    [{ zeroTarget: "100" }, "naik", [], ["target 0"]],
    [{ fallingFormula: "T/R", triwulan: 2 }, "turun", ["Target / Realisasi", "Triwulan II"], []],
  ] as const)("the note on capaian with %j of an indicator that goes %s", (settings, arah, said, unsaid) => {
    const note = capaianNote([{ arah, name: "Waktu tunggu" }], { ...defaultSettings, ...settings });
    for (const each of said) expect(note).toContain(each);
    for (const each of unsaid) expect(note).not.toContain(each);
  });
});
