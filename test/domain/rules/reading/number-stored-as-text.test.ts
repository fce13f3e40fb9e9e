import { numberStoredAsText } from "../../../../src/domain/rules/reading/number-stored-as-text";
import { workbookOf } from "../../workbook-of";
import { issuesOf } from "../check";

test("texts are grouped by column; numbers, formulas and figures with a unit are none", () => {
  const workbook = workbookOf({
    A: [["No", "Kegiatan", "Pagu (Rp)", "Realisasi (Rp)"], [1, "Satu", "Rp. 1.000", 50], [2, "Dua", "2.000.000", { f: "=1+1", v: 2 }], [3, "Tiga", 5, "7"]],
    B: [["Indikator", "Tolok Ukur", "Target", "Realisasi"], ["Keluaran", "Dokumen", "3 Dokumen", "12 Bulan"]],
  });
  expect(issuesOf(numberStoredAsText, workbook)).toEqual([
    { at: ["A!C2", "A!C3"], facts: { column: "C", count: 2 } },
    { at: ["A!D4"], facts: { column: "D", count: 1 } },
  ]);
});

test("blocks stacked on a sheet are one column", () => {
  const block = (amount: string) => [["Indikator", "Tolok Ukur", "Target", "Realisasi"], ["Masukan", "Dana", amount, amount], []];
  const issues = issuesOf(numberStoredAsText, workbookOf({ A: [...block("1.000.000"), ...block("2.000.000")] }));
  expect(issues.map(({ at }) => at)).toEqual([["A!C2", "A!C5"], ["A!D2", "A!D5"]]);
});
