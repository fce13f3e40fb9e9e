import { columnName, refName } from "../domain/grid";
import type { ExportUnit, ImportAmounts } from "../domain/imports/export";
import type { ImportPlan, ImportSums } from "../domain/imports/import-plan";
import type { FileExport } from "./file-export";

const exact = (value: ImportSums["pagu"]): string | null => value?.toFixed() ?? null;
const amounts = (of: ImportAmounts) => ({ pagu: exact(of.pagu), paguPerubahan: exact(of["pagu-perubahan"]), realisasi: exact(of.realisasi), fisik: exact(of.fisik) });
const sums = ({ pagu, realisasi }: ImportSums) => ({ pagu: exact(pagu), realisasi: exact(realisasi) });
const unitOf = ({ kode, name, skpd, lines, sums: own }: ExportUnit) => ({ kode, name, skpd, lines, ...amounts(own) });

/** The plan as `--json` tells it: amounts as decimal strings, `null` for what is not known. The names are a contract; new ones may only be added. */
export const planAsJson = (file: string, exports: readonly FileExport[], plan: ImportPlan, written: string | null) => ({
  file,
  written,
  exports: exports.map(({ file: from, read }) => ({
    file: from, kind: read.kind, sheet: read.sheet, rows: read.rows, lines: read.lines.length, sums: amounts(read.sums),
    columns: Object.fromEntries(read.columns.flatMap(({ column, meaning }) => (meaning === null ? [] : [[columnName(column), meaning]]))),
  })),
  target: plan.target,
  units: plan.units.map(unitOf),
  unit: plan.unit && unitOf(plan.unit),
  mustChooseUnit: plan.mustChooseUnit,
  matched: plan.matched.map(({ row, kode, name, by, changes }) => ({
    row, kode, name, by, changes: changes.map(({ field, cell, before, beforeValue, after, afterValue }) => ({ field, cell: refName(cell), before: exact(beforeValue) ?? before, after: exact(afterValue) ?? after })),
  })),
  added: plan.added.map(({ kode, program, kegiatan, subKegiatan, amounts: own }) => ({ kode, program, kegiatan, subKegiatan, ...amounts(own) })),
  kept: plan.kept,
  issues: plan.issues.map(({ kind, message, blocks, inExport, inTable }) => ({ kind, message, blocks, inExport: inExport.map(refName), inTable: inTable.map(refName) })),
  totals: { before: sums(plan.totals.before), after: sums(plan.totals.after), exported: sums(plan.totals.exported) },
});
