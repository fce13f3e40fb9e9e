import { Decimal } from "decimal.js";
import { levels } from "../model/anggaran";
import { isAccountClass, isAccountName } from "./account-class";
import { levelOfKode, numberingOf } from "./budget-level";
import type { LooseLine } from "./link-lines";

/** The rows among lines that only sum up lines below them: counted as lines they would count twice. */
export const sumsAbove = (read: readonly LooseLine[]): ReadonlySet<LooseLine> => new Set([...sumsAmong(read), ...sumsOnTop(read)]);

/**
 * The rows of short codes (urusan, bidang, "5.1") above programs or groups of accounts; none where a class of accounts stands
 * for itself ("5.2" without groups): they are lines then, each with those that continue its code under it.
 */
function sumsAmong(read: readonly LooseLine[]): ReadonlySet<LooseLine> {
  const short = read.filter(({ kode }) => kode !== null && levelOfKode(kode) === null);
  if (short.length === 0 || !read.some(({ kode }) => kode !== null && levelOfKode(kode) !== null)) return new Set();
  const isAlone = ({ kode }: LooseLine): boolean => isAccountClass(kode) && !read.some((other) => other.kode?.startsWith(`${kode ?? ""}.`));
  return short.some(isAlone) ? new Set() : new Set(short);
}

/**
 * "BELANJA LANGSUNG" above the first program, with the sum of the programs below it. Only above: below a kegiatan a belanja
 * is an account of it. Numbered like them it is one of them, whatever it has.
 */
function sumsOnTop(read: readonly LooseLine[]): readonly LooseLine[] {
  const isBelanja = ({ kode, name }: LooseLine): boolean => kode === null && isAccountName(name.text);
  const first = read.findIndex((line) => !isBelanja(line));
  if (first < 1) return [];
  const below = read.slice(first);
  const outermost = levels.find((level) => below.some((line) => line.level === level));
  const programs = below.filter(({ level }) => level === outermost);
  const styles = new Set(programs.map(({ nomor }) => numberingOf(nomor)));
  const isNumbered = ({ nomor }: LooseLine): boolean => numberingOf(nomor) !== null && styles.has(numberingOf(nomor));
  const amount = ({ paguPerubahan, pagu, realisasiAnggaran }: LooseLine) => paguPerubahan?.value ?? pagu?.value ?? realisasiAnggaran?.value ?? null;
  const whole = programs.reduce((total, line) => total.plus(amount(line) ?? 0), new Decimal(0));
  return read.slice(0, first).filter((line) => amount(line)?.eq(whole) === true && !isNumbered(line));
}
