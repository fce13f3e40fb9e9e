import type { Records } from "../model/records";
import { kodeParts } from "../read/budget-level";

/** The office is a kecamatan (or a kelurahan, whose budget is its kecamatan's): by its name, else by the codes of its budget, bidang 7.01. */
export function isKecamatan({ instansi, anggaran }: Pick<Records, "instansi" | "anggaran">): boolean {
  if (instansi !== null) return /\b(?:kecamatan|kelurahan|distrik|kapanewon|kemantren)\b/i.test(instansi);
  return anggaran.some(({ lines }) => lines.some(({ kode }) => kode !== null && /^7\.1\.\d/.test(kodeParts(kode).join("."))));
}
