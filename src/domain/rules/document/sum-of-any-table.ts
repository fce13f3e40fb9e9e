import type { Rincian } from "../../model/rincian";
import { columnSumIssues, grandTotalIssues, rowSumIssues } from "../rincian-sums";
import type { Rule } from "../rule";

export const sumOfAnyTable: Rule = {
  id: "sum-of-any-table",
  severity: "inconsistency",
  title: "Baris jumlah sama dengan penjumlahan rinciannya",
  basis: "A row headed Jumlah or Total states the sum of what stands above it.",
  notChecked: "Columns of percentages, ratios and means, whose total is no sum.",
  lacks: () => [],
  check: ({ records }) => records.rincian.map(withoutRatios).flatMap((rincian) => [...rowSumIssues(rincian, "Jumlah"), ...columnSumIssues(rincian, "Jumlah"), ...grandTotalIssues(rincian, "Total")]),
};

const RATIO = /%|persen|rasio|rata|kepadatan|per\s*(?:km|jiwa|ha\b)|^tahun$/i;

/** The same table without the columns that do not add up. */
function withoutRatios(rincian: Rincian): Rincian {
  const adds = rincian.columns.map(({ heading }, i) => !RATIO.test(heading) && !rincian.rows.some(({ figures }) => figures[i]?.percent));
  const keep = <T>(items: readonly T[]): T[] => items.filter((_, i) => adds[i]);
  return {
    ...rincian, columns: keep(rincian.columns),
    rows: rincian.rows.map((row) => ({ ...row, figures: keep(row.figures) })),
    total: rincian.total && { ...rincian.total, figures: keep(rincian.total.figures) },
  };
}
