import { wordingKey } from "./wording";

/** What sort of unit a name says it is; `null`: it does not say. */
export type UnitKind = "kecamatan" | "kelurahan" | null;

export interface UnitName {
  readonly kind: UnitKind;
  /** Of the name without its sort: equal for "Kel. Ganjar Agung" and "GANJAR AGUNG". */
  readonly key: string;
}

const KIND = /^\W*(?:kantor\s+)?(?:(?<kecamatan>kecamatan|kec\b\.?)|(?<kelurahan>kelurahan|kel\b\.?|desa|pekon|nagari|gampong))\s*(?<name>.*)$/isu;

/** "Kel. Ganjar Agung" → a kelurahan called Ganjar Agung. */
export function unitName(text: string): UnitName {
  const found = KIND.exec(text.replace(/^\s*(?:[a-z]|\d{1,2}|[ivx]{1,4})\s*[.)]\s*/i, ""))?.groups;
  if (!found) return { kind: null, key: wordingKey(text) };
  return { kind: found["kecamatan"] === undefined ? "kelurahan" : "kecamatan", key: wordingKey(found["name"] ?? "") };
}

/** Whether two names are of one unit; a kecamatan and a kelurahan of the same name are two. */
export const isSameUnit = (a: UnitName, b: UnitName): boolean => a.key === b.key && a.key !== "" && (a.kind === null || b.kind === null || a.kind === b.kind);
