import type { Decimal } from "decimal.js";
import { choosePagu } from "../../calculate/pagu";
import { sum } from "../../calculate/decimals";
import { refName } from "../../grid";
import { formatIndonesian } from "../../indonesian-number";
import type { Anggaran, AnggaranLine, AnggaranTotal } from "../../model/anggaran";
import type { Figure } from "../../model/figure";
import { isAccountName } from "../../read/account-class";
import { areOfOtherPeriods } from "../../read/year-preference";
import type { Issue, Rule } from "../rule";

export const accountClassTotals: Rule = {
  id: "account-class-totals",
  severity: "inconsistency",
  title: "Jumlah belanja per rekening sama dengan jumlah per program",
  basis: "Belanja per rekening (operasi, modal, tidak terduga, transfer) dan belanja per program membagi anggaran yang sama.",
  notChecked: "Penjumlahan di dalam tabel rekening, yang diperiksa tersendiri; tabel tanpa jumlah yang sebagian angkanya tidak terbaca.",
  lacks({ records }) {
    const [accounts, programs] = split(records.anggaran);
    if (accounts.length === 0) return ["Tidak ada tabel belanja per rekening (belanja pegawai, barang dan jasa, modal)."];
    return programs.length === 0 ? ["Tidak ada tabel anggaran per program yang dapat dibandingkan dengan belanja per rekening."] : [];
  },
  check({ records }) {
    const [accounts, programs] = split(records.anggaran);
    return accounts.flatMap((account) => {
      const ofPeriod = programs.filter(({ table }) => !areOfOtherPeriods(account.table, table));
      return MEASURES.flatMap((measure) => totalIssue(account, ofPeriod, measure));
    });
  },
};

type Row = AnggaranLine | AnggaranTotal;
interface Measure {
  readonly name: "pagu" | "realisasi";
  readonly figureOf: (row: Row) => Figure | null;
}
const MEASURES: readonly Measure[] = [{ name: "pagu", figureOf: choosePagu }, { name: "realisasi", figureOf: (row) => row.realisasiAnggaran }];

/** Tables of accounts, and tables of programs and kegiatan. */
function split(anggaran: readonly Anggaran[]): readonly [readonly Anggaran[], readonly Anggaran[]] {
  const filled = anggaran.filter(({ lines }) => lines.length > 0);
  const isAccounts = ({ lines }: Anggaran): boolean => lines.every(({ name, kode }) => isAccountName(name.text) || (kode !== null && /^5\.[1-4](?:\.|$)/.test(kode)));
  return [filled.filter(isAccounts), filled.filter((each) => !each.lines.some(({ name }) => isAccountName(name.text)) && !isAccounts(each))];
}

interface Total {
  readonly value: Decimal;
  readonly figure: Figure;
}

/** The last stated total, else the sum of the topmost lines at the first of them; `null` when one of them is not known. */
function totalOf({ lines, totals }: Anggaran, { figureOf }: Measure): Total | null {
  const stated = totals.map(figureOf).filter((figure) => figure?.value).at(-1);
  if (stated?.value) return { value: stated.value, figure: stated };
  const figures = lines.filter(({ parent }) => parent === null).map(figureOf);
  const values = figures.map((figure) => figure?.value ?? null).filter((value) => value !== null);
  return figures[0] && values.length === figures.length ? { value: sum(values), figure: figures[0] } : null;
}

/** Any amount of a program table: a table of accounts may be of one program or kegiatan. */
const amountsOf = ({ lines, totals }: Anggaran, { figureOf }: Measure): readonly Figure[] => [...lines, ...totals].map(figureOf).filter((figure) => figure !== null);

function leafSum({ lines }: Anggaran, { figureOf }: Measure): Decimal {
  const parents = new Set(lines.map(({ parent }) => parent));
  return sum(lines.flatMap((line, index) => (parents.has(index) ? [] : (figureOf(line)?.value ?? []))));
}

function totalIssue(account: Anggaran, programs: readonly Anggaran[], measure: Measure): Issue[] {
  const own = totalOf(account, measure);
  const other = programs.map((program) => totalOf(program, measure)).find((total) => total !== null);
  if (!own || !other) return [];
  const amounts = programs.flatMap((program) => amountsOf(program, measure));
  const sums = programs.map((program) => leafSum(program, measure));
  if (amounts.some(({ value }) => value?.eq(own.value)) || [other.value, ...sums].some((value) => value.eq(own.value))) return [];
  const difference = own.value.minus(other.value);
  return [{
    title: `Jumlah ${measure.name} per rekening berbeda dari per program`, at: [own.figure.cell, other.figure.cell], found: formatIndonesian(own.value), expected: formatIndonesian(other.value),
    message: `Belanja per rekening berjumlah ${formatIndonesian(own.value)}, per program ${formatIndonesian(other.value)} (${refName(other.figure.cell)}); selisih ${formatIndonesian(difference.abs())}.`,
    remedy: "Cocokkan kedua tabel dengan DPA dan LRA, lalu perbaiki yang keliru.",
    facts: { measure: measure.name, accounts: own.value.toFixed(), programs: other.value.toFixed(), difference: difference.toFixed() },
  }];
}
