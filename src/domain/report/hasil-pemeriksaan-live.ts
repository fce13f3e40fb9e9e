import { cellName, columnName } from "../grid";
import type { CellStyle, PlanCell, SheetPlan } from "../sheet-plan";
import { checkKalimat, checkTable, type CheckSum } from "./check-sums";
import type { ReportInput } from "./report-table";
import { frameStyles } from "./styles";

const SMALL: CellStyle = { size: 8, color: "#7F7F7F", wrap: false, horizontal: "left" };
const HEAD: CellStyle = { ...frameStyles.header, size: 8, wrap: false };
const TITLE_ROW = 1;
const HEAD_ROW = 2;
const FIRST_ROW = 3;
/** An empty column beside the page, then these. */
const COLUMNS = [["Tempat", 34], ["Sekarang", 18], ["Saat diperiksa", 18], ["Kelonggaran", 11], ["Berubah", 9]] as const;
const GAP = 3;

/** Every figure of the bound tables, and the sentences with figures, as they were when they were checked. */
export function checkedFigures({ tables, records, workbook }: Pick<ReportInput, "tables" | "records" | "workbook">): CheckSum[] {
  const grids = new Map(workbook.grids.map((grid) => [grid.sheet, grid]));
  const sums = tables.flatMap((table) => {
    const grid = grids.get(table.sheet);
    return grid ? checkTable(table, grid) : [];
  });
  const sentences = records.narasi.flatMap((kalimat) => {
    const grid = kalimat.figures.length > 0 ? grids.get(kalimat.teks.cell.sheet) : undefined;
    return (grid && checkKalimat(kalimat, grid)) ?? [];
  });
  return [...sums, ...sentences];
}

/** Where the cells stand that are 1 for what has changed; `null` for nothing to watch. */
export function changesArea(checks: readonly CheckSum[], pageColumns: number): string | null {
  if (checks.length === 0) return null;
  const letter = columnName(pageColumns + 1 + COLUMNS.length);
  return `${letter}${FIRST_ROW}:${letter}${FIRST_ROW + checks.length - 1}`;
}

/** The plan with the checks beside its page, where they are not printed: what stood there then, what stands there now, and whether it is another. */
export function watchFigures(plan: SheetPlan, checks: readonly CheckSum[]): SheetPlan {
  if (checks.length === 0) return plan;
  const first = plan.widths.length + 2;
  const put = (row: number, index: number, value: PlanCell["value"], style: string, formula: string | null = null): PlanCell => ({ row, column: first + index, value, formula, style });
  const cells = [
    put(TITLE_ROW, 0, "Pembanding untuk \u201cberubah sejak diperiksa\u201d; tidak dicetak dan jangan diubah", "watch"),
    ...COLUMNS.map(([heading], i) => put(HEAD_ROW, i, heading, "watch-head")),
    ...checks.flatMap(({ label, formula, value, tolerance }, i) => {
      const row = FIRST_ROW + i;
      const [now, then, off] = [1, 2, 3].map((index) => cellName({ row, column: first + index }));
      const same = typeof value === "string" ? `EXACT(${now},${then})` : `ABS(${now}-${then})<=${off}`;
      return [
        put(row, 0, label, "watch"), put(row, 1, value, "watch", formula), put(row, 2, value, "watch"), put(row, 3, tolerance, "watch"),
        put(row, 4, 0, "watch", `=IFERROR(IF(${same},0,1),1)`),
      ];
    }),
  ];
  return {
    ...plan,
    cells: [...plan.cells, ...cells].sort((a, b) => a.row - b.row || a.column - b.column),
    styles: { ...plan.styles, watch: SMALL, "watch-head": HEAD },
    widths: [...plan.widths, GAP, ...COLUMNS.map(([, width]) => width)],
  };
}
