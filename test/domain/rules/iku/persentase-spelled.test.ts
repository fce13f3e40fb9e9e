import { persentaseSpelled } from "../../../../src/domain/rules/iku/persentase-spelled";
import { assess } from "../../../../src/domain/assess";
import { workbookOf } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";
import { ikuOf } from "./iku-of";

test("each wrong spelling once, with all of its cells", () => {
  const workbook = ikuOf({
    capaian: [["Prosentase penanganan konflik", "%", 100, 100], ["Persentase kehadiran", "%", 100, 100]], pk: [["Prosentase penanganan konflik", "%", 100]],
    naskah: ["Indikator Kinerja Utama:", "1. Presentasi penanganan konflik", "2. Persentase kehadiran", "Camat menyampaikan presentasi; presentase konflik tertangani tetap."],
  });
  expect(issuesOf(persentaseSpelled, workbook)).toEqual([
    { at: ["IKU!B3", "PK!B3"], facts: { word: "prosentase", count: 2 } },
    { at: ["Narasi!B4"], facts: { word: "presentasi", count: 1 } },
    { at: ["Narasi!B6"], facts: { word: "presentase", count: 1 } },
  ]);
});

test("it is mended in all cells at once, as it is cased; not where a choice hangs on the name", () => {
  const workbook = ikuOf({ capaian: [["PROSENTASE konflik,  menurut prosentase", "%", 100, 100]], pk: [["PROSENTASE konflik, menurut prosentase", "%", 100]] });
  const mendOf = (choices = {}) => assess(workbook, choices).findings.find(({ rule }) => rule === "persentase-spelled")?.mend?.edits.map(({ at, value }) => [at.sheet, value]);
  expect(mendOf()).toEqual([["IKU", "PERSENTASE konflik,  menurut persentase"], ["PK", "PERSENTASE konflik, menurut persentase"]]);
  expect(mendOf({ indikator: { "prosentase konflik menurut prosentase": { arah: "naik" } } })).toBeUndefined();
});

test("without indicators and text it says so", () => {
  expect(lacksOf(persentaseSpelled, workbookOf({ A: [["x"]] }))).toHaveLength(1);
});
