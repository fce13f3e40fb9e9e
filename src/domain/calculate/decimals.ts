import { Decimal } from "decimal.js";

/** Exact enough for sums into the hundreds of trillions and for quotients of them: 40 significant digits. */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/** Half up (away from zero at .5), as a reader with pencil and paper does and as Excel's ROUND. */
export const roundHalfUp = (value: Decimal, decimals: number): Decimal => value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);

export const sum = (values: readonly Decimal[]): Decimal => values.reduce((total, value) => total.plus(value), new Exact(0));
