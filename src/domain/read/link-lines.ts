import type { AnggaranLine, Level } from "../model/anggaran";
import { accountOf, isAccountName } from "./account-class";
import { kodeParts, numberingOf, plainKode } from "./budget-level";
import { wordsKey } from "./same-words";

/** A line before it is known what it belongs to. */
export type LooseLine = Omit<AnggaranLine, "parent">;

const DEPTH: Readonly<Record<Level, number>> = { program: 0, kegiatan: 1, "sub-kegiatan": 2 };

/**
 * Leaves out headings that only repeat the one above, and finds each line's parent. Accounts without a code ("Belanja
 * Pegawai") belong to the kegiatan above them, or to their class ("Belanja Operasi") where it has a line.
 * @param deeper lines that are parts of the sub kegiatan above them
 */
export function linkLines(loose: readonly LooseLine[], deeper: ReadonlySet<LooseLine> = new Set()): AnggaranLine[] {
  const lines: AnggaranLine[] = [];
  const open: (number | null)[] = [null, null, null];
  const byKode = new Map<string, number>();
  const accounts = new Map<string, number>();
  for (const line of loose) {
    const innermost = open[2] ?? open[1] ?? open[0] ?? null;
    if (isAccount(line, innermost === null ? undefined : lines[innermost])) {
      lines.push(linkAccount(line, accounts, innermost, lines.length));
      continue;
    }
    accounts.clear();
    const whole = deeper.has(line) ? (open[DEPTH["sub-kegiatan"]] ?? null) : null;
    if (whole !== null) {
      lines.push({ ...line, parent: whole });
      continue;
    }
    const depth = DEPTH[line.level];
    const current = open[depth] === null || open[depth] === undefined ? null : lines[open[depth]];
    const isHeading = line.pagu === null && line.paguPerubahan === null && line.realisasiAnggaran === null;
    if (isHeading && current && wordsKey(current.name.text) === wordsKey(line.name.text)) continue;
    const kode = line.kode === null ? "" : plainKode(line.kode);
    const parent = longestPrefix(kode, byKode) ?? nearest(open, depth);
    lines.push({ ...line, parent });
    if (kode !== "") byKode.set(kode, lines.length - 1);
    open[depth] = lines.length - 1;
    open.fill(null, depth + 1);
  }
  return lines;
}

/** The innermost of the lines that are open above this depth. */
function nearest(open: readonly (number | null)[], depth: number): number | null {
  for (let at = depth - 1; at >= 0; at--) {
    const index = open[at] ?? null;
    if (index !== null) return index;
  }
  return null;
}

/** An account with an amount, no code, and not numbered like the line that it would belong to. */
function isAccount({ kode, name, nomor, pagu, paguPerubahan, realisasiAnggaran }: LooseLine, above: AnggaranLine | undefined): boolean {
  if (kode !== null || !isAccountName(name.text) || [pagu, paguPerubahan, realisasiAnggaran].every((figure) => (figure?.state ?? "empty") === "empty")) return false;
  // "Belanja Kecamatan" below the last kegiatan is more than that kegiatan has.
  const isMore = above !== undefined && ([[pagu, above.pagu], [realisasiAnggaran, above.realisasiAnggaran]] as const).some(([own, its]) => own?.value && its?.value && own.value.gt(its.value) && accountOf(name.text) === null);
  if (isMore) return false;
  const style = numberingOf(nomor);
  return above === undefined || style === null || style !== numberingOf(above.nomor);
}

/** The two halves of the belanja before Permendagri 90/2019, each with accounts of its own. */
const HALF = /^(?:[-–•*]\s*)?belanja\s+(?:tidak\s+)?langsung\b/i;
const HALF_KEY = "";

/** @param accounts the accounts since the last line that is none, by their code; the new one joins them */
function linkAccount(line: LooseLine, accounts: Map<string, number>, above: number | null, index: number): AnggaranLine {
  const account = accountOf(line.name.text) ?? "";
  const parent = longestPrefix(kodeParts(account).join("."), accounts);
  const half = HALF.test(line.name.text) ? null : (accounts.get(HALF_KEY) ?? null);
  if (account !== "") accounts.set(kodeParts(account).join("."), index);
  if (HALF.test(line.name.text)) {
    accounts.clear();
    accounts.set(HALF_KEY, index);
  }
  return { ...line, level: above !== null ? "sub-kegiatan" : /^5\.\d$/.test(account) ? "program" : line.level, parent: parent ?? half ?? above };
}

/** The line whose code this one continues by as many parts as possible. */
function longestPrefix(kode: string, byKode: ReadonlyMap<string, number>): number | null {
  for (let end = kode.lastIndexOf("."); end > 0; end = kode.lastIndexOf(".", end - 1)) {
    const index = byKode.get(kode.slice(0, end));
    if (index !== undefined) return index;
  }
  return null;
}
