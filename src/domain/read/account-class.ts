import { kodeParts } from "./budget-level";

/**
 * Belanja by account (Permendagri 90/2019): the classes 5.1 Operasi, 5.2 Modal, 5.3 Tidak Terduga, 5.4 Transfer, each with its
 * groups. Tables without account codes are told by these words.
 */
const CLASSES: readonly (readonly [kode: string, wording: RegExp])[] = [
  ["5.1.01", /^belanja\s+pegawai\b/i], ["5.1.02", /^belanja\s+barang\s*(?:\/|dan|&)?\s*jasa\b/i], ["5.1.03", /^belanja\s+bunga\b/i], ["5.1.04", /^belanja\s+subsidi\b/i],
  ["5.1.05", /^belanja\s+hibah\b/i], ["5.1.06", /^belanja\s+bantuan\s+sosial\b/i],
  ["5.2.01", /^belanja\s+modal\s+tanah\b/i], ["5.2.02", /^belanja\s+modal\s+peralatan\b/i], ["5.2.03", /^belanja\s+modal\s+gedung\b/i], ["5.2.04", /^belanja\s+modal\s+jalan\b/i],
  ["5.2.05", /^belanja\s+modal\s+aset\s+tetap\b/i], ["5.2.06", /^belanja\s+modal\s+aset\s+(?:lainnya|tidak)\b/i],
  ["5.1", /^belanja\s+operasi(?:onal)?$/i], ["5.2", /^belanja\s+modal$/i], ["5.3", /^belanja\s+tidak\s+terduga$/i], ["5.4", /^belanja\s+transfer$/i], ["5", /^belanja(?:\s+daerah)?$/i],
];

/** The account that a name is, "5.1.01" of "Belanja Pegawai"; `null` for other names. */
export function accountOf(name: string): string | null {
  const bare = name.trim().replace(/^(?:[-–•*]|\(?(?:[a-z]|[ivx]+|\d{1,2})\s*[.)])\s*/i, "").replace(/\s*[:.;]$/, "");
  return CLASSES.find(([, wording]) => wording.test(bare))?.[0] ?? null;
}

/** "Belanja …": an account of the budget, whatever else it says. */
export const isAccountName = (name: string): boolean => /^(?:[-–•*]\s*)?belanja\b/i.test(name.trim());

/** A row of an account: by its code, which stands for itself or goes on behind that of its sub kegiatan; without a code by its name. */
export const isAccountLine = ({ kode, name }: { readonly kode: string | null; readonly name: { readonly text: string } }): boolean =>
  kode === null ? isAccountName(name.text) : kodeParts(kode).length > 6 || /^5\.[1-4](?:\.|$)/.test(kode);

/** "5.1" to "5.4"; bidang of urusan 5 are written "5.01". */
export const isAccountClass = (kode: string | null): boolean => kode !== null && /^5\.[1-4]$/.test(kode);
