import { wordingKey } from "../../calculate/wording";
import { groupBy } from "../../group-by";
import { compareNames, evenSpelling, tellingWords } from "./indikator-name";
import type { Mention } from "./indikator-mentions";

/** All places that name one indicator, whatever they call it; at least one. */
export type SameIndikator = readonly Mention[];

/** Near names share the beginning of a word; a beginning that more names than this have tells none from the others. */
const TOO_COMMON = 40;

/**
 * The mentions of each indicator together: those with the same name, and those with near names where neither table has the
 * other's. Two names of one table are never one indicator; a name that could be two others' stays alone.
 */
export function sameIndikator(mentions: readonly Mention[]): SameIndikator[] {
  const groups = [...groupBy(mentions, ({ indikator }) => wordingKey(evenSpelling(indikator.text))).values()];
  const near = nearGroups(groups);
  const merged: Mention[][] = [];
  const done = new Set<SameIndikator>();
  for (const group of groups) {
    if (done.has(group)) continue;
    const together: SameIndikator[] = [group];
    for (const other of near.get(group) ?? []) {
      const isMutual = near.get(other)?.includes(group) ?? false;
      if (isMutual && !done.has(other) && together.every((each) => sharesNoTable(each, other))) together.push(other);
    }
    for (const each of together) done.add(each);
    merged.push(together.flat());
  }
  return merged;
}

/** For each group the groups with a near name; none where two of one table would fit. */
function nearGroups(groups: readonly SameIndikator[]): ReadonlyMap<SameIndikator, readonly SameIndikator[]> {
  const withBeginning = new Map<string, SameIndikator[]>();
  for (const group of groups) {
    for (const beginning of beginnings(group)) {
      const known = withBeginning.get(beginning);
      if (known) known.push(group);
      else withBeginning.set(beginning, [group]);
    }
  }
  return new Map(groups.map((group) => {
    const candidates = new Set([...beginnings(group)].flatMap((beginning) => {
      const found = withBeginning.get(beginning) ?? [];
      return found.length > TOO_COMMON ? [] : found;
    }));
    const near = [...candidates].filter((other) => other !== group && sharesNoTable(group, other) && compareNames(nameOf(group), nameOf(other)) !== "other");
    return [group, near.filter((each) => !near.some((other) => other !== each && !sharesNoTable(each, other)))];
  }));
}

const beginnings = (group: readonly Mention[]): ReadonlySet<string> => new Set(tellingWords(nameOf(group)).map((word) => word.slice(0, 3)));
const nameOf = (group: readonly Mention[]): string => group[0]?.indikator.text ?? "";

function sharesNoTable(a: readonly Mention[], b: readonly Mention[]): boolean {
  const tables = new Set(a.map(({ table }) => table));
  return !b.some(({ table }) => tables.has(table));
}
