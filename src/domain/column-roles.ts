import type { ColumnRole, TableKind } from "./assessment";

const QUARTERS = ([1, 2, 3, 4] as const).flatMap((quarter): ColumnRole[] => [`tw:${quarter}:target`, `tw:${quarter}:realisasi`]);
const INDIKATOR: readonly ColumnRole[] = ["no", "sasaran", "indikator", "satuan", "arah"];
const ANALYSIS: readonly ColumnRole[] = ["target-renstra", "standar-nasional", "penyebab", "solusi", "sumber-data"];
const MEASURED: readonly ColumnRole[] = [...INDIKATOR, "target", "realisasi", "capaian", "predikat", ...QUARTERS, ...ANALYSIS];
const OF_BUDGET: readonly ColumnRole[] = ["no", "kode", "program", "kegiatan", "sub-kegiatan"];
const MONEY: readonly ColumnRole[] = ["pagu", "pagu-perubahan", "realisasi-anggaran", "serapan", "sisa"];
const OUTPUT: readonly ColumnRole[] = ["tolok-ukur", "target", "satuan", "realisasi", "satuan-realisasi"];
const STAFF: readonly ColumnRole[] = ["no", "unit", "golongan", "laki-laki", "perempuan", "jumlah"];

/** What is read of a table of each kind, in the order a choice shows it; years' columns apart. */
const READ: { readonly [kind in TableKind]: readonly ColumnRole[] } = {
  profil: [],
  "target-iku": MEASURED.filter((role) => !/^(?:capaian|predikat|(?:tw:\d:)?realisasi)$/.test(role)),
  "capaian-iku": MEASURED,
  triwulan: MEASURED,
  renstra: MEASURED,
  "realisasi-iku": ["no", "sasaran", "indikator", "satuan", "tahun", "triwulan", "target", "realisasi", "capaian", "penyebab", "solusi"],
  "banding-tahun": INDIKATOR,
  anggaran: [...OF_BUDGET, ...MONEY, "fisik", "sasaran", "mendukung", "indikator", ...OUTPUT],
  "anggaran-multi-tahun": [...OF_BUDGET, "jumlah"],
  keluaran: [...OF_BUDGET, "indikator", ...OUTPUT, ...MONEY, "capaian"],
  efisiensi: ["no", "sasaran", "indikator", "program", "kegiatan", "capaian", "pagu", "realisasi", "serapan"],
  "pegawai-golongan": STAFF,
  "pegawai-jabatan": STAFF,
  "pegawai-jenis-kelamin": STAFF,
  narasi: ["no", "bagian", "kalimat"],
  arithmetic: ["no", "kode", "unit", "jumlah"],
};

const OF_YEARS: Partial<Record<TableKind, readonly ("target" | "realisasi" | "pagu" | "serapan")[]>> = { "banding-tahun": ["target", "realisasi"], "anggaran-multi-tahun": ["pagu", "realisasi", "serapan"] };

const ofYears = (kind: TableKind, years: readonly number[]): ColumnRole[] => (OF_YEARS[kind] ?? []).flatMap((what) => years.map((year): ColumnRole => `tahun:${year}:${what}`));

/**
 * What a column of a table of this kind may be given: all that is read of it, "keterangan" and "other" last.
 * @param years of which a table of several years has columns
 */
export const bindableRoles = (kind: TableKind, years: readonly number[] = []): readonly ColumnRole[] => [...READ[kind], ...ofYears(kind, years), "keterangan", "other"];

/** A table has one column of it: of two the left one is read. Figures of men, women and sums may stand under several headings. */
export const isSingleRole = (role: ColumnRole): boolean => !["no", "satuan", "laki-laki", "perempuan", "jumlah", "keterangan", "other"].includes(role);

const NEEDED: Partial<Record<TableKind, readonly (readonly ColumnRole[])[]>> = {
  "target-iku": [["indikator"], ["target", "tw:1:target", "tw:2:target", "tw:3:target", "tw:4:target"]],
  "capaian-iku": [["indikator"], ["target"], ["realisasi"]],
  triwulan: [["indikator"], QUARTERS],
  renstra: [["indikator"], ["target-renstra", "standar-nasional"]],
  "realisasi-iku": [["indikator"], ["realisasi", "penyebab", "solusi"]],
  "banding-tahun": [["indikator"]],
  anggaran: [["kegiatan", "program", "sub-kegiatan"], ["pagu", "pagu-perubahan"], ["realisasi-anggaran"]],
  keluaran: [["tolok-ukur"], ["target"], ["realisasi"]],
  efisiensi: [["capaian"]],
  "pegawai-golongan": [["golongan", "unit"]],
  "pegawai-jenis-kelamin": [["laki-laki"], ["perempuan"]],
  narasi: [["kalimat"]],
};

/** What a table of this kind cannot do without: of each entry one column is enough. */
export const neededRoles = (kind: TableKind, years: readonly number[] = []): readonly (readonly ColumnRole[])[] => [...(NEEDED[kind] ?? []), ...(ofYears(kind, years).length > 0 ? [ofYears(kind, years)] : [])];

/** The entries of `neededRoles` of which these columns have none; of the years' columns any year's will do. */
export const missingRoles = (kind: TableKind, roles: Iterable<ColumnRole>, years: readonly number[] = []): readonly (readonly ColumnRole[])[] => {
  const given = [...roles];
  return neededRoles(kind, years).filter((any) => !given.some((role) => any.includes(role) || (role.startsWith("tahun:") && any.some((wanted) => wanted.startsWith("tahun:")))));
};

type PlainRole = Exclude<ColumnRole, `tahun:${string}` | `tw:${string}`>;

const PLAIN: { readonly [role in PlainRole]: true } = {
  no: true, sasaran: true, indikator: true, satuan: true, target: true, realisasi: true, capaian: true, program: true, kegiatan: true, "sub-kegiatan": true, kode: true,
  pagu: true, "pagu-perubahan": true, "realisasi-anggaran": true, serapan: true, sisa: true, fisik: true, unit: true, golongan: true, jumlah: true, "laki-laki": true,
  perempuan: true, keterangan: true, arah: true, other: true, tahun: true, triwulan: true, "target-renstra": true, "standar-nasional": true, penyebab: true, solusi: true,
  "sumber-data": true, mendukung: true, "tolok-ukur": true, "satuan-realisasi": true, predikat: true, bagian: true, kalimat: true,
};

export const isColumnRole = (text: string): text is ColumnRole =>
  Object.hasOwn(PLAIN, text) || /^tw:[1-4]:(?:target|realisasi)$/.test(text) || /^tahun:[1-9]\d{3}:(?:target|realisasi|pagu|serapan)$/.test(text);
