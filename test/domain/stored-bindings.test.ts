import type { Binding } from "../../src/domain/assessment";
import { bindingNames, BINDINGS_PREFIX, storedBindings } from "../../src/domain/stored-bindings";
import { textToNames } from "../../src/domain/name-text";

const binding = (id: number, more: Partial<Binding> = {}): Binding => ({
  id, kind: "anggaran", place: { sheet: "RA", box: { top: id, left: 1, bottom: id, right: 3 } }, stood: `RA!A${id}:C${id}`, headingRows: 1, marked: false,
  columns: [{ heading: "Kegiatan \"A\"", role: "kegiatan" }, { heading: "", role: "other" }, { heading: "Pagu", role: "tahun:2022:pagu" }], ...more,
});

test("what is kept is read back, also of very many columns and without a place", () => {
  const wide = Array.from({ length: 3000 }, (_, i) => ({ heading: `Kolom ${i}`, role: "other" as const }));
  const kept = [binding(1), binding(2, { kind: null, marked: true }), binding(9, { columns: wide, headingRows: 3 })];
  expect(storedBindings(bindingNames(kept))).toEqual({ bindings: kept, unread: [] });
  expect(storedBindings(bindingNames([binding(3, { place: null })])).bindings).toEqual([binding(3, { place: null })]);
  expect(bindingNames([])).toEqual([]);
  expect(storedBindings([])).toEqual({ bindings: [], unread: [] });
});

test("a place that moved is where the name leads now, one that was deleted is nowhere", () => {
  const moved = bindingNames([binding(1), binding(2)]).map((name) => (name.name.endsWith("_tabel_1") ? { ...name, refersTo: "'RA baru'!$B$6:$D$9" } : name.name.endsWith("_tabel_2") ? { ...name, refersTo: "RA!#REF!" } : name));
  expect(storedBindings(moved).bindings.map(({ place, stood }) => [place, stood])).toEqual([[{ sheet: "RA baru", box: { top: 6, left: 2, bottom: 9, right: 4 } }, "RA!A1:C1"], [null, "RA!A2:C2"]]);
});

const place = { sheet: "RA", box: { top: 1, left: 1, bottom: 1, right: 3 } };
const withText = (text: string) => [{ name: "_LAKIP_tabel_1", refersTo: "'RA'!$A$1:$C$1" }, ...textToNames(BINDINGS_PREFIX, text)];
const { kind, stood, headingRows, marked, columns } = binding(1);
const entry = { id: 1, kind, stood, headingRows, marked, columns: columns.map(({ heading, role }) => [heading, role]) };

test.each<[string, unknown]>([
  ["text", "bukan daftar"], ["kind", [{ ...entry, kind: "apa" }]], ["role", [{ ...entry, columns: [["x", "tahun:22:pagu"]] }]], ["id", [{ ...entry, id: 0 }]], ["heading rows", [{ ...entry, headingRows: 0 }]],
  ["columns", [{ ...entry, columns: ["x"] }]],
])("a damaged %s is left out and told with its cells", (_, kept) => {
  expect(storedBindings(withText(JSON.stringify(kept)))).toEqual({ bindings: [], unread: [{ place }] });
});

test("what stands beside a damaged one is kept; of two with one id the first", () => {
  const kept = storedBindings(withText(JSON.stringify([entry, { ...entry, kind: "narasi" }, { ...entry, id: 5, headingRows: "1" }])));
  expect(kept.bindings.map(({ id, kind }) => [id, kind])).toEqual([[1, "anggaran"]]);
  expect(kept.unread).toEqual([{ place: null }, { place: null }]);
});

test("a text that was cut off, and names that were left behind, are told", () => {
  const [name, ...text] = withText(JSON.stringify([entry]));
  expect(storedBindings([name!]).unread).toEqual([{ place }]);
  expect(storedBindings([{ ...text[0]!, refersTo: "#REF!" }]).unread).toEqual([{ place: null }]);
  expect(storedBindings([{ ...text[0]!, refersTo: "\"[{\"" }]).unread).toEqual([{ place: null }]);
});
