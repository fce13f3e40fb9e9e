import type { Decimal } from "decimal.js";
import { sum } from "../calculate/decimals";
import { sumOf } from "./check-sums";
import type { ImportField } from "./export";
import type { AddedLine, ImportSums, ImportTotals, MatchedLine } from "./import-plan";
import type { Taken } from "./taken-lines";
import type { Target, TargetRow } from "./target-rows";

type Amounts = Readonly<Partial<Record<ImportField, Decimal | null>>>;

/** Sums over the table as it is and as it will be, and over what is taken from the exports. Rows that others divide count by those. */
export function importTotals(target: Target | null, matched: readonly MatchedLine[], added: readonly AddedLine[], taken: Taken): ImportTotals {
  const rows = (target?.rows ?? []).filter(({ isDivided }) => !isDivided);
  const changes = new Map(matched.map(({ row, changes: own }) => [row, own]));
  const before = rows.map((row) => amountsOf(target, row));
  const after = rows.map((row, i) => ({ ...before[i], ...written(target, changes.get(row.row) ?? []) }));
  return { before: sumsOf(before), after: sumsOf([...after, ...added.map(({ amounts }) => amounts)]), exported: exportedSums(taken) };
}

const amountsOf = (target: Target | null, { row }: TargetRow): Amounts => ({
  pagu: target?.reader.figureOf(row, "pagu")?.value ?? null,
  "pagu-perubahan": target?.reader.figureOf(row, "pagu-perubahan")?.value ?? null,
  realisasi: target?.reader.figureOf(row, "realisasi-anggaran")?.value ?? null,
});

/** By the column that is written, which may be that of the other stage. */
function written(target: Target | null, changes: MatchedLine["changes"]): Amounts {
  const fieldAt = (column: number): ImportField | null =>
    column === target?.reader.column("pagu") ? "pagu" : column === target?.reader.column("pagu-perubahan") ? "pagu-perubahan" : column === target?.reader.column("realisasi-anggaran") ? "realisasi" : null;
  return Object.fromEntries(changes.flatMap(({ cell, afterValue }) => {
    const field = fieldAt(cell.column);
    return field === null ? [] : [[field, afterValue]];
  }));
}

function sumsOf(lines: readonly Amounts[]): ImportSums {
  const total = (of: (line: Amounts) => Decimal | null | undefined): Decimal | null => {
    const values = lines.map(of).filter((value) => value !== null && value !== undefined);
    return values.length === 0 ? null : sum(values);
  };
  return { pagu: total((line) => line["pagu-perubahan"] ?? line.pagu), realisasi: total((line) => line.realisasi) };
}

/** Of the first export that has such figures. */
function exportedSums({ lines }: Taken): ImportSums {
  const first = (field: ImportField): Decimal | null => lines.map(([, own]) => sumOf(own, field)).find((value) => value !== null) ?? null;
  return { pagu: first("pagu-perubahan") ?? first("pagu"), realisasi: first("realisasi") };
}
