import { Decimal } from "decimal.js";
import { Exact } from "../../src/domain/calculate/decimals";
import { slotsOf, type Constraint, type Slot } from "../fixtures/clean/slot";

/** What a figure is after a change; `null`: its cell is empty. */
export type ValueOf = (slot: Slot) => Decimal | null;

/** Whether a constraint holds for these figures: plain arithmetic, and no code of the program's. One that lacks a figure holds. */
export function holds(constraint: Constraint, valueOf: ValueOf): boolean {
  const { result } = constraint;
  const stated = valueOf(result);
  if (stated === null) return true;
  switch (constraint.kind) {
    case "sum": return constraint.parts.reduce((sum, part) => sum.plus(valueOf(part) ?? 0), new Exact(0)).eq(stated);
    case "difference": {
      const [from, take] = [valueOf(constraint.from), valueOf(constraint.take)];
      return from === null || take === null || from.minus(take).eq(stated);
    }
    case "percentage": {
      const [top, base] = [valueOf(constraint.top), valueOf(constraint.base)];
      if (top === null || base === null || base.isZero()) return true;
      const exact = (constraint.falling ? new Exact(base).times(2).minus(top) : new Exact(top)).div(base).times(100);
      return rounded(exact, result.style.decimals).eq(stated);
    }
    case "mean": {
      const parts = constraint.parts.flatMap((part) => valueOf(part) ?? []);
      const exact = parts.reduce((sum, part) => sum.plus(part), new Exact(0)).div(Math.max(1, parts.length));
      // The mean of what was rounded may be one in the last place off.
      return parts.length < constraint.parts.length || exact.minus(stated).abs().lte(new Exact(10).pow(-result.style.decimals));
    }
    case "equal": return constraint.parts.every((part) => {
      const value = valueOf(part);
      const places = Math.min(placesOf(part), placesOf(result));
      return value === null || rounded(value, places).eq(rounded(stated, places));
    });
  }
}

const rounded = (value: Decimal, decimals: number): Decimal => value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
/** A number of its own shows what it has. */
const placesOf = ({ style, value }: Slot): number => (style.form.startsWith("text") ? style.decimals : Math.max(style.decimals, value.decimalPlaces()));

/** The constraints on a figure that no longer hold when it is another. */
export function brokenBy(constraints: readonly Constraint[], changed: Slot, value: Decimal | null): Constraint[] {
  const valueOf: ValueOf = (slot) => (slot === changed ? value : slot.value);
  return constraints.filter((constraint) => slotsOf(constraint).includes(changed) && !holds(constraint, valueOf));
}
