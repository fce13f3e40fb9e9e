import type { ColumnRole, TableKind } from "../../assessment";
import type { Figure } from "../../model/figure";
import type { Context } from "../rule";
import { figuresByTable } from "../figures-by-table";

const OF_INDICATORS: ReadonlySet<TableKind> = new Set<TableKind>(["target-iku", "capaian-iku", "banding-tahun", "realisasi-iku", "renstra", "triwulan"]);
const MEASURED = /^(?:target|realisasi|capaian|target-renstra|standar-nasional|(?:tw|tahun):\d+:(?:target|realisasi))$/;
const TARGET = /target|standar-nasional/;

/** "WTP", "Sangat Tinggi", "BB", "Tercapai": no digit, few words. */
const GRADE = /^[\p{L}./-]+(?:\s+[\p{L}./-]+){0,3}$/u;
/** What says that the figure is still to come. */
const MISSING = /\b(?:belum|proses|menunggu|kosong|data|rilis|diisi|tba)\b/iu;
/** "delapan puluhan", "seratus": a number, only not in digits. */
const NUMBER_WORD = /\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se(?:puluh|belas|ratus|ribu)|puluh(?:an)?|belas|ratus(?:an)?|ribu(?:an)?|juta)\b/iu;
/** "80-85", "≥ 75", "< 15 menit", "minimal 80". */
const RANGE = /^\s*(?:[<>≤≥=]{1,2}|min(?:imal)?\b\.?|maks(?:imal)?\b\.?|(?:kurang|lebih)\s+dari\b|di\s*(?:atas|bawah)\b)\s*\d|^\s*\d[\d.,]*\s*%?\s*(?:-|–|s\s*[./]\s*d\.?|sampai(?:\s+dengan)?)\s*\d[\d.,]*\s*(?:%|\p{L}+)?\s*$/iu;

const known = new WeakMap<Context["records"], ReadonlySet<Figure>>();

/** Targets and results of indicators that are no number on purpose: grades, and ranges as targets. */
export function saidInWords({ tables, records }: Pick<Context, "tables" | "records">): ReadonlySet<Figure> {
  const before = known.get(records);
  if (before) return before;
  const isSaid = ({ state, text }: Figure, role: ColumnRole): boolean =>
    state === "unreadable" && MEASURED.test(role) && ((GRADE.test(text.trim()) && !MISSING.test(text) && !NUMBER_WORD.test(text)) || (TARGET.test(role) && RANGE.test(text)));
  const found = figuresByTable(tables, records.figures).filter(({ table }) => OF_INDICATORS.has(table.kind)).flatMap(({ table, at }) =>
    table.bodyRows.flatMap((row) => [...table.columns].flatMap(([column, role]) => {
      const figure = at(row, column);
      return figure?.stored === "text" && isSaid(figure, role) ? [figure] : [];
    })));
  known.set(records, new Set(found));
  return new Set(found);
}
