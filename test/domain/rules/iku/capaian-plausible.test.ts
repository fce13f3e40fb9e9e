import { capaianPlausible } from "../../../../src/domain/rules/iku/capaian-plausible";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";

const kinds = (name: string, satuan: string, target: CellInput, realisasi: CellInput, arah = "naik") =>
  issuesOf(capaianPlausible, workbookOf({ A: [["Indikator Kinerja", "Arah", "Satuan", "Target", "Realisasi"], [name, arah, satuan, target, realisasi]] })).map(({ at, facts }) => [facts.kind, at[0]]);

test.each<[string, string, CellInput, CellInput, string, string | null]>([
  ["Jumlah rapat", "kali", 10, 15, "naik", null],
  ["Jumlah rapat", "kali", 10, 16, "naik", "above-150"],
  ["Jumlah temuan", "temuan", 2, 5, "turun", "negative"],
  ["Jumlah temuan", "temuan", 2, 4, "turun", null],
  ["Jumlah rapat", "kali", 0, 16, "naik", null],
  ["Jumlah rapat", "kali", "", 16, "naik", null],
  ["Persentase konflik tertangani", "%", 90, 103, "naik", "share-above-100"],
  ["Persentase pertumbuhan usaha", "%", 90, 103, "naik", null],
  ["Cost recovery rate", "%", 100, 112, "naik", null],
  ["Persentase konflik tertangani", "%", 90, 100, "naik", null],
  ["Tingkat partisipasi", "", "85%", "112%", "naik", "share-above-100"],
  ["Indeks Kepuasan Masyarakat", "%", 90, 103, "naik", null],
])("%s (%s), target %p, realisasi %p, %s: %p", (name, satuan, target, realisasi, arah, kind) => {
  expect(kinds(name, satuan, target, realisasi, arah)).toEqual(kind === null ? [] : [[kind, "A!E2"]]);
});

test("a cap hides nothing from it", () => {
  const workbook = workbookOf({ A: [["Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"], ["Jumlah rapat", 10, 20, 110]] });
  expect(issuesOf(capaianPlausible, workbook, { cap: 110 })).toEqual([{ at: ["A!D2", "A!C2", "A!B2"], facts: { kind: "above-150", capaian: "200", target: "10", realisasi: "20" } }]);
});

test("without indicators it says so", () => {
  expect(lacksOf(capaianPlausible, workbookOf({ A: [["x"]] }))).toHaveLength(1);
});
