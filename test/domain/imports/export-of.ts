import { gridOf, type CellInput } from "../workbook-of";

/** An account of a made-up office in the LRA of a pemda. */
export interface LraRow {
  readonly skpd?: readonly [kode: string, nama: string];
  readonly sub?: readonly [kode: string, nama: string];
  readonly kode: string;
  readonly nama?: string;
  readonly rekening?: string;
  readonly realisasi: CellInput;
  readonly pagu?: CellInput;
}

export const KECAMATAN = ["7.01.0.00.0.00.01.0000", "Kecamatan Contoh"] as const;
export const KELURAHAN = ["7.01.0.00.0.00.01.0001", "Kelurahan Contoh"] as const;
export const DINAS = ["1.02.0.00.0.00.01.0000", "Dinas Kesehatan"] as const;

export const LRA_HEADINGS = [
  "kode_urusan", "nama_urusan", "kode_bidang_urusan", "nama_bidang_urusan", "kode_skpd", "nama_skpd", "kode_sub_skpd", "nama_sub_skpd", "kode_program", "nama_program",
  "kode_kegiatan", "nama_kegiatan", "kode_sub_kegiatan", "nama_sub_kegiatan", "kode_rekening", "nama_rekening", "nilai_realisasi_lra",
] as const;

/** The rows of an LRA as SIPD exports it, the headings first. */
export function lraRows(rows: readonly LraRow[], withPagu = false): CellInput[][] {
  const heads: CellInput[] = [...LRA_HEADINGS];
  if (withPagu) heads.push("nilai_anggaran");
  return [heads, ...rows.map(({ skpd = KECAMATAN, sub = skpd, kode, nama, rekening = "5.1.02.01.01.0024", realisasi, pagu }) => {
    const part = (length: number): string => kode.split(".").slice(0, length).join(".");
    const cells: CellInput[] = [
      part(1), "URUSAN", part(2), "BIDANG", ...skpd, ...sub, part(3), `Program ${part(3)}`, part(5), `Kegiatan ${part(5)}`, kode, nama ?? `Sub kegiatan ${kode}`, rekening, `Belanja ${rekening}`, realisasi,
    ];
    if (withPagu) cells.push(pagu);
    return cells;
  })];
}

export const lraGrid = (rows: readonly LraRow[], withPagu = false) => gridOf("LRA", lraRows(rows, withPagu));

export const RFK_HEADINGS = ["Kode", "Urusan/Program/Kegiatan", "RKA", "DPA", "Realisasi Keuangan", "Capaian %", "RAK %", "Deviasi %", "Realisasi Fisik %", "Sumber Dana", "Keterangan", ...Array.from({ length: 12 }, (_, i) => `Kas Bulan ${i + 1}`), "Total"] as const;

/** A row of an RFK: code, name, DPA, realisasi, fisik. */
export type RfkRow = readonly [kode: CellInput, nama: string, dpa?: CellInput, realisasi?: CellInput, fisik?: CellInput];

export const rfkRows = (rows: readonly RfkRow[]): CellInput[][] => [
  ["LAPORAN REALISASI FISIK DAN KEUANGAN"], ["Kecamatan Contoh"], [], [...RFK_HEADINGS],
  ...rows.map(([kode, nama, dpa, realisasi, fisik]): CellInput[] => [kode, nama, dpa, dpa, realisasi, null, 90, null, fisik, "DAU", null, ...Array.from({ length: 12 }, () => 1), 12]),
];

export const rfkGrid = (rows: readonly RfkRow[]) => gridOf("RFK", rfkRows(rows));
