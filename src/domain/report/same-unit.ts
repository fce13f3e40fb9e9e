/** Short forms in budget documents, by what they stand for. */
const SHORT: Readonly<Record<string, string>> = { dok: "dokumen", lap: "laporan", ob: "orang bulan", bln: "bulan", keg: "kegiatan", pkt: "paket", org: "orang", lbr: "lembar" };

/** The unit without case, punctuation and abbreviation: "Orang/bulan" and "OB" are one. */
function unitKey(unit: string): string {
  const key = unit.toLowerCase().replace(/%/g, " persen ").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return SHORT[key] ?? key;
}

/** Two units say the same; `null` when one of them is not said. */
export const isSameUnit = (a: string | null, b: string | null): boolean | null => (a === null && b === null ? true : a === null || b === null ? null : unitKey(a) === unitKey(b));
