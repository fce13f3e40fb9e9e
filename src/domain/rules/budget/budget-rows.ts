import type { AnggaranLine, AnggaranTotal } from "../../model/anggaran";
import type { Records } from "../../model/records";

/** Every line and total row of the budget tables, in their order. */
export const budgetRows = (records: Records): readonly (AnggaranLine | AnggaranTotal)[] => records.anggaran.flatMap(({ lines, totals }) => [...lines, ...totals]);

export const NO_BUDGET = "Belum ada tabel anggaran dengan pagu dan realisasi.";
