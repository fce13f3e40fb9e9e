import { unitFitsIndicator } from "../../../../src/domain/rules/iku/unit-fits-indicator";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";
import { ikuOf } from "./iku-of";

test.each<[string, string, CellInput, string | null]>([
  ["Indeks Kepuasan Masyarakat", "%", 82, "index-in-percent"],
  ["Prosentase IKM", "persen", 82, "index-in-percent"],
  ["Nilai AKIP", "%", 82, "index-in-percent"],
  ["Indeks Kepuasan Masyarakat", "indeks", 82, null],
  ["Nilai AKIP", "nilai", 82, null],
  ["Presentase penanganan konflik", "kasus", 82, "percentage-in-other-unit"],
  ["Persentase penanganan konflik", "%", 82, null],
  ["Tingkat partisipasi masyarakat", "orang", 82, "percentage-in-other-unit"],
  ["Tingkat kemantapan jalan", "km", 82, null],
  ["Persentase penanganan konflik", "", 82, null],
  ["Persentase penanganan konflik", "-", 82, null],
  ["Persentase penanganan konflik", "%", 120, "target-above-100"],
  ["Persentase pertumbuhan UMKM", "%", 120, null],
  ["Jumlah UMKM", "unit", 120, null],
])("%s in %p, target %p: %p", (name, satuan, target, kind) => {
  expect(issuesOf(unitFitsIndicator, ikuOf({ capaian: [[name, satuan, target, target]] })).map(({ at, facts }) => [at, facts.kind])).toEqual(
    kind === null ? [] : [[[kind === "target-above-100" ? "IKU!D3" : "IKU!C3"], kind]],
  );
});

test("the same target without % elsewhere is named with it", () => {
  const workbook = ikuOf({ capaian: [["Indeks Kepuasan Masyarakat", "", 82, 70]], banding: [["Prosentase Indeks Kepuasan Masyarakat", "%", 80, 76, 82, 70]] });
  expect(issuesOf(unitFitsIndicator, workbook).map(({ at }) => at)).toEqual([["Banding!B4", "IKU!D3"]]);
});

test("without indicators it says so", () => {
  expect(lacksOf(unitFitsIndicator, workbookOf({ A: [["x"]] }))).toHaveLength(1);
});
