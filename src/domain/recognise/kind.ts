import type { ColumnRole, TableKind } from "../assessment";
import type { Block } from "./block";
import type { Heading } from "./heading";
import { triwulanRole } from "./triwulan-role";
import type { Meaning } from "./wordings";

/** One kind of table: how its headings are told from others', and what each column is in it. */
export interface Kind {
  readonly kind: TableKind;
  /** Rows that carry only a name head the rows below them. */
  readonly hasGroups: boolean;
  /** Why the block is of this kind and what of that is in doubt (both Indonesian); `null` when it is not. */
  match(seen: Seen): { readonly reason: string; readonly doubt: string | null } | null;
  /** What a column with this heading is in this kind of table. */
  role(heading: Heading, seen: Seen): ColumnRole;
}

/** A block with what its headings say, counted once. */
export interface Seen {
  readonly block: Block;
  readonly meanings: ReadonlySet<Meaning>;
  /** The different years named in headings, ascending; a year of the Renstra is none of the table's. */
  readonly years: readonly number[];
  /** The headings' texts and the caption in lower case. */
  readonly texts: readonly string[];
}

export function look(block: Block): Seen {
  const headings = [...block.headings.values()];
  const meanings = new Set(headings.map(({ meaning }) => meaning).filter((meaning) => meaning !== null));
  const years = [...new Set(headings.map(({ year, meaning }) => (meaning === "renstra" ? null : year)).filter((year) => year !== null))].sort((a, b) => a - b);
  return { block, meanings, years, texts: [block.title, ...headings.map(({ text }) => text)].map((text) => text.toLowerCase()) };
}

const PIVOT = /^(?:row labels|label baris|column labels|label kolom)$/;

/** A summary that Excel made of another table. */
export const isPivot = ({ texts }: Seen): boolean => texts.some((text) => PIVOT.test(text));

const STAFF = /pegawai|aparatur|\basn\b|\bpns\b|p3k|pppk|personil|personel|golongan|eselon|jabatan|honorer|kontrak|\bthl\b|tenaga/;

/** The caption, a heading or the sheet's name speaks of staff. */
export const isOfStaff = ({ texts, block }: Seen): boolean => [...texts, block.grid.sheet.toLowerCase()].some((text) => STAFF.test(text));

/** The different years of which the table has a pagu. */
export const paguYears = ({ block }: Seen): readonly number[] =>
  [...new Set([...block.headings.values()].flatMap(({ meaning, year }) => ((meaning === "pagu" || meaning === "pagu-perubahan") && year !== null ? [year] : [])))];

/** The table's title and its sheet's name. */
export const captionOf = ({ block }: Seen): string => `${block.title} ${block.grid.sheet}`;

/** Meanings that are the same in every kind of table. */
const PLAIN: Partial<Record<Meaning, ColumnRole>> = {
  no: "no", kode: "kode", sasaran: "sasaran", indikator: "indikator", satuan: "satuan", target: "target", realisasi: "realisasi",
  capaian: "capaian", serapan: "serapan", pagu: "pagu", "pagu-perubahan": "pagu-perubahan", sisa: "sisa", fisik: "fisik",
  program: "program", kegiatan: "kegiatan", "sub-kegiatan": "sub-kegiatan", unit: "unit", golongan: "golongan", jumlah: "jumlah",
  "laki-laki": "laki-laki", perempuan: "perempuan", keterangan: "keterangan", arah: "arah", "tolok-ukur": "tolok-ukur", "satuan-realisasi": "satuan-realisasi", penyebab: "penyebab", solusi: "solusi",
  "sumber-data": "sumber-data", mendukung: "mendukung", predikat: "predikat", tahun: "tahun", periode: "triwulan", bagian: "unit",
};

export function plainRole(heading: Heading, seen: Seen): ColumnRole {
  const { meaning, text } = heading;
  if (meaning === "triwulan") return triwulanRole(text, captionOf(seen));
  if (meaning === "renstra") return isRenstraTarget(heading) && isLatest(heading, seen) ? "target-renstra" : "other";
  if (meaning === "program-kegiatan") return seen.meanings.has("kegiatan") ? "other" : "kegiatan";
  if (meaning === "standar-nasional") return isLatest(heading, seen) ? "standar-nasional" : "other";
  return (meaning && PLAIN[meaning]) ?? "other";
}

/** "Capaian terhadap target Renstra" is what the report computes, not a target. */
const isRenstraTarget = ({ text }: Heading): boolean => !/capaian|realisasi|kemajuan|tingkat|%/i.test(text);

/** Of several years of the same, the last one counts. */
const isLatest = ({ year, meaning }: Heading, { block }: Seen): boolean =>
  ![...block.headings.values()].some((other) => other.meaning === meaning && (other.year ?? 0) > (year ?? 0) && (meaning !== "renstra" || isRenstraTarget(other)));

/** "Realisasi Anggaran", "Realisasi (Rp)": an amount, no performance. */
export const isOfMoney = ({ text, unit }: Heading): boolean => /anggaran|keuangan|belanja|pagu|rupiah|sp2d|(?:\b|_)(?:rp|lra)\b/i.test(text) || /^rp\b/.test(unit ?? "");

/**
 * Where a table has targets and a pagu: does this realisasi or percentage belong to the money? Its words say so, else the
 * nearest of the two to its left.
 */
export function belongsToMoney(heading: Heading, { block }: Seen): boolean {
  if (isOfMoney(heading) || /kinerja|output|keluaran/i.test(heading.text)) return isOfMoney(heading);
  let isMoney = false;
  for (const [, other] of [...block.headings].sort((a, b) => a[0] - b[0])) {
    if (other === heading) return isMoney;
    if (other.meaning === "target") isMoney = false;
    if (other.meaning === "pagu" || other.meaning === "pagu-perubahan") isMoney = true;
  }
  return isMoney;
}

const OF_BUDGET: ReadonlySet<Meaning> = new Set<Meaning>(["kode", "program", "kegiatan", "program-kegiatan", "sub-kegiatan"]);
const OF_INDIKATOR: ReadonlySet<Meaning> = new Set<Meaning>(["sasaran", "indikator"]);

/** Whose rows they are: the names that stand leftmost tell; `null` when it has neither. */
export function rowsOf({ block }: Seen): "budget" | "indikator" | null {
  const names = [...block.headings].sort((a, b) => a[0] - b[0]).map(([, { meaning }]) => meaning);
  const first = names.find((meaning) => meaning !== null && (OF_BUDGET.has(meaning) || OF_INDIKATOR.has(meaning))) ?? null;
  return first === null ? null : OF_BUDGET.has(first) ? "budget" : "indikator";
}
