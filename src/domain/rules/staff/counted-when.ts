import type { BoundTable } from "../../assessment";

const MONTH = /\b(jan(?:uari)?|[fp]eb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|jun[i]?|jul[i]?|agu(?:s|stus)?|sept?(?:ember)?|okt(?:ober)?|no[vp](?:ember)?|des(?:ember)?)\b/giu;

const partsOf = (text: string, part: RegExp): ReadonlySet<string> => new Set([...text.matchAll(part)].map(([found]) => found.toLowerCase().slice(0, 4)));
const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && ![...a].some((part) => b.has(part));
const captionOf = ({ title, sheet }: BoundTable): string => `${title} ${sheet}`;

/** Their captions name other years, or other months: people come and go between. */
export function areOfOtherDates(a: BoundTable, b: BoundTable): boolean {
  return [/\b20\d\d\b/gu, MONTH].some((part) => differ(partsOf(captionOf(a), part), partsOf(captionOf(b), part)));
}
