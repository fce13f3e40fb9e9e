import { officialByName } from "../../calculate/find-nomenclature";
import { compareWording, wordDifferences, type WordDifference } from "../../calculate/wording";
import { groupBy } from "../../group-by";
import { refName } from "../../grid";
import type { Records } from "../../model/records";
import type { Issue, Rule } from "../rule";
import { PLACE, placedNames, type PlacedName } from "./placed-names";

/** More different names with the same initials are a numbered list; they are not compared with one another. */
const MOST = 60;

export const programWordedAlike: Rule = {
  id: "program-worded-alike",
  severity: "inconsistency",
  title: "Nama program dan kegiatan sama di semua tempat",
  basis: "Satu program punya satu nama; PermenPANRB 53/2014 menghendaki pembaca dapat mengikutinya dari naskah sampai anggaran.",
  notChecked: "Nama di dalam kalimat; nama yang panjangnya berbeda, karena bisa kegiatan lain; huruf besar, tanda baca, dan ejaan yang bercampur di daftar resmi.",
  lacks({ records }) {
    const sources = new Set(placedNames(records).map(({ source, table }) => `${source}${table ?? ""}`));
    return sources.size > 1 ? [] : ["Nama program dan kegiatan hanya ada di satu tempat; tidak ada yang dapat dibandingkan."];
  },
  check: ({ records }) => variants(records).flatMap(toIssue),
};

interface Variant {
  /** How the name is written where it counts most: in the budget, else as most places write it. */
  readonly reference: readonly PlacedName[];
  /** The places that write it otherwise. */
  readonly other: readonly PlacedName[];
}

function variants(records: Records): Variant[] {
  const names = placedNames(records);
  const comparable = names.length > 0 && names.some(({ source, table }) => source !== names[0]?.source || table !== names[0].table);
  return comparable ? [...groupBy(names, ({ initials }) => initials).values()].flatMap(variantsOf) : [];
}

/** Of names with the same initials: each that is near to one of more weight. */
function variantsOf(names: readonly PlacedName[]): Variant[] {
  const wordings = [...groupBy(names, ({ key }) => key).values()];
  if (wordings.length < 2 || wordings.length > MOST) return [];
  const byWeight = [...wordings].sort((a, b) => weight(b) - weight(a));
  return byWeight.flatMap((other, i) => {
    const reference = byWeight.slice(0, i).find((heavier) => isVariant(heavier, other));
    return reference ? [{ reference, other }] : [];
  });
}

const weight = (places: readonly PlacedName[]): number => (places.some(({ source }) => source === "anggaran") ? 1000 : 0) + places.length;

/** Near, and not two lines of one budget table, two levels or two names of the official list: those are different things. */
function isVariant(a: readonly PlacedName[], b: readonly PlacedName[]): boolean {
  const [first, second] = [a[0], b[0]];
  if (!first || !second || compareWording(first.words.text, second.words.text) !== "near") return false;
  const tables = new Set(a.map(({ table }) => table).filter((table) => table !== null));
  if (b.some(({ table }) => table !== null && tables.has(table))) return false;
  const levels = new Set([...a, ...b].map(({ level }) => level).filter((level) => level !== null));
  return levels.size < 2 && (officialByName(first.words.text).length === 0 || officialByName(second.words.text).length === 0);
}

function toIssue({ reference: [kept], other: [variant, ...others] }: Variant): Issue[] {
  if (!kept || !variant) return [];
  const differences = wordDifferences(variant.words.text, kept.words.text);
  return [{
    title: "Nama ditulis berbeda", at: [variant.words.cell, ...others.map(({ words }) => words.cell), kept.words.cell], found: said(differences, "a"), expected: said(differences, "b"),
    message: `${differences.map(({ a, b }) => `“${a ?? "(tidak ada)"}” ${PLACE[variant.source]}, “${b ?? "(tidak ada)"}” ${PLACE[kept.source]}`).join("; ")}: ${kept.words.text} (${refName(kept.words.cell)}).`,
    remedy: "Pakai satu nama, yaitu nama di DPA, di semua tabel dan di naskah.",
    facts: { differences: differences.map(({ a, b }) => [a, b]), places: others.length + 1 },
  }];
}

const said = (differences: readonly WordDifference[], side: "a" | "b"): string => differences.map((difference) => difference[side] ?? "–").join(" … ");
