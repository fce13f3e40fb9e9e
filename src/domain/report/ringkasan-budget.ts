import type { Decimal } from "decimal.js";
import { Exact, roundHalfUp, sum } from "../calculate/decimals";
import { computeSerapan } from "../calculate/serapan";
import type { Anggaran } from "../model/anggaran";
import type { Settings } from "../settings";
import { growBudget, type BudgetLine } from "./budget-tree";
import type { Drawing } from "./drawing";
import { neededDecimals, numberFormat } from "./figure-column";
import { computed, NA, serapanFormula, sourceFigure, knownSumFormula } from "./live";
import { across, DATA, DATA_COLUMN, sectionHead, type Section } from "./ringkasan-frame";
import { frameStyles, rowLooks } from "./styles";

/** What the cards say of the budget: the total's cells and values. */
export interface BudgetCells {
  readonly pagu: string;
  readonly realisasi: string;
  readonly values: { readonly pagu: Decimal | null; readonly realisasi: Decimal | null };
  readonly broken: boolean;
  readonly decimals: number;
}

const PAGU_COLOR = "#9DC3E6";
const REALISASI_COLOR = "#1F4E79";
const MILLION = 1_000_000;

interface Amounts {
  readonly pagu: Decimal | null;
  readonly realisasi: Decimal | null;
}

