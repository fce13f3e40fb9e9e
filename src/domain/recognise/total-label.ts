import { onOneLine } from "../one-line";
import { remember } from "../remember";

/** What a row is made of: all rows of the table, those since the last such row, or a mean or share of them. */
export type TotalKind = "total" | "subtotal" | "derived";

const WORD = "(?:jumlah|total|jml)";
/** "JUMLAH", "Total", "Jumlah Anggaran", "Grand Total" and nothing more. */
const ALONE = new RegExp(`^(?:grand\\s*)?${WORD}(?:\\s*/\\s*${WORD})?(?:\\s+(?:total|keseluruhan|seluruhnya|umum|semua))*\\s*(?:\\([^)]*\\))?\\s*[:.]?$`, "i");
/** "Jumlah Belanja Daerah", "JUMLAH I + II": in a table of amounts or people no line is called so. */
const BEGINS = new RegExp(`^(?:grand\\s*)?${WORD}\\b`, "i");
/** "Sub Total", "Jumlah Program Penunjang …", "Jumlah A", "Total II". */
const SUBTOTAL = new RegExp(`^(?:sub\\s*-?\\s*${WORD}|${WORD}\\s+(?:sub\\s*kegiatan|kegiatan|program|sasaran)\\b|${WORD}\\s+(?:[a-z]|[ivx]+|\\d{1,2})\\.?$)`, "i");
const DERIVED = /^(?:rata\s*-?\s*rata\b|(?:persentase|prosentase|presentase|persen|%)\s*[:.]?$)/i;

/** "J U M L A H" → "JUMLAH". */
const unspaced = (text: string): string => onOneLine(text).replace(/^(?:\p{L}\s+){3,}\p{L}$/u, (spaced) => spaced.replace(/\s+/g, ""));

/**
 * What a row's label says it is made of; `null` for a row of data.
 * @param loose also take "Jumlah …" with anything behind it: right in tables of amounts and people, wrong where rows are
 *   indicators ("Jumlah kunjungan")
 */
export const totalKind = (label: string, loose: boolean): TotalKind | null => (MAY_TOTAL.test(label) ? (loose ? looseKind(label) : strictKind(label)) : null);

/** How all such labels begin; most labels do not. */
const MAY_TOTAL = /^\s*(?:j\s*(?:u|m)|t\s*o|gr|g\s+r|s\s*u\s*b|r\s*a|p\s*(?:e\s*r|r\s*o|r\s*e)\s*s|%)/i;

const looseKind = remember((label: string) => kindOf(label, true));
const strictKind = remember((label: string) => kindOf(label, false));

function kindOf(label: string, loose: boolean): TotalKind | null {
  const text = unspaced(label);
  if (DERIVED.test(text)) return "derived";
  if (loose && SUBTOTAL.test(text)) return "subtotal";
  return ALONE.test(text) || (loose && BEGINS.test(text)) ? "total" : null;
}

const BARE_MEAN = /^(?:rata\s*-?\s*rata(?:\s+(?:total|keseluruhan|seluruh(?:nya)?|capaian|pencapaian|kinerja|indikator|iku|sasaran|strategis|program|\(?%\)?|[\divx]+))*|(?:persentase|prosentase|presentase|persen|%))\s*[:.]?$/i;

/** A total's or a mean's words and nothing that names what is measured: "JUMLAH", "Rata-rata Capaian Kinerja"; not "Rata-rata lama sekolah". */
export const isBareTotal = (label: string): boolean => ALONE.test(unspaced(label)) || BARE_MEAN.test(unspaced(label));
