import * as z from "zod/mini";
import type { Finding, Waiver } from "./finding";
import { refName, type DefinedName } from "./grid";
import { parseKept, textFromNames, textToNames } from "./name-text";

/** The hidden names that keep what the user has set aside begin so. */
export const WAIVERS_PREFIX = "_LAKIP_abaikan";

const text = z.string().check(z.minLength(1));
const waiverSchema = z.object({ rule: text, place: text, mark: text, reason: text, author: z.string(), date: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)) });

/** The names that keep these waivers in the workbook; none for none. */
export const waiverNames = (waivers: readonly Waiver[]): readonly DefinedName[] => (waivers.length === 0 ? [] : textToNames(WAIVERS_PREFIX, JSON.stringify(waivers)));

/** The waivers kept in the workbook; those that do not hold together are left out, and their findings stand again. */
export function storedWaivers(names: readonly DefinedName[]): readonly Waiver[] {
  const kept = parseKept(textFromNames(WAIVERS_PREFIX, names) ?? "[]");
  return Array.isArray(kept) ? kept.flatMap((each: unknown) => waiverSchema.safeParse(each).data ?? []) : [];
}

/** A waiver of this finding as it stands now. */
export const waive = ({ rule, at, mark }: Finding, why: Pick<Waiver, "reason" | "author" | "date">): Waiver => ({ rule, place: refName(at[0]), mark, ...why });

/**
 * Sets aside what the user has set aside, as long as its figures are the same. One waiver is for one finding: of several
 * alike that at the same cell, else, when rows were inserted or the sheet renamed, the first of them.
 */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[]): { findings: Finding[]; kept: Waiver[]; stale: Waiver[] } {
  const left = new Set(waivers);
  const taken = new Map<Finding, Waiver>();
  const match = (fits: (waiver: Waiver, finding: Finding) => boolean): void => {
    for (const finding of findings) {
      if (taken.has(finding)) continue;
      const waiver = [...left].find((each) => each.rule === finding.rule && each.mark === finding.mark && fits(each, finding));
      if (!waiver) continue;
      taken.set(finding, waiver);
      left.delete(waiver);
    }
  };
  match((waiver, { at }) => waiver.place === refName(at[0]));
  match(() => true);
  return { findings: findings.map((finding) => ({ ...finding, waived: taken.get(finding) ?? null })), kept: waivers.filter((waiver) => !left.has(waiver)), stale: [...left] };
}
