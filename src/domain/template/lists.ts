import { nomenclature } from "../nomenclature/index";
import { quoteSheet, columnName } from "../grid";
import { unitNames } from "../unit-names";

/** The sheet that holds what long drop-downs offer, and what the codes stand for. */
export const LISTS_SHEET = "Nomenklatur";
export const FIRST_LIST_ROW = 5;

/** A code with the names that its row of a budget takes. */
export interface CodeLine {
  readonly kode: string;
  readonly program: string;
  readonly kegiatan: string | null;
  readonly subKegiatan: string | null;
  readonly satuan: string | null;
}

/** Parts of a code: U.BB.PP is a program, U.BB.PP.a.KK a kegiatan. */
const [OF_PROGRAM, OF_KEGIATAN] = [3, 5];

const nameOf = new Map(nomenclature.map(([kode, nama]) => [kode, nama]));

/** The official list, each code with the names above it. */
export const codeLines: readonly CodeLine[] = nomenclature.map(([kode, , satuan]) => {
  const parts = kode.split(".");
  const upTo = (count: number): string | null => (parts.length < count ? null : (nameOf.get(parts.slice(0, count).join(".")) ?? null));
  return { kode, program: upTo(OF_PROGRAM) ?? "", kegiatan: upTo(OF_KEGIATAN), subKegiatan: parts.length > OF_KEGIATAN ? (nameOf.get(kode) ?? null) : null, satuan };
});

/** Codes written with two digits for the sub kegiatan, as older documents have them, are these too. */
const byKode = new Map(codeLines.flatMap((line) => [[line.kode, line], [line.kode.replace(/\.00(\d\d)$/, ".$1"), line]] as const));

/** `null` for codes that the list has not. */
export const codeLine = (kode: string): CodeLine | null => byKode.get(kode) ?? null;

const squeezed = (name: string): string => name.toLowerCase().replace(/[^\p{L}%]/gu, "");

/** Every unit once, in the order of the alphabet. */
export const units: readonly string[] = [...new Map(["%", ...unitNames, ...codeLines.flatMap(({ satuan }) => satuan ?? [])].map((name) => [squeezed(name), name])).values()]
  .sort((a, b) => (squeezed(a) < squeezed(b) ? -1 : 1));

/** Columns of the lists' sheet. */
export const listColumns = { kode: 1, program: 2, kegiatan: 3, "sub-kegiatan": 4, "satuan-keluaran": 5, satuan: 7 } as const;

/** Where a column of the lists stands, as formulas name it. */
export function listArea(column: keyof typeof listColumns): string {
  const letter = columnName(listColumns[column]);
  const length = column === "satuan" ? units.length : codeLines.length;
  return `${quoteSheet(LISTS_SHEET)}!$${letter}$${FIRST_LIST_ROW}:$${letter}$${FIRST_LIST_ROW + length - 1}`;
}
