import type { Decimal } from "decimal.js";
import { Exact, roundHalfUp } from "../calculate/decimals";
import { computeSerapan } from "../calculate/serapan";
import { columnName } from "../grid";
import type { FindCell } from "../model/figure";
import type { Settings } from "../settings";
import type { CellStyle } from "../sheet-plan";
import type { Drawing } from "./drawing";
import { figureWidth, neededDecimals, numberFormat } from "./figure-column";
import { computed, ifNumbers, knownSumFormula, NA, serapanFormula, sourceFigure, type Content } from "./live";
import type { ReportInput } from "./report-table";
import { across, DATA, putRow, sectionHead, type Across, type Section } from "./ringkasan-frame";
import type { Program, Programs, SummedLine } from "./ringkasan-programs";
import { frameStyles, rowLooks } from "./styles";

/** What the cards say of the budget: the total's cells and values. */
export interface BudgetCells {
  readonly pagu: string;
  readonly realisasi: string;
  readonly total: Programs["total"];
  readonly decimals: number;
}

const PAGU_COLOR = "#9DC3E6";
const REALISASI_COLOR = "#1F4E79";
const MILLION = 1_000_000;
const OVER = { program: [1, 6], pagu: [7, 8], realisasi: [9, 10], serapan: [11, 12] } as const satisfies Record<string, Across>;
const HEADINGS = [["Program", OVER.program], ["Pagu (Rp)", OVER.pagu], ["Realisasi (Rp)", OVER.realisasi], ["Serapan (%)", OVER.serapan]] as const;
const DATA_HEADINGS = [["Pagu (Rp)", DATA.pagu], ["Realisasi (Rp)", DATA.realisasi], ["Pagu (juta Rp)", DATA.paguJuta], ["Realisasi (juta Rp)", DATA.realisasiJuta]] as const;
const DATA_LOOK: CellStyle = { size: 8, color: "#7F7F7F", wrap: false };

/** Width over two columns at which none of the amounts turns into "###". */
export const budgetWidth = ({ programs, total }: Programs): number => figureWidth([total.pagu, total.realisasi], decimalsOf(programs), 0);

const decimalsOf = (programs: readonly Program[]): number => neededDecimals(programs.flatMap(({ pagu, realisasi }) => [pagu, realisasi]));

/** The programs with pagu, realisasi and serapan, a lying chart of them, and beside the page every line they are summed from. */
export function drawBudget(drawing: Drawing, { programs, total }: Programs, from: number, { records: { find }, settings }: Pick<ReportInput, "records" | "settings">): Section & { readonly cells: BudgetCells } {
  const header = sectionHead(drawing, from, "Realisasi Anggaran per Program", HEADINGS);
  const [top, bottom] = [header + 1, header + programs.length];
  const totalRow = bottom + 1;
  const decimals = decimalsOf(programs);
  const money = numberFormat(decimals, true);
  const percent = numberFormat(settings.decimals, false);
  drawing.put(across(header, [DATA.name, DATA.name]), { value: "Rincian untuk grafik dan jumlah" }, "data-head", { ...frameStyles.header, size: 8 });
  for (const [heading, column] of DATA_HEADINGS) drawing.put(across(header, [column, column]), { value: heading }, "data-head", { ...frameStyles.header, size: 8 });
  const rowOf = (row: number, label: string, of: Programs["total"], sums: { readonly pagu: string | null; readonly realisasi: string | null }, look: CellStyle, name: string): void => putRow(drawing, row, [
    [OVER.program, { value: label }, `${name}-name`, { ...look, wrap: true, horizontal: "left" }],
    [OVER.pagu, computed(of.pagu, sums.pagu), `${name}-money`, { ...look, horizontal: "right", indent: 1, format: money }],
    [OVER.realisasi, computed(of.realisasi, sums.realisasi), `${name}-money`, { ...look, horizontal: "right", indent: 1, format: money }],
    [OVER.serapan, serapanCell(of, row, settings), `${name}-percent`, { ...look, horizontal: "center", format: percent }],
  ]);
  let dataRow = totalRow + 1;
  programs.forEach((program, i) => {
    const row = top + i;
    const rows = program.lines.map((line) => drawLine(drawing, dataRow++, line, money, find));
    const sums = rows.length === 0 ? { pagu: null, realisasi: null } : { pagu: knownSumFormula(columnName(DATA.pagu), rows), realisasi: knownSumFormula(columnName(DATA.realisasi), rows) };
    rowOf(row, program.name, program, sums, rowLooks.body, "body");
    drawing.put(across(row, [DATA.name, DATA.name]), { value: program.name }, "data", DATA_LOOK);
    drawing.put(across(row, [DATA.paguJuta, DATA.paguJuta]), inMillions(program.pagu, `G${row}`), "data-million", { ...DATA_LOOK, format: "#,##0.00" });
    drawing.put(across(row, [DATA.realisasiJuta, DATA.realisasiJuta]), inMillions(program.realisasi, `I${row}`), "data-million", { ...DATA_LOOK, format: "#,##0.00" });
  });
  const rows = programs.map((_, i) => top + i);
  rowOf(totalRow, "JUMLAH", total, { pagu: knownSumFormula("G", rows), realisasi: knownSumFormula("I", rows) }, rowLooks.total, "total");
  drawing.atLeast(totalRow + 1, 8);
  const values = (column: number) => ({ top, bottom, left: column, right: column });
  return {
    next: totalRow + 2,
    headings: [from, header, bottom],
    cells: { pagu: `G${totalRow}`, realisasi: `I${totalRow}`, total, decimals },
    chart: {
      id: "anggaran-program", title: "Pagu dan realisasi per program (juta rupiah)", kind: "bar", categories: values(DATA.name),
      series: [{ name: "Pagu", values: values(DATA.paguJuta), color: PAGU_COLOR }, { name: "Realisasi", values: values(DATA.realisasiJuta), color: REALISASI_COLOR }],
      categoryTitle: null, valueTitle: "Juta rupiah", format: "#,##0.0",
    },
  };
}

/** A line that is summed, in its row beside the page. */
function drawLine(drawing: Drawing, row: number, { name, pagu, realisasi }: SummedLine, format: string, find: FindCell): number {
  drawing.put(across(row, [DATA.name, DATA.name]), { value: name }, "data", DATA_LOOK);
  for (const [column, figure] of [[DATA.pagu, pagu], [DATA.realisasi, realisasi]] as const) if (figure) drawing.put(across(row, [column, column]), sourceFigure(figure, find), "data-money", { ...DATA_LOOK, format });
  return row;
}

/** For the labels of a chart. */
const inMillions = (value: Decimal | null, cell: string): Content => computed(value && roundHalfUp(new Exact(value).div(MILLION), 2), ifNumbers([cell], `ROUND(${cell}/${MILLION},2)`));

function serapanCell({ pagu, realisasi, broken }: Programs["total"], row: number, { decimals }: Settings): Content {
  const exact = computeSerapan(pagu, realisasi);
  return broken ? { value: NA } : computed(exact && roundHalfUp(exact, decimals), serapanFormula(`G${row}`, `I${row}`, decimals));
}
