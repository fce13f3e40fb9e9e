import { choosePagu } from "../calculate/pagu";
import type { Anggaran } from "../model/anggaran";
import type { Records } from "../model/records";
import { triwulanName } from "./captions";

export const hasPagu = ({ lines }: Anggaran): boolean => lines.some((line) => choosePagu(line) !== null);

/** The budget of the report: the first table with lines, a pagu and a realisasi column. */
export const chooseAnggaran = ({ anggaran }: Pick<Records, "anggaran">): Anggaran | null =>
  anggaran.find((each) => hasPagu(each) && each.lines.some(({ realisasiAnggaran: realisasi }) => realisasi !== null)) ?? null;

/** What a table needs of the budget that it has not; `null` when it has it. */
export function lacksSupport(records: Records): string | null {
  const anggaran = chooseAnggaran(records);
  if (!anggaran) return "Perlu tabel anggaran dengan kolom Program/Kegiatan, Pagu, dan Realisasi.";
  if (records.iku.length === 0) return "Perlu tabel IKU dengan kolom Sasaran Strategis, Indikator Kinerja, Target, dan Realisasi.";
  return anggaran.lines.some(({ mendukung }) => mendukung) ? null : `Perlu kolom Indikator/Sasaran yang didukung pada tabel anggaran di lembar ${anggaran.table.sheet}.`;
}

/** Budget tables seldom say up to when they are. */
export const quarterNote = ({ triwulan }: Pick<Records, "triwulan">): string[] =>
  triwulan === null || triwulan === 4 ? [] : [`Realisasi anggaran sebagaimana tertulis di buku kerja; pastikan posisinya sampai dengan ${triwulanName(triwulan)}.`];
