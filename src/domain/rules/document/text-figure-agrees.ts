import type { Figure } from "../../model/figure";
import type { TextFigure } from "../../model/narasi";
import type { Issue, Rule } from "../rule";
import { budgetStatements, type BudgetEntry, type BudgetStatement } from "./budget-statements";
import { NO_NARASI } from "../lacking";
import { isSamePercentage, isTruePercentage } from "./text-percentage";
import { unitStatements } from "./unit-statements";
import { isAbout, isWritten } from "./written-amount";

export const textFigureAgrees: Rule = {
  id: "text-figure-agrees",
  severity: "inconsistency",
  title: "Angka di naskah sama dengan angka di tabel",
  basis: "Jumlah, persentase, atau ukuran yang diulang naskah dari baris tabel adalah angka di baris itu.",
  notChecked: "Kalimat yang tidak menyebut nama baris tabelnya, tentang tahun lain, atau memuat beberapa jumlah sejenis; persentase yang mengulang kekeliruan tabel, yang diperiksa tersendiri.",
  lacks: ({ records }) => (records.narasi.length === 0 ? [NO_NARASI] : []),
  check: ({ records }) => [
    ...budgetStatements(records).flatMap((statement) => (statement.entries.length === 0 ? [] : budgetIssues(statement))),
    ...unitStatements(records).flatMap(({ kalimat, figure, cells, what }) => (cells.some(({ value }) => value?.eq(figure.value)) ? [] : [differs(kalimat, figure, what, cells)])),
  ],
};

function budgetIssues({ kalimat, entries, pagu, realisasi, persen }: BudgetStatement): Issue[] {
  const held = (figure: TextFigure | null, what: string, of: (entry: BudgetEntry) => readonly Figure[]): Issue[] => {
    const cells = entries.flatMap(of);
    const isKnown = figure === null || cells.length === 0 || cells.some(({ value }) => value !== null && isAbout(figure, value)) || [...cells.map(({ value }) => value), ...entries.flatMap(({ sums }) => sums)].some((value) => value !== null && isWritten(figure, value));
    return isKnown ? [] : [differs(kalimat, figure, named(what, entries), cells)];
  };
  const shares = entries.map(({ serapan }) => serapan).filter((serapan) => serapan !== null).filter(({ value }) => value !== null);
  const isShare = persen === null || shares.length === 0 || shares.some((share) => isSamePercentage(persen, share)) || entries.some((entry) => isTruePercentage(persen, entry));
  return [
    ...held(pagu, "Pagu", (entry) => entry.pagu),
    ...held(realisasi, "Realisasi anggaran", (entry) => entry.realisasi),
    ...(isShare ? [] : [differs(kalimat, persen, named("Serapan", entries), shares)]),
  ];
}

const named = (what: string, [first]: readonly BudgetEntry[]): string => (first?.name ? `${what} ${first.name}` : `${what} seluruhnya`);

function differs(kalimat: BudgetStatement["kalimat"], figure: TextFigure, what: string, cells: readonly Figure[]): Issue {
  const texts = [...new Set(cells.map(({ text }) => text))].join(" atau ");
  return {
    title: "Angka naskah berbeda dengan tabel", at: [kalimat.teks.cell, ...cells.map(({ cell }) => cell)], found: figure.text, expected: texts,
    message: `${what} di naskah tertulis ${figure.text}, di tabel ${texts}.`,
    remedy: "Pastikan angka yang benar, lalu samakan naskah dan tabel.",
    facts: { stated: figure.value.toFixed(), tables: cells.map(({ value }) => value?.toFixed() ?? null) },
  };
}
