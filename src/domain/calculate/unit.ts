import { distance } from "fastest-levenshtein";
import { unitNames } from "../unit-names";

/** Short forms in budget documents, by what they stand for. */
const SHORT: ReadonlyMap<string, string> = new Map(Object.entries({
  dok: "dokumen", lap: "laporan", bln: "bulan", keg: "kegiatan", pkt: "paket", org: "orang", lbr: "lembar", thn: "tahun", th: "tahun", hr: "hari", bh: "buah", kk: "kepala keluarga",
  ob: "orang bulan", oh: "orang hari", ok: "orang kali", ot: "orang tahun", oj: "orang jam", rp: "rupiah", m2: "meter persegi", "m²": "meter persegi", km2: "km persegi", "km²": "km persegi",
  prosen: "persen", kel: "kelompok", ha: "hektare", hektar: "hektare", obyek: "objek",
}));

/** Units of outputs as they are written out; a misspelt one is told by them. */
const KNOWN = new Set(unitNames.map((name) => name.toLowerCase()));

/** The unit without case, punctuation, brackets and abbreviation: "Orang/bulan" and "OB" are one. */
export function unitKey(unit: string): string {
  const key = unit.toLowerCase().replace(/\([^)]*\)/g, " ").replace(/%/g, " persen ").replace(/[^\p{L}\p{N}²]+/gu, " ").trim();
  return SHORT.get(key) ?? key;
}

/** Two units say the same; `null` when one of them is not said. */
export const isSameUnit = (a: string | null, b: string | null): boolean | null => (a === null && b === null ? true : a === null || b === null ? null : unitKey(a) === unitKey(b));

/** One of the units that outputs are counted in. */
export const isKnownUnit = (unit: string): boolean => KNOWN.has(unitKey(unit));

/**
 * same · spelling: one of them misspells the other · loose: one says more closely what the other counts ("Dokumen",
 * "Dokumen RKA"), or both are plain scores · other: figures in them cannot be compared.
 */
export type UnitMatch = "same" | "spelling" | "loose" | "other";

/** A month of work of a person is no calendar month, nor is it a person. */
const RATED = /^orang (?:bulan|hari|kali|tahun|jam)$/;
const SCORES = new Set(["indeks", "nilai", "skor", "poin", "angka"]);

export function compareUnits(a: string, b: string): UnitMatch {
  const [x, y] = [unitKey(a), unitKey(b)];
  if (x === y || x.replaceAll(" ", "") === y.replaceAll(" ", "")) return "same";
  if (SCORES.has(x) && SCORES.has(y)) return "loose";
  if (Math.min(x.length, y.length) >= 5 && KNOWN.has(x) !== KNOWN.has(y) && distance(x, y) <= 2) return "spelling";
  if (RATED.test(x) || RATED.test(y)) return "other";
  const [shorter, longer] = x.length < y.length ? [x, y] : [y, x];
  return shorter.length > 1 && ` ${longer} `.includes(` ${shorter} `) ? "loose" : "other";
}
