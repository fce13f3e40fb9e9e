import type { Decimal } from "decimal.js";
import { asBinary } from "../as-binary";
import type { Amount, StoryKind } from "./story";

/** A simple slip that makes one amount another. */
export interface Change {
  readonly kind: StoryKind;
  readonly fits: (amount: Amount, wanted: Decimal) => boolean;
  /** A quick look in floating point over thousands of lines: false only where `fits` is false. */
  readonly mayFit: (value: number, wanted: number, pair: Decimal | null) => boolean;
  /** In how many ways the slip can happen to an amount of so many digits. */
  readonly ways: (digits: number) => number;
  /** A difference that comes about so is rare by itself: when only one amount fits, that tells something among amounts of any size. */
  readonly isRare: boolean;
}

/** In the order in which they are told. */
export const CHANGES: readonly Change[] = [
  { kind: "transposed-digits", fits: ({ value }, wanted) => value.minus(wanted).mod(9).isZero() && isTransposed(value, wanted), mayFit: (value, wanted) => isNear(Math.abs(value - wanted) % 9, 0) || isNear(Math.abs(value - wanted) % 9, 9), ways: (digits) => digits * (digits - 1), isRare: true },
  { kind: "factor", fits: ({ value }, wanted) => [10, 100, 1000].some((times) => wanted.eq(value.times(times)) || wanted.times(times).eq(value)), mayFit: (value, wanted) => [10, 100, 1000].some((times) => isNear(wanted, value * times) || isNear(wanted * times, value)), ways: () => 6, isRare: false },
  { kind: "sign", fits: ({ value }, wanted) => wanted.eq(value.negated()), mayFit: (value, wanted) => isNear(wanted, -value), ways: () => 1, isRare: false },
  { kind: "pair-exchanged", fits: ({ value, pair }, wanted) => pair !== null && !pair.eq(value) && wanted.eq(pair), mayFit: (_, wanted, pair) => pair !== null && isNear(wanted, asBinary(pair)), ways: () => 1, isRare: false },
];

/** Far wider than what binary fractions of amounts into the hundreds of trillions are off by. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1 + 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** The two amounts differ by exchanging two digits and in nothing else. */
export function isTransposed(a: Decimal, b: Decimal): boolean {
  const [left, right] = [a.toFixed(), b.toFixed()];
  if (left.length !== right.length || b.isNegative() !== a.isNegative()) return false;
  const at = [...left].map((digit, i) => (digit === right[i] ? -1 : i)).filter((i) => i >= 0);
  const [i = 0, j = 0] = at;
  return at.length === 2 && left[i] === right[j] && left[j] === right[i];
}
