import { numberText } from "./number-text";

/** A scale with round steps. */
export interface ValueAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** No figure of a report is smaller. */
const NOTHING = 1e-9;
const STEPS = [1, 2, 2.5, 5, 10];

/** Round steps from zero or below to beyond the highest value; about `count` of them. */
export function valueAxis(values: readonly (number | null)[], count = 5): ValueAxis {
  const known = values.filter((value) => value !== null);
  const low = Math.min(0, ...known);
  const highest = Math.max(0, ...known);
  const high = highest - low < NOTHING ? 1 : highest;
  const span = high - low;
  const power = 10 ** Math.floor(Math.log10(span / count));
  const step = power * (STEPS.find((each) => each * power * count >= span) ?? 10);
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  return { from: first * step, to: last * step, ticks: Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12))) };
}

/** A step's figure in the chart's format, with more decimals where that would round it. */
export function tickText(tick: number, format: string): string {
  const decimals = String(tick).split(".")[1]?.length ?? 0;
  const shown = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return numberText(tick, decimals > shown ? "General" : format);
}
