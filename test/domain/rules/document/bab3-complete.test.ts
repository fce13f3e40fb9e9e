import { assess } from "../../../../src/domain/assess";
import { bab3Complete } from "../../../../src/domain/rules/document/bab3-complete";
import { readWorkbook } from "../../../../src/file/read-workbook";
import { contohLengkap } from "../../../fixtures/contoh-lengkap/workbook";
import { workbookOf } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";

const found = (...args: Parameters<typeof workbookOf>) => issuesOf(bab3Complete, workbookOf(...args)).map(({ at, facts }) => [facts["item"], at[0]]);

test("a workbook of indicators and a budget only", () => {
  const sheets = {
    A: [["Sasaran", "Indikator Kinerja", "Target", "Realisasi"], ["S", "IKM", 80, 82]],
    B: [["Kegiatan", "Pagu", "Realisasi"], ["Satu", 100, 90]],
  };
  expect(found(sheets)).toEqual([["III.A.2", "A!A1"], ["III.A.3", "A!A1"], ["III.A.4", "A!A1"], ["III.A.5", "A!A1"], ["III.A.6", "B!A1"], ["III.A.7", "B!A1"], ["II", "A!A1"]]);
});

test("with a table of targets the Perjanjian Kinerja is there", () => {
  const items = found({ A: [["Sasaran", "Indikator Kinerja", "Target"], ["S", "IKM", 80]], B: [["Kegiatan", "Pagu", "Realisasi"], ["Satu", 100, 90]] }).map(([item]) => item);
  expect(items).not.toContain("II");
  expect(items).not.toContain("III.B");
});

test("an analysis that only the text of Bab III has is told as such, with its sentence", () => {
  const sheets = (bagian: string, second: string) => ({
    A: [["Sasaran", "Indikator Kinerja", "Target", "Realisasi"], ["S", "IKM", 80, 82]],
    N: [["Bagian", "Kalimat"], ["3.2", "Penurunan ini disebabkan pelayanan yang dialihkan ke perangkat daerah lain sejak awal tahun."], [bagian, second]],
  });
  const inText = (bagian: string, second: string) => issuesOf(bab3Complete, workbookOf(sheets(bagian, second))).filter(({ facts }) => facts["inText"] === true).map(({ at, facts }) => [facts["item"], at[1]]);
  expect(inText("3.3", "3.3. Analisis Program/Kegiatan yang menunjang keberhasilan")).toEqual([["III.A.5", "N!B2"], ["III.A.7", "N!B3"]]);
  expect(inText("1.5", "Analisis Program/Kegiatan yang menunjang keberhasilan")).toEqual([["III.A.5", "N!B2"]]);
});

test("a complete workbook lacks nothing", async () => {
  expect(assess(await readWorkbook(contohLengkap())).findings.filter(({ rule }) => rule === bab3Complete.id)).toEqual([]);
});

test("a workbook just prepared is not told part by part what it lacks", () => {
  const blank = { A: [["Sasaran", "Indikator Kinerja", "Target", "Realisasi"]], B: [["Kegiatan", "Pagu", "Realisasi"]] };
  expect(found(blank)).toEqual([]);
  expect(lacksOf(bab3Complete, workbookOf(blank))).toHaveLength(1);
});

test("without a table nothing can be said", () => {
  expect(found({})).toEqual([]);
  expect(lacksOf(bab3Complete, workbookOf({}))).toHaveLength(1);
});
