import type { Rincian, RincianRow } from "../../model/rincian";
import { columnSumIssues, grandTotalIssues, rowSumIssues } from "../rincian-sums";
import type { Issue, Rule } from "../rule";

export const sumOfAnyTable: Rule = {
  id: "sum-of-any-table",
  severity: "inconsistency",
  title: "Baris jumlah sama dengan penjumlahan rinciannya",
  basis: "Baris bernama Jumlah atau Total menyatakan jumlah dari yang di atasnya, golongan rekening jumlah dari kelompoknya.",
  notChecked: "Kolom persen, rasio, dan rata-rata, yang jumlahnya bukan penjumlahan.",
  lacks: () => [],
  check: ({ records }) => records.rincian.map(withoutRatios).flatMap((rincian) => [...rowSumIssues(rincian, "Jumlah"), ...columnSumIssues(rincian, "Jumlah"), ...grandTotalIssues(rincian, "Total"), ...subtotalIssues(rincian)]),
};

const RATIO = /%|persen|rasio|rata|kepadatan|per\s*(?:km|jiwa|ha\b)|^tahun$/i;

/** The same table without the columns that do not add up. */
function withoutRatios(rincian: Rincian): Rincian {
  const adds = rincian.columns.map(({ heading }, i) => !RATIO.test(heading) && !rincian.rows.some(({ figures }) => figures[i]?.percent));
  const keep = <T>(items: readonly T[]): T[] => items.filter((_, i) => adds[i]);
  const withKept = (row: RincianRow): RincianRow => ({ ...row, figures: keep(row.figures) });
  return {
    ...rincian, columns: keep(rincian.columns), rows: rincian.rows.map(withKept), total: rincian.total && withKept(rincian.total),
    subtotals: rincian.subtotals.map(({ row, parts }) => ({ row: withKept(row), parts: parts.map(withKept) })),
  };
}

/** A class of accounts against its groups. */
const subtotalIssues = (rincian: Rincian): Issue[] =>
  rincian.subtotals.flatMap(({ row, parts }) => columnSumIssues({ ...rincian, rows: parts, total: row, sumColumns: [] }, `Jumlah ${row.label?.text ?? ""}`.trim()));
