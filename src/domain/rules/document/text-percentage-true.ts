import { Exact, roundHalfUp } from "../../calculate/decimals";
import type { Verdict } from "../../calculate/verdict";
import { formatIndonesian } from "../../indonesian-number";
import type { TextFigure } from "../../model/narasi";
import type { Issue, Rule } from "../rule";
import { budgetStatements, type BudgetStatement } from "./budget-statements";
import { NO_NARASI } from "../lacking";
import { isSamePercentage, judgeShare } from "./text-percentage";
import { powerOf } from "./written-amount";

export const textPercentageTrue: Rule = {
  id: "text-percentage-true",
  severity: "warning",
  title: "Persentase di kalimat sesuai dengan jumlah di kalimat itu",
  basis: "Kalimat yang memuat pagu, realisasi, dan persentasenya dapat dihitung sendiri oleh pembaca: realisasi ÷ pagu × 100.",
  notChecked: "Kalimat yang tidak memuat ketiganya; persentase yang berbeda dari tabel, yang diperiksa tersendiri.",
  lacks: ({ records }) => (records.narasi.length === 0 ? [NO_NARASI] : []),
  check: ({ records }) => budgetStatements(records).flatMap(issueOf),
};

const REASON: Readonly<Record<Exclude<Verdict, "exact" | "rounded">, readonly [title: string, why: string]>> = {
  truncated: ["Persentase di kalimat dipotong", "dipotong, bukan dibulatkan"],
  "rounded-to-100": ["Kalimat menyebut 100 % padahal belum", "ditulis 100 % padahal belum seluruhnya terserap"],
  wrong: ["Persentase di kalimat tidak sesuai", "tidak sesuai dengan jumlah di kalimat yang sama"],
};

/** Amounts in juta or miliar are rounded themselves: the percentage is right of some amounts that are written so. */
function isWithinRounding({ value }: TextFigure, pagu: TextFigure, realisasi: TextFigure): boolean {
  if (powerOf(pagu) + powerOf(realisasi) === 0) return false;
  const [base, top] = [pagu, realisasi].map((figure) => ({ value: figure.value, slack: new Exact(10).pow(powerOf(figure) - figure.decimals) }));
  if (!base || !top || base.value.lte(base.slack)) return false;
  const [least, most] = [new Exact(top.value).minus(top.slack).div(base.value.plus(base.slack)), new Exact(top.value).plus(top.slack).div(base.value.minus(base.slack))];
  return least.times(100).lte(value) && most.times(100).gte(value);
}

function issueOf({ kalimat, pagu, realisasi, persen, entries }: BudgetStatement): Issue[] {
  if (!pagu || !realisasi || !persen) return [];
  const verdict = judgeShare(persen, pagu.value, realisasi.value);
  if (verdict === null || verdict === "exact" || verdict === "rounded" || isWithinRounding(persen, pagu, realisasi)) return [];
  const exact = new Exact(realisasi.value).div(pagu.value).times(100);
  const decimals = Math.max(2, persen.decimals);
  const table = entries.map(({ serapan }) => serapan).find((serapan) => serapan?.value && isSamePercentage(persen, serapan));
  const [title, why] = REASON[verdict];
  return [{
    title, at: [kalimat.teks.cell, ...(table ? [table.cell] : [])], found: persen.text, expected: `${formatIndonesian(exact, decimals)} %`,
    message: `Persentase ${why}: ${formatIndonesian(realisasi.value)} ÷ ${formatIndonesian(pagu.value)} × 100 = ${formatIndonesian(exact, decimals)} %.${table ? " Tabel menyebut angka yang sama." : ""}`,
    remedy: table ? "Perbaiki persentase di tabel dan di kalimat ini sekaligus." : "Hitung ulang persentase di kalimat ini.",
    facts: { verdict, stated: persen.value.toFixed(), exact: roundHalfUp(exact, 6).toFixed() },
  }];
}
