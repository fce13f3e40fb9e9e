import type { Binding, BoundTable } from "../../src/domain/assessment";
import { confirmTable, markRange, withoutBinding } from "../../src/domain/bindings";
import { table } from "./report/records-builder";

const anggaran: BoundTable = {
  ...table("anggaran", "RA"), box: { top: 3, left: 2, bottom: 20, right: 5 }, headerRows: [3, 4, 15, 16], numberRow: 5, bodyRows: [6, 7, 17], totalRows: [20],
  columns: new Map([[2, "no"], [3, "kegiatan"], [4, "pagu"], [5, "other"]]), headings: new Map([[2, "No"], [3, "Kegiatan"], [4, "Pagu (Rp)"]]),
};

test("a table is confirmed with what was changed of it", () => {
  expect(confirmTable([], anggaran, "keluaran", new Map([[4, "target"]]))).toEqual([{
    id: 1, kind: "keluaran", place: { sheet: "RA", box: anggaran.box }, stood: "RA!B3:E20", headingRows: 2, marked: false,
    columns: [{ heading: "No", role: "no" }, { heading: "Kegiatan", role: "kegiatan" }, { heading: "Pagu (Rp)", role: "target" }],
  }]);
});

test("confirmed again it stays one, also when it has grown; another one has an id of its own", () => {
  const once = confirmTable([], anggaran);
  const twice = confirmTable(once, { ...anggaran, box: { ...anggaran.box, bottom: 30 } }, null);
  expect(twice.map(({ id, kind, stood }) => [id, kind, stood])).toEqual([[1, null, "RA!B3:E30"]]);
  expect(confirmTable(twice, { ...anggaran, box: { ...anggaran.box, bottom: 10 } }).map(({ id, stood }) => [id, stood])).toEqual([[1, "RA!B3:E10"]]);
  const more = confirmTable(twice, { ...anggaran, box: { top: 40, left: 2, bottom: 50, right: 5 } });
  expect(more.map(({ id }) => id)).toEqual([1, 2]);
  expect(confirmTable(withoutBinding(more, 1), { ...anggaran, sheet: "Lain" }).map(({ id }) => id)).toEqual([2, 3]);
});

test("a marked range replaces what lies within it, and what is only cut by it stays", () => {
  const at = (top: number, bottom: number) => ({ sheet: "RA", box: { top, left: 1, bottom, right: 3 } });
  const mark = (bindings: readonly Binding[], top: number, bottom: number) => markRange(bindings, { ...at(top, bottom), kind: "narasi", headingRows: 0, columns: [{ heading: "Kalimat", role: "kalimat" }] });
  const two = mark(mark([], 1, 5), 10, 15);
  expect(two.map(({ id, headingRows, marked }) => [id, headingRows, marked])).toEqual([[1, 1, true], [2, 1, true]]);
  expect(mark(two, 1, 20).map(({ id, stood }) => [id, stood])).toEqual([[1, "RA!A1:C20"]]);
  expect(mark(two, 4, 8).map(({ id, stood }) => [id, stood])).toEqual([[1, "RA!A1:C5"], [2, "RA!A10:C15"], [3, "RA!A4:C8"]]);
});

test("a marked table that is confirmed stays as wide as it was marked", () => {
  const marked = markRange([], { sheet: "RA", box: { ...anggaran.box, bottom: 12 }, kind: "anggaran", headingRows: 2, columns: [] });
  expect(confirmTable(marked, anggaran).map(({ id, marked }) => [id, marked])).toEqual([[1, true]]);
});
