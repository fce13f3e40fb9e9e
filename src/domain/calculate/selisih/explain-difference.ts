import { Decimal } from "decimal.js";
import type { CellRef } from "../../grid";
import { asBinary } from "../as-binary";
import { sum } from "../decimals";
import { fineness, isTelling } from "./chance";
import { CHANGES } from "./changes";
import type { Amount, Story, StoryKind } from "./story";

const MOST = 3;
/** Pairs of lines are tried up to this many lines; beyond, too many pairs fit by chance to tell anything. */
const PAIRS_UP_TO = 400;
/** A story that leaves more than this share of the difference unexplained is none. */
const NEAR = new Decimal("0.01");

/**
 * Which simple stories explain `sum(parts) − stated`, at most three. First the line that another figure confirms to be the
 * wrong one; else every story that fits exactly, in the order of DOMAIN's list; else the nearest line with what it leaves.
 * A kind that fits more than three times, or that would fit by chance among amounts as coarse as these, is not told.
 */
export function explainDifference(parts: readonly Amount[], stated: Amount): Story[] {
  const difference = sum(parts.map(({ value }) => value)).minus(stated.value);
  if (difference.isZero()) return [];
  const roughly = asBinary(difference);
  const confirmed = parts.flatMap((part) => (part.mayWitness?.(asBinary(part.value) - roughly) === false ? [] : confirmedChange(part, part.value.minus(difference))));
  if (confirmed.length > 0 && confirmed.length <= MOST) return confirmed;
  const amounts = [...parts.map(({ value }) => value), stated.value];
  const seen: Seen = { parts: parts.filter(({ value }) => !value.isZero()), all: parts, stated, difference, steps: difference.abs().div(fineness(amounts)), digits: amounts.reduce((most, amount) => Math.max(most, digitsOf(amount)), 0) };
  const ofTotal = totalStories(seen);
  const exact = [...LINE_STORIES.flatMap((find) => atMost(find(seen))).slice(0, MOST - (ofTotal.length > 0 ? 1 : 0)), ...ofTotal];
  return exact.length > 0 ? exact : nearest(seen);
}

interface Seen {
  /** The lines with an amount, and all lines. */
  readonly parts: readonly Amount[];
  readonly all: readonly Amount[];
  readonly stated: Amount;
  readonly difference: Decimal;
  /** The difference in the fineness of the amounts. */
  readonly steps: Decimal;
  /** Of the longest amount, without the zeros that all have at the end. */
  readonly digits: number;
}

const ZERO = new Decimal(0);
const digitsOf = (amount: Decimal): number => (amount.isZero() ? 0 : amount.precision());
const atMost = (stories: Story[]): Story[] => (stories.length > MOST ? [] : stories);
const story = (kind: StoryKind, parts: readonly Amount[], instead: Decimal | null = null, witness: readonly CellRef[] | null = null): Story => ({ kind, cells: parts.map(({ cell }) => cell), remainder: ZERO, instead, witness });

/** The amount was meant to be `wanted`, and another figure says so. */
function confirmedChange(amount: Amount, wanted: Decimal): Story[] {
  const witness = amount.witness?.(wanted) ?? null;
  if (!witness) return [];
  const kind = amount.value.isZero() ? "changed" : (CHANGES.find(({ fits }) => fits(amount, wanted))?.kind ?? "changed");
  return [story(kind, [amount], wanted, witness)];
}

type FindStories = (seen: Seen) => Story[];

/** A line left out of the total (or already inside another line), or counted twice. */
const oneLine: FindStories = ({ parts, difference, steps }) => (isTelling(parts.length, steps) ? parts.filter(({ value }) => value.abs().eq(difference.abs())).map((part) => story("one-line", [part])) : []);

const twoLines: FindStories = ({ parts, difference, steps }) => {
  if (parts.length > PAIRS_UP_TO || parts.length < 3 || !isTelling((parts.length * (parts.length - 1)) / 2, steps)) return [];
  return parts.flatMap((first, i) => parts.slice(i + 1).filter((second) => first.value.plus(second.value).abs().eq(difference.abs())).map((second) => story("two-lines", [first, second])));
};

/** One line was meant to be another amount: the total is right with it. */
const changedLine = CHANGES.map(({ kind, fits, mayFit, ways, isRare }): FindStories => ({ parts, difference, steps, digits }) => {
  const tells = isTelling(parts.length * ways(digits), steps);
  if (!tells && !isRare) return [];
  const roughly = asBinary(difference);
  const found = parts.flatMap((part) => {
    const value = asBinary(part.value);
    if (!mayFit(value, value - roughly, part.pair)) return [];
    const wanted = part.value.minus(difference);
    return fits(part, wanted) ? [story(kind, [part], wanted)] : [];
  });
  return tells || found.length === 1 ? found : [];
});

/** The one line without an amount has what is missing. */
const emptyLine: FindStories = ({ all, difference }) => {
  const empty = all.filter(({ isEmpty }) => isEmpty);
  return difference.isNegative() && empty.length === 1 ? [story("empty-line", empty, difference.negated())] : [];
};

const copiedTotal: FindStories = ({ parts, stated, steps }) => (parts.length < 2 || !isTelling(parts.length, steps) ? [] : parts.filter(({ value }) => value.eq(stated.value)).map((part) => story("copied-total", [part])));

const LINE_STORIES: readonly FindStories[] = [oneLine, twoLines, ...changedLine, emptyLine, copiedTotal];

/** The total itself was meant to be the sum: another figure says so, or a slip tells how it came about. */
function totalStories({ stated, difference, steps, digits }: Seen): Story[] {
  const wanted = stated.value.plus(difference);
  const confirmed = confirmedChange(stated, wanted);
  if (confirmed.length > 0 || stated.value.isZero()) return confirmed;
  return CHANGES.filter(({ fits, ways }) => isTelling(ways(digits), steps) && fits(stated, wanted)).slice(0, 1).map(({ kind }) => story(kind, [stated], wanted));
}

function nearest({ parts, difference }: Seen): Story[] {
  const target = difference.abs();
  const rest = ({ value }: Amount): Decimal => target.minus(value.abs());
  const best = nearestTo(asBinary(target), parts);
  if (!best || rest(best).isZero()) return [];
  // Among many lines one lies near by chance.
  const bearable = Decimal.min(NEAR, new Decimal("0.25").div(parts.length));
  return rest(best).abs().gt(target.times(bearable)) ? [] : [{ kind: "one-line", cells: [best.cell], remainder: rest(best), instead: null, witness: null }];
}

/** In floating point, which is exact enough to choose among thousands. */
function nearestTo(target: number, parts: readonly Amount[]): Amount | null {
  let [best, least]: [Amount | null, number] = [null, Infinity];
  for (const part of parts) {
    const rest = Math.abs(target - Math.abs(asBinary(part.value)));
    if (rest < least) [best, least] = [part, rest];
  }
  return best;
}
