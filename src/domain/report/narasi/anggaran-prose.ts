import type { Decimal } from "decimal.js";
import { refName } from "../../grid";
import { levels, type Level } from "../../model/anggaran";
import { composeBudgetRows, type BudgetRow, type BudgetRows } from "../budget-rows";
import type { Amount, BudgetLine } from "../budget-tree";
import { chooseAnggaran } from "../choose-anggaran";
import type { ReportInput } from "../report-table";
import { rowNumber } from "../row-number";
import { figureText, heading, instansiText, missing, opening, paragraph, percentText, rupiahText, sentence, type Prose } from "./prose";

type Given = Pick<ReportInput, "records" | "settings">;
type LineRow = BudgetRow & { readonly entry: BudgetLine };

export interface AnggaranProse {
  /** The budget as a whole. */
  readonly overview: readonly Prose[];
  /** Program by program, kegiatan by kegiatan. */
  readonly details: readonly Prose[];
}

/** Section 3.3: what was planned and spent. */
export function anggaranProse(given: Given): AnggaranProse {
  const anggaran = chooseAnggaran(given.records);
  if (!anggaran) return { overview: paragraph(missing("Tabel anggaran dengan pagu dan realisasi")), details: [] };
  const budget = composeBudgetRows(anggaran, given.settings.decimals);
  const lines = budget.rows.filter((row): row is LineRow => row.kind === "line" && row.entry !== null);
  return { overview: overview(budget, lines, given), details: lines.flatMap((row) => lineProse(row, lines, given.settings.decimals)) };
}

function overview(budget: BudgetRows, lines: readonly LineRow[], { records, settings }: Given): Prose[] {
  const total = budget.rows[budget.total];
  if (total?.kind !== "line") return [];
  const start = opening(records);
  const counts = levels.flatMap((level) => {
    const count = lines.filter(({ entry }) => entry.line.level === level).length;
    return count === 0 ? [] : [`${count} ${LEVEL[level]}`];
  });
  const stage = budget.hasStages ? " setelah perubahan" : "";
  return [
    ...paragraph(
      `${start}${instansiText(records)} melaksanakan ${listed(counts)} dengan pagu anggaran${stage} sebesar ${amountOf(total.pagu, "pagu")}.`,
      `Anggaran itu terealisasi sebesar ${amountOf(total.realisasi, "realisasi")}${shareText(total, settings.decimals)}${restText(total)}.`,
      total.pagu.broken || total.realisasi.broken ? "[Ada angka yang tidak terbaca; jumlah ini belum lengkap]" : null,
    ),
    ...statedProse(budget),
  ];
}

/** Two totals in one report are seen before it is signed. */
function statedProse({ rows }: BudgetRows): Prose[] {
  return rows.flatMap((row) => {
    if (row.kind !== "stated") return [];
    const { pagu, realisasi } = row.figures;
    return paragraph(`[Jumlah yang tertulis di ${refName(row.total.label.cell)} berbeda: pagu ${figureRupiah(pagu)}, realisasi ${figureRupiah(realisasi)}; periksa sebelum diserahkan]`);
  });
}

const figureRupiah = (figure: Amount["figure"]): string => (figure?.value ? rupiahText(figure.value) : "n/a");

const LEVEL: Readonly<Record<Level, string>> = { program: "program", kegiatan: "kegiatan", "sub-kegiatan": "sub kegiatan" };

/** A program's sum under its heading, a kegiatan as a paragraph; a sub kegiatan only where it stands without a kegiatan. */
function lineProse(row: LineRow, lines: readonly LineRow[], decimals: number): Prose[] {
  const { line, number, hasLines } = row.entry;
  const parent = line.parent === null ? null : (lines[line.parent]?.entry.line.level ?? null);
  if (line.level === "program") {
    const below = lines.filter(({ entry }) => entry.line.parent !== null && lines[entry.line.parent] === row);
    const parts = hasLines ? `terdiri atas ${below.length} ${LEVEL[below[0]?.entry.line.level ?? "kegiatan"]}, ` : "";
    return [heading(`${rowNumber("program", number)}. ${named("Program", line.name.text)}`), ...paragraph(`Program ini ${parts}${spending(row, decimals)}`)];
  }
  if (line.level === "sub-kegiatan" && parent === "kegiatan") return [];
  return paragraph(`${named(line.level === "kegiatan" ? "Kegiatan" : "Sub Kegiatan", line.name.text)} ${spending(row, decimals)}`);
}

const spending = (row: BudgetRow, decimals: number): string =>
  sentence(`dianggarkan sebesar ${amountOf(row.pagu, "pagu")} dan terealisasi sebesar ${amountOf(row.realisasi, "realisasi")}${shareText(row, decimals)}${restText(row)}`);

/** "Kegiatan" before a name that does not begin so itself. */
const named = (what: string, name: string): string => (name.toLowerCase().startsWith(`${what.toLowerCase()} `) ? name : `${what} ${name}`);

function amountOf({ value, figure }: Amount, what: string): string {
  return value ? rupiahText(value) : figureText(figure, "", what);
}

function shareText({ values: { pagu, realisasi, serapan } }: BudgetRow, decimals: number): string {
  if (serapan) return ` atau ${percentText(serapan, decimals)}`;
  return pagu && realisasi ? " (serapan n/a)" : "";
}

function restText({ values: { sisa } }: BudgetRow): string {
  if (!sisa) return "";
  if (sisa.isZero()) return ", tanpa sisa";
  return isOver(sisa) ? `, melebihi pagu sebesar ${rupiahText(sisa.abs())}` : `, dengan sisa ${rupiahText(sisa)}`;
}

const isOver = (sisa: Decimal): boolean => sisa.isNegative();

const listed = (parts: readonly string[]): string => (parts.length < 2 ? (parts[0] ?? "kegiatan") : `${parts.slice(0, -1).join(", ")}${parts.length > 2 ? "," : ""} dan ${parts.at(-1) ?? ""}`);
