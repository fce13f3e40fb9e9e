import { choosePagu } from "../calculate/pagu";
import type { Anggaran } from "../model/anggaran";
import type { Records } from "../model/records";
import { growBudget } from "./budget-tree";
import { triwulanName } from "./captions";

export const hasPagu = ({ lines }: Anggaran): boolean => lines.some((line) => choosePagu(line) !== null);

/** The budget of the report: the first table with lines, a pagu and a realisasi column, or the same budget in more detail further on. */
export function chooseAnggaran({ anggaran }: Pick<Records, "anggaran">): Anggaran | null {
  const [first, ...others] = anggaran.filter((each) => hasPagu(each) && each.lines.some(({ realisasiAnggaran: realisasi }) => realisasi !== null));
  return first ? others.filter((each) => isSameBudget(first, each)).reduce((best, each) => (saysMore(each, best) ? each : best), first) : null;
}

/** Both of their sums are known and equal: a recapitulation and what it recapitulates. */
function isSameBudget(one: Anggaran, another: Anggaran): boolean {
  const [a, b] = [growBudget(one), growBudget(another)];
  return (["pagu", "realisasi"] as const).every((measure) => {
    const [stated, other] = [a[measure], b[measure]];
    return stated.value !== null && !stated.value.isZero() && other.value?.eq(stated.value) && !stated.broken && !other.broken;
  });
}

const namesSupport = ({ lines }: Anggaran): boolean => lines.some(({ mendukung }) => mendukung);

/** What its lines support counts before how many they are. */
const saysMore = (one: Anggaran, another: Anggaran): boolean =>
  namesSupport(one) === namesSupport(another) ? one.lines.length > another.lines.length : namesSupport(one);

/** What a table needs of the budget that it has not; `null` when it has it. */
export function lacksSupport(records: Records): string | null {
  const anggaran = chooseAnggaran(records);
  if (!anggaran) return "Perlu tabel anggaran dengan kolom Program/Kegiatan, Pagu, dan Realisasi.";
  if (records.iku.length === 0) return "Perlu tabel IKU dengan kolom Sasaran Strategis, Indikator Kinerja, Target, dan Realisasi.";
  return namesSupport(anggaran) ? null : `Perlu kolom Indikator/Sasaran yang didukung pada tabel anggaran di lembar ${anggaran.table.sheet}.`;
}

/** Budget tables seldom say up to when they are. */
export const quarterNote = ({ triwulan }: Pick<Records, "triwulan">): string[] =>
  triwulan === null || triwulan === 4 ? [] : [`Realisasi anggaran sebagaimana tertulis di buku kerja; pastikan posisinya sampai dengan ${triwulanName(triwulan)}.`];
