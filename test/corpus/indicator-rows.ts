import type { Book } from "./book";
import type { Indikator } from "./office";
import type { Put } from "./put";

export interface ShownIndikator {
  readonly iku: Indikator;
  readonly nomor: number;
  /** Written once above all of its indicators, as a merged cell shows it. */
  readonly sasaran: string;
  readonly isFirstOfSasaran: boolean;
  readonly nama: string;
  readonly satuan: string;
  readonly target: Put;
  readonly realisasi: Put;
  readonly capaian: Put;
}

/** The office's indicators of so many years ago as rows show them. */
export function shown(book: Book, before = 0): ShownIndikator[] {
  return book.office.ikuList.map((iku, i, all) => {
    const isFirstOfSasaran = all[i - 1]?.sasaran !== iku.sasaran;
    return {
      iku, nomor: i + 1, sasaran: isFirstOfSasaran ? iku.sasaran : "", isFirstOfSasaran, nama: iku.nama, satuan: iku.satuan,
      target: iku.target(before), realisasi: iku.realisasi(before), capaian: book.percent(capaianOf(iku, before)),
    };
  });
}

/** In per cent; the common formula where less is better. */
export function capaianOf(iku: Indikator, before = 0): number {
  const [target, realisasi] = [iku.target(before), iku.realisasi(before)];
  return ((iku.isFalling ? 2 * target - realisasi : realisasi) / target) * 100;
}

/** The mean over all indicators. */
export const meanCapaian = ({ office }: Book, before = 0): number => office.ikuList.reduce((sum, iku) => sum + capaianOf(iku, before), 0) / office.ikuList.length;
