import type { CellStyle, PlanCell, SheetPlan } from "../../src/domain/sheet-plan";

export const cell = (row: number, column: number, value: PlanCell["value"], style = "body", formula: string | null = null): PlanCell => ({ row, column, value, style, formula });

export const styles: { readonly [name: string]: CellStyle } = {
  title: { bold: true, size: 12, horizontal: "center" },
  head: { bold: true, fill: "#DDEBF7", border: true, horizontal: "center", wrap: true },
  body: { border: true, wrap: true, vertical: "top" },
  code: { border: true, format: "@", indent: 1, horizontal: "left" },
  amount: { border: true, format: "#,##0", horizontal: "right" },
  percent: { border: true, format: "0.00", italic: true, color: "#C00000", underline: true },
};

/** A small sheet with everything a plan can say. */
export const samplePlan = (changes: Partial<SheetPlan> = {}): SheetPlan => ({
  key: "realisasi-anggaran",
  name: "Bab III Realisasi Anggaran",
  cells: [
    cell(1, 1, "Tabel 3.1 Realisasi Anggaran", "title"),
    cell(3, 1, "Kode", "head"),
    cell(3, 2, "Kegiatan", "head"),
    cell(3, 3, "Pagu", "head"),
    cell(3, 4, "Realisasi", "head"),
    cell(3, 5, "Serapan (%)", "head"),
    cell(4, 1, "1.10", "code"),
    { ...cell(4, 2, "=Penilaian"), link: { sheet: "Data", row: 2, column: 2 } },
    cell(4, 3, 4000, "amount", "='Data'!B2"),
    cell(4, 4, 3000, "amount", "='Data'!C2"),
    cell(4, 5, 75, "percent", "=ROUND(D4/C4*100,2)"),
    cell(5, 1, "2.01", "code"),
    cell(5, 2, "+62 Mei 2022"),
    cell(5, 3, null, "amount"),
    cell(5, 4, "n/a", "amount"),
    cell(5, 5, true, "percent"),
  ],
  styles,
  merges: [{ top: 1, left: 1, bottom: 1, right: 5 }],
  widths: [8, 40, 15, 15, 10],
  heights: { 1: 20, 3: 30, 4: 30 },
  freezeRows: 3,
  page: {
    paper: "F4",
    orientation: "landscape",
    printArea: { top: 1, left: 1, bottom: 5, right: 5 },
    titleRows: [3, 3],
    margins: { top: 0.75, bottom: 0.75, left: 0.5, right: 0.5 },
    footer: "Halaman &P dari &N",
  },
  ...changes,
});
