import { Decimal } from "decimal.js";
import type { CellRef } from "../grid";
import { sum } from "./decimals";

/** One amount that goes into a total; `pair` is the amount beside it that it may be exchanged with (pagu and realisasi). */
export interface Part {
  readonly value: Decimal;
  readonly cell: CellRef;
  readonly pair: Decimal | null;
}

export type StoryKind = "one-line" | "two-lines" | "transposed-digits" | "factor" | "sign" | "pair-exchanged" | "copied-total";

/** A simple reason for which a total and its parts would differ by just this amount. */
export interface Story {
  readonly kind: StoryKind;
  /** The lines it is about. */
  readonly cells: readonly CellRef[];
  /** What stays unexplained; zero when the story fits exactly. */
  readonly remainder: Decimal;
  /** The amount the line would have to be, for the stories that change one. */
  readonly instead: Decimal | null;
}

const MOST = 3;
/** Pairs of lines are tried up to this many lines; beyond, too many pairs fit by chance to tell anything. */
const PAIRS_UP_TO = 400;
/** A story that leaves more than this share of the difference unexplained is none. */
const NEAR = new Decimal("0.01");

/**
 * Which simple stories explain `sum(parts) − stated`, at most three: exact ones in the order of DOMAIN's list, else the
 * nearest line with what it leaves. A kind that fits more than three times fits by chance and is not told.
 */
export function explainDifference(parts: readonly Part[], stated: Decimal): Story[] {
  const difference = sum(parts.map(({ value }) => value)).minus(stated);
  if (difference.isZero()) return [];
  const exact = STORIES.flatMap((find) => {
    const found = find(parts, difference, stated);
    return found.length > MOST ? [] : found;
  });
  return exact.length > 0 ? exact.slice(0, MOST) : nearest(parts, difference);
}

type FindStories = (parts: readonly Part[], difference: Decimal, stated: Decimal) => Story[];

const ZERO = new Decimal(0);
const story = (kind: StoryKind, parts: readonly Part[], instead: Decimal | null = null): Story => ({ kind, cells: parts.map(({ cell }) => cell), remainder: ZERO, instead });

/** A line left out of the total (or already inside another line), or counted twice. */
const oneLine: FindStories = (parts, difference) => parts.filter(({ value }) => value.abs().eq(difference.abs()) && !value.isZero()).map((part) => story("one-line", [part]));

const twoLines: FindStories = (parts, difference) => {
  if (parts.length > PAIRS_UP_TO) return [];
  return parts.flatMap((first, i) => parts.slice(i + 1).filter((second) => !first.value.isZero() && !second.value.isZero() && first.value.plus(second.value).abs().eq(difference.abs())).map((second) => story("two-lines", [first, second])));
};

/** Stories in which one line was meant to be another amount: the total is right with it. */
const withInstead = (kind: StoryKind, candidates: (part: Part, wanted: Decimal) => boolean): FindStories => (parts, difference) =>
  parts.flatMap((part) => {
    const wanted = part.value.minus(difference);
    return !part.value.isZero() && candidates(part, wanted) ? [story(kind, [part], wanted)] : [];
  });

const transposedDigits = withInstead("transposed-digits", ({ value }, wanted) => value.minus(wanted).mod(9).isZero() && isTransposed(value, wanted));
const factor = withInstead("factor", ({ value }, wanted) => [10, 100, 1000].some((times) => wanted.eq(value.times(times)) || wanted.times(times).eq(value)));
const sign = withInstead("sign", ({ value }, wanted) => wanted.eq(value.negated()));
const pairExchanged = withInstead("pair-exchanged", ({ value, pair }, wanted) => pair !== null && !pair.eq(value) && wanted.eq(pair));

const copiedTotal: FindStories = (parts, _difference, stated) => (parts.length < 2 ? [] : parts.filter(({ value }) => value.eq(stated) && !value.isZero()).map((part) => story("copied-total", [part])));

const STORIES: readonly FindStories[] = [oneLine, twoLines, transposedDigits, factor, sign, pairExchanged, copiedTotal];

/** The two amounts differ by exchanging two digits and in nothing else. */
function isTransposed(a: Decimal, b: Decimal): boolean {
  const [left, right] = [a.toFixed(), b.toFixed()];
  if (left.length !== right.length || b.isNegative() !== a.isNegative()) return false;
  const at = [...left].map((digit, i) => (digit === right[i] ? -1 : i)).filter((i) => i >= 0);
  const [i = 0, j = 0] = at;
  return at.length === 2 && left[i] === right[j] && left[j] === right[i];
}

function nearest(parts: readonly Part[], difference: Decimal): Story[] {
  const target = difference.abs();
  const rest = ({ value }: Part): Decimal => target.minus(value.abs());
  const best = parts.filter(({ value }) => !value.isZero()).sort((a, b) => rest(a).abs().cmp(rest(b).abs()))[0];
  if (!best || rest(best).isZero() || rest(best).abs().gt(target.times(NEAR))) return [];
  return [{ kind: "one-line", cells: [best.cell], remainder: rest(best), instead: null }];
}
