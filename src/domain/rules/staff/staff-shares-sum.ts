import type { Decimal } from "decimal.js";
import { Exact, sum } from "../../calculate/decimals";
import { formatIndonesian } from "../../indonesian-number";
import type { Figure } from "../../model/figure";
import type { Rincian, SharesColumn } from "../../model/rincian";
import type { Issue, Rule } from "../rule";
import { NO_STAFF } from "./no-staff";

export const staffSharesSum: Rule = {
  id: "staff-shares-sum",
  severity: "inconsistency",
  title: "Persentase pegawai berjumlah 100",
  basis: "Bagian dari satu keseluruhan berjumlah 100 %, kecuali selisih pembulatan.",
  notChecked: "Persentase yang bukan bagian dari jumlah tabel; bagian yang ditulis menurut baris.",
  lacks: ({ records }) => (records.pegawai.length === 0 ? [NO_STAFF] : []),
  check: ({ records }) => records.pegawai.flatMap((rincian) => rincian.shares.flatMap((shares) => sharesIssue(rincian, shares))),
};

const WHOLE = 100;

function sharesIssue(rincian: Rincian, { heading, figures, total }: SharesColumn): Issue[] {
  const filled = figures.filter(({ state }) => state !== "empty" && state !== "none");
  const asPercent = percentOf(total ? [...filled, total] : filled);
  const values = filled.map(asPercent);
  if (filled.length < 2 || values.some((value) => value === null) || !areShares(rincian, figures, total, asPercent)) return [];
  const added = sum(values.filter((value) => value !== null));
  // Each share may be off by half of its last digit.
  const slack = sum(filled.map((figure) => new Exact(10).pow(-Math.min(figure.decimals, 6)).div(2)));
  const stated = total ? asPercent(total) : null;
  const isOff = added.minus(WHOLE).abs().gt(slack);
  if (!isOff && (stated === null || stated.minus(WHOLE).abs().lte(slack))) return [];
  const at = total?.value ? [total.cell, ...filled.map(({ cell }) => cell)] as const : [filled[0]?.cell ?? figures[0]?.cell, ...filled.slice(1).map(({ cell }) => cell)];
  const [first, ...others] = at.filter((cell) => cell !== undefined);
  if (!first) return [];
  return [{
    title: "Persentase tidak berjumlah 100", at: [first, ...others], found: `${formatIndonesian(isOff ? added : (stated ?? added))} %`, expected: `${WHOLE} %`,
    message: isOff ? `Persentase di kolom ${heading} berjumlah ${formatIndonesian(added)} %.` : `Jumlah persentase di kolom ${heading} tertulis ${total?.text ?? ""}.`,
    remedy: "Hitung ulang persentase tiap baris dari jumlahnya.",
    facts: { sum: added.toFixed(), stated: stated?.toFixed() ?? null },
  }];
}

/** Most rows are, to a point, the row's part of the whole; or the total says 100. */
function areShares({ rows, total }: Rincian, figures: readonly Figure[], stated: Figure | null, asPercent: ReturnType<typeof percentOf>): boolean {
  const counts = rows.map(({ jumlah, figures: own }) => jumlah?.value ?? (own.length === 1 ? (own[0]?.value ?? null) : null));
  const whole = total?.jumlah?.value ?? sum(counts.filter((count) => count !== null));
  const pairs = figures.map((figure, i) => [asPercent(figure), counts[i] ?? null] as const).filter((pair): pair is readonly [Decimal, Decimal] => pair[0] !== null && pair[1] !== null);
  const near = pairs.filter(([share, count]) => !whole.isZero() && share.minus(new Exact(count).div(whole).times(WHOLE)).abs().lte(1));
  return (pairs.length > 1 && near.length * 2 >= pairs.length) || (stated !== null && asPercent(stated)?.eq(WHOLE) === true && pairs.length > 0 && near.length > 0);
}

/** 0,5 in a column of plain fractions is 50 %; beside 33,96 it is half a per cent. */
function percentOf(column: readonly Figure[]): (figure: Figure) => Decimal | null {
  const areFractions = column.every(({ value, percent }) => value === null || (!percent && value.abs().lte(1)));
  return ({ value }) => (value === null ? null : areFractions ? value.times(100) : value);
}
