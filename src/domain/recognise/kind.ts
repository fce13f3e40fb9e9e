import type { ColumnRole, TableKind } from "../assessment";
import { parseTriwulan } from "./parse-triwulan";
import type { Block } from "./block";
import type { Heading, Meaning } from "./heading";

/** One kind of table: how its headings are told from others', and what each column is in it. */
export interface Kind {
  readonly kind: TableKind;
  /** Rows that carry only a name head the rows below them. */
  readonly hasGroups: boolean;
  /** Why the block is of this kind (Indonesian) and whether that is certain; `null` when it is not. */
  match(seen: Seen): { readonly reason: string; readonly sure: boolean } | null;
  /** What a column with this heading is in this kind of table. */
  role(heading: Heading, seen: Seen): ColumnRole;
}

/** A block with what its headings say, counted once. */
export interface Seen {
  readonly block: Block;
  readonly meanings: ReadonlySet<Meaning>;
  /** The different years named in headings, ascending. */
  readonly years: readonly number[];
  /** The headings' texts and the caption in lower case. */
  readonly texts: readonly string[];
}

export function look(block: Block): Seen {
  const headings = [...block.headings.values()];
  const meanings = new Set(headings.map(({ meaning }) => meaning).filter((meaning) => meaning !== null));
  const years = [...new Set(headings.map(({ year }) => year).filter((year) => year !== null))].sort((a, b) => a - b);
  return { block, meanings, years, texts: [block.title, ...headings.map(({ text }) => text)].map((text) => text.toLowerCase()) };
}

/** Meanings that are the same in every kind of table. */
const PLAIN: Partial<Record<Meaning, ColumnRole>> = {
  no: "no", kode: "kode", sasaran: "sasaran", indikator: "indikator", satuan: "satuan", target: "target", realisasi: "realisasi",
  capaian: "capaian", serapan: "serapan", pagu: "pagu", "pagu-perubahan": "pagu-perubahan", sisa: "sisa", fisik: "fisik",
  program: "program", kegiatan: "kegiatan", "sub-kegiatan": "sub-kegiatan", unit: "unit", golongan: "golongan", jumlah: "jumlah",
  "laki-laki": "laki-laki", perempuan: "perempuan", keterangan: "keterangan", arah: "arah", "tolok-ukur": "tolok-ukur", "satuan-realisasi": "satuan-realisasi", penyebab: "penyebab", solusi: "solusi",
  "sumber-data": "sumber-data", "standar-nasional": "standar-nasional", mendukung: "mendukung", tahun: "tahun",
};

export function plainRole({ meaning, text }: Heading): ColumnRole {
  if (meaning === "triwulan") return triwulanRole(text);
  // "Capaian terhadap target Renstra" is what the report computes, not a target.
  if (meaning === "renstra") return /capaian|realisasi|kemajuan|tingkat|%/i.test(text) ? "other" : "target-renstra";
  return (meaning && PLAIN[meaning]) ?? "other";
}

/** "Target TW II" is a quarter's target, "Triwulan" alone says which quarter a row is of. */
function triwulanRole(text: string): ColumnRole {
  const number = parseTriwulan(text.replace(/target|rencana|realisasi|capaian|kinerja|\(.*?\)/gi, " "));
  if (number === null) return /^\s*(?:triwulan|tw)\s*$/i.test(text) ? "triwulan" : "other";
  if (/target|rencana/i.test(text)) return `tw:${number}:target`;
  return /capaian|%|semester/i.test(text) ? "other" : `tw:${number}:realisasi`;
}
