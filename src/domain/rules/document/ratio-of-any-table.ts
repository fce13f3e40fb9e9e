import type { Decimal } from "decimal.js";
import type { BoundTable, ColumnRole } from "../../assessment";
import { computeCapaian } from "../../calculate/capaian";
import { computeSerapan } from "../../calculate/serapan";
import { judgePercentage } from "../../calculate/verdict";
import { formatIndonesian } from "../../indonesian-number";
import type { Figure } from "../../model/figure";
import type { Settings } from "../../settings";
import { percentageIssue } from "../percentage-issue";
import { figuresByTable, type TableFigures } from "../figures-by-table";
import type { Issue, Rule } from "../rule";

export const ratioOfAnyTable: Rule = {
  id: "ratio-of-any-table",
  severity: "inconsistency",
  title: "Persentase tiap tahun sesuai angka di barisnya",
  basis: "Di tabel beberapa tahun, serapan satu tahun adalah realisasi ÷ anggaran dan capaiannya realisasi ÷ target, di baris dan tahun yang sama.",
  notChecked: "Laju pertumbuhan dan rata-rata antartahun; capaian dengan rumus selain tiga yang lazim; tabel satu tahun, yang diperiksa tersendiri.",
  lacks: ({ tables }) => (tables.some((table) => ratiosOf(table).length > 0) ? [] : ["Tidak ada tabel beberapa tahun dengan kolom persentase per tahun."]),
  check({ tables, records, settings }) {
    const wanted = tables.filter((table) => ratiosOf(table).length > 0);
    return wanted.length === 0 ? [] : figuresByTable(wanted, records.figures).flatMap((table) => tableIssues(table, settings));
  },
};

/** The columns of one year's ratio and of what it is of. */
interface Ratio {
  readonly measure: "serapan" | "capaian";
  readonly stated: number;
  readonly top: number;
  readonly base: number;
}

const SAYS_CAPAIAN = /capaian|%|persen|rasio/iu;

function ratiosOf({ kind, columns, headings }: BoundTable): Ratio[] {
  if (kind !== "anggaran-multi-tahun" && kind !== "banding-tahun") return [];
  const byRole = new Map<ColumnRole, number>([...columns].map(([column, role]) => [role, column]));
  const [base, measure] = kind === "anggaran-multi-tahun" ? (["pagu", "serapan"] as const) : (["target", "capaian"] as const);
  return [...columns].flatMap(([column, role]): Ratio[] => {
    const heading = headings.get(column) ?? "";
    const year = measure === "serapan" ? /^tahun:(\d+):serapan$/.exec(role)?.[1] : role === "other" && SAYS_CAPAIAN.test(heading) && !/tumbuh|naik|turun|selisih/iu.test(heading) ? /\b20\d\d\b/.exec(heading)?.[0] : undefined;
    const [top, bottom] = [byRole.get(`tahun:${Number(year)}:realisasi`), byRole.get(`tahun:${Number(year)}:${base}`)];
    return top === undefined || bottom === undefined ? [] : [{ measure, stated: column, top, base: bottom }];
  });
}

function tableIssues({ table, at }: TableFigures, settings: Settings): Issue[] {
  const ratios = ratiosOf(table);
  // A row below that states means or other reckonings of its own is none of these.
  const rows = table.kind === "anggaran-multi-tahun" ? [...table.bodyRows, ...table.totalRows.slice(0, 1)] : table.bodyRows;
  return rows.flatMap((row) => ratios.flatMap(({ measure, stated, top, base }) => ratioIssue(measure, at(row, stated), at(row, top), at(row, base), settings)));
}

function ratioIssue(measure: Ratio["measure"], stated: Figure | undefined, top: Figure | undefined, base: Figure | undefined, settings: Settings): Issue[] {
  if (!stated?.value || !top?.value || !base?.value) return [];
  const [realisasi, whole] = [top.value, base.value];
  const candidates = measure === "serapan" ? [computeSerapan(whole, realisasi)] : capaianOf(whole, realisasi, settings);
  const [exact] = candidates;
  if (!exact || isCapped(stated.value, exact) || candidates.some((each) => each && ["exact", "rounded"].includes(judgePercentage(stated, each, realisasi.gte(whole))))) return [];
  return percentageIssue({
    stated, exact, isWhole: realisasi.gte(whole), measure, decimals: settings.decimals, working: `${formatIndonesian(realisasi)} ÷ ${formatIndonesian(whole)} × 100`,
    left: measure === "serapan" ? `Rp${formatIndonesian(whole.minus(realisasi))} belum terserap` : `realisasi ${top.text} dari target ${base.text}`,
  });
}

/** By each formula in use: the table seldom says which indicators should fall. */
const capaianOf = (target: Decimal, realisasi: Decimal, settings: Settings): (Decimal | null)[] => {
  const uncapped = { ...settings, cap: null };
  return [computeCapaian(target, realisasi, "naik", uncapped), ...(["2T-R", "T/R"] as const).map((fallingFormula) => computeCapaian(target, realisasi, "turun", { ...uncapped, fallingFormula }))];
};

/** Held at 100, 110 or 120, as some do with earlier years. */
const isCapped = (stated: Decimal, exact: Decimal): boolean => [100, 110, 120].some((cap) => stated.eq(cap) && exact.gt(cap));
