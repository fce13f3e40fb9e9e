import { assess } from "../../../../src/domain/assess";
import { refName, type Grid } from "../../../../src/domain/grid";
import { numberStoredAsText } from "../../../../src/domain/rules/reading/number-stored-as-text";
import { cleanWorkbook } from "../../../fixtures/clean/clean-workbook";
import { workbookOf, type CellInput } from "../../workbook-of";
import { contextOf, issuesOf } from "../check";

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

test.each<[string, unknown]>([
  ["Rp. 12.897.600,-", [12897600, "#,##0", "12.897.600"]],
  ["12,797,147,084.00", [12797147084, "#,##0.00", "12.797.147.084,00"]],
  ["63,57%", [0.6357, "0.00%", "63,57%"]],
  ["99,5 %", [0.995, "0.0%", "99,5%"]],
  ["85,37", [85.37, "0.00", "85,37"]],
  ["2022", [2022, "0", "2022"]],
  ["(1.500)", [-1500, "0", "-1500"]],
  ["36 (tiga puluh enam)", undefined],
  ["123.456.789.012.345,67", undefined],
])("%s becomes %p", (text, edit) => {
  const [issue] = numberStoredAsText.check(contextOf(workbookOf({ A: [["No", "Kegiatan", "Pagu (Rp)", "Realisasi (Rp)"], [1, "Satu", text, 50]] }), {})).filter(({ at }) => at[0].column === 3);
  expect(issue?.mend?.edits.map(({ value, format, after }) => [value, format, after])).toEqual(edit === undefined ? undefined : [edit]);
});

test("what is mended reads the same", () => {
  const head = ["No", "Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"];
  const read = (stated: CellInput) => contextOf(workbookOf({ A: [head, [1, "Satu", 1000, 635.7, stated]] }), {}).records.figures.at(-1);
  const mended = read([0.6357, "0.00%"]);
  expect([mended?.value?.toFixed(), mended?.percent, mended?.decimals]).toEqual([read("63,57%")?.value?.toFixed(), true, 2]);
});

test.each([...Array(12).keys()])("mending a clean workbook (seed %i) leaves nothing to say", (seed) => {
  const workbook = cleanWorkbook(seed).render();
  const edits = numberStoredAsText.check(contextOf(workbook, {})).flatMap(({ mend }) => mend?.edits ?? []);
  const mended = new Map(edits.map((edit) => [refName(edit.at), edit]));
  const grids = workbook.grids.map((grid): Grid => ({
    ...grid, rows: grid.rows.map((row, r) => row?.map((cell, c) => {
      const edit = mended.get(refName({ sheet: grid.sheet, row: r + 1, column: c + 1 }));
      return cell && edit ? { ...cell, value: edit.value, format: edit.format ?? cell.format } : cell;
    })),
  }));
  const { findings } = assess({ ...workbook, grids });
  expect(findings.filter(({ severity, rule }) => severity !== "warning" || rule === "number-stored-as-text").map(({ rule, at }) => `${rule} ${refName(at[0])}`)).toEqual([]);
});