/** The programs with pagu, realisasi and serapan, a standing chart of them, and beside the page every line they are summed from. */
export function drawBudget(drawing: Drawing, anggaran: Anggaran, from: number, settings: Settings): Section & { readonly cells: BudgetCells } {
  const { lines } = growBudget(anggaran);
  const leavesOf = (root: number): BudgetLine[] => lines.filter((entry, i) => !entry.hasLines && rootOf(lines, i) === root && (entry.pagu.figure !== null || entry.realisasi.figure !== null));
  const programs = lines.flatMap((entry, i) => (entry.line.parent === null ? [{ entry, leaves: leavesOf(i) }] : [])).filter(({ leaves }) => leaves.length > 0);
  const decimals = neededDecimals(lines.flatMap(({ pagu, realisasi }) => [pagu.value, realisasi.value]));
  const money = { ...rowLooks.body, horizontal: "right", format: numberFormat(decimals, true) } as const;
  const percent = { ...rowLooks.body, horizontal: "center", format: numberFormat(settings.decimals, false) } as const;

  sectionHead(drawing, from, "Realisasi Anggaran per Program");
  const header = from + 1;
  for (const [heading, left, right] of HEADINGS) drawing.put(across(header, left, right), { value: heading }, "header", frameStyles.header);
  drawing.atLeast(header, 20);
  const [top, bottom] = [header + 1, header + programs.length];
  const dataTop = top + programs.length + 2;
  for (const [i, heading] of ["Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "Pagu (juta Rp)", "Realisasi (juta Rp)"].entries()) drawing.put(across(header, DATA_COLUMN + i, DATA_COLUMN + i), { value: heading }, "data-head", { ...frameStyles.header, size: 8 });

  let dataRow = dataTop;
  const amounts = programs.map(({ entry, leaves }, i): Amounts => {
    const row = top + i;
    const rows = leaves.map(({ line, pagu, realisasi }) => {
      drawing.put(across(dataRow, DATA_COLUMN, DATA_COLUMN), { value: line.name.text }, "data", DATA_LOOK);
      drawing.put(across(dataRow, DATA_COLUMN + 1, DATA_COLUMN + 1), sourceFigure(pagu.figure), "data-money", { ...DATA_LOOK, format: numberFormat(decimals, true) });
      drawing.put(across(dataRow, DATA_COLUMN + 2, DATA_COLUMN + 2), sourceFigure(realisasi.figure), "data-money", { ...DATA_LOOK, format: numberFormat(decimals, true) });
      return dataRow++;
    });
    const broken = leaves.some((leaf) => leaf.pagu.broken || leaf.realisasi.broken);
    const own = { pagu: addUp(leaves.map(({ pagu }) => pagu.value)), realisasi: addUp(leaves.map(({ realisasi }) => realisasi.value)) };
    drawing.put(across(row, 1, 5), { value: entry.line.name.text }, "name", { ...rowLooks.body, wrap: true });
    drawing.put(across(row, 6, 8), computed(own.pagu, knownSumFormula(DATA.first, rows)), "money", money);
    drawing.put(across(row, 9, 11), computed(own.realisasi, knownSumFormula(DATA.second, rows)), "money", money);
    drawing.put(across(row, 12, 12), serapanCell(own, broken, row, settings), "percent", percent);
    for (const [column, cell, value] of [[3, "F", own.pagu], [4, "I", own.realisasi]] as const) {
      const million = value && roundHalfUp(new Exact(value).div(MILLION), 2);
      drawing.put(across(row, DATA_COLUMN + column, DATA_COLUMN + column), { value: million?.toNumber() ?? 0, formula: `=IF(COUNT(${cell}${row})=0,0,ROUND(${cell}${row}/${MILLION},2))` }, "data-million", { ...DATA_LOOK, format: "#,##0.00" });
    }
    drawing.put(across(row, DATA_COLUMN, DATA_COLUMN), { value: entry.line.name.text }, "data", DATA_LOOK);
    drawing.atLeast(row, 17);
    return own;
  });
  const total = { pagu: addUp(amounts.map(({ pagu }) => pagu)), realisasi: addUp(amounts.map(({ realisasi }) => realisasi)) };
  const broken = programs.some(({ leaves }) => leaves.some((leaf) => leaf.pagu.broken || leaf.realisasi.broken));
  const totalRow = bottom + 1;
  const rows = amounts.map((_, i) => top + i);
  const bold = rowLooks.total;
  drawing.put(across(totalRow, 1, 5), { value: "JUMLAH" }, "total", bold);
  drawing.put(across(totalRow, 6, 8), computed(total.pagu, knownSumFormula("F", rows)), "total-money", { ...bold, horizontal: "right", format: numberFormat(decimals, true) });
  drawing.put(across(totalRow, 9, 11), computed(total.realisasi, knownSumFormula("I", rows)), "total-money", { ...bold, horizontal: "right", format: numberFormat(decimals, true) });
  drawing.put(across(totalRow, 12, 12), serapanCell(total, broken, totalRow, settings), "total-percent", { ...bold, horizontal: "center", format: numberFormat(settings.decimals, false) });
  drawing.atLeast(totalRow, 17);
  drawing.atLeast(totalRow + 1, 6);
  return {
    next: totalRow + 2, cells: { pagu: `F${totalRow}`, realisasi: `I${totalRow}`, values: total, broken, decimals },
    chart: {
      id: "anggaran-program", title: "Pagu dan realisasi per program (juta rupiah)", kind: "bar", categories: { top, bottom, left: DATA_COLUMN, right: DATA_COLUMN },
      series: [
        { name: "Pagu", values: { top, bottom, left: DATA_COLUMN + 3, right: DATA_COLUMN + 3 }, color: PAGU_COLOR },
        { name: "Realisasi", values: { top, bottom, left: DATA_COLUMN + 4, right: DATA_COLUMN + 4 }, color: REALISASI_COLOR },
      ],
      categoryTitle: null, valueTitle: "Juta rupiah", format: "#,##0.0",
    },
  };
}

const HEADINGS = [["Program", 1, 5], ["Pagu (Rp)", 6, 8], ["Realisasi (Rp)", 9, 11], ["Serapan (%)", 12, 12]] as const;
const DATA_LOOK = { size: 8, color: "#7F7F7F", wrap: false } as const;

function rootOf(lines: readonly BudgetLine[], index: number): number {
  let root = index;
  for (let parent = lines[root]?.line.parent ?? null; parent !== null; parent = lines[root]?.line.parent ?? null) root = parent;
  return root;
}

function addUp(values: readonly (Decimal | null)[]): Decimal | null {
  const known = values.flatMap((value) => value ?? []);
  return known.length === 0 ? null : sum(known);
}

function serapanCell({ pagu, realisasi }: Amounts, broken: boolean, row: number, { decimals }: Settings) {
  const exact = computeSerapan(pagu, realisasi);
  return broken ? { value: NA } : computed(exact && roundHalfUp(exact, decimals), serapanFormula(`F${row}`, `I${row}`, decimals));
}
