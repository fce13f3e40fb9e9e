import { Decimal } from "decimal.js";
import type { CleanWorkbook } from "../fixtures/clean/clean-workbook";
import type { Draw } from "../fixtures/clean/draw";
import type { Constraint, Slot } from "../fixtures/clean/slot";
import { brokenBy } from "./holds";

export const changeKinds = ["digits exchanged", "digit changed", "factor of 10", "sign", "copied", "emptied"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One figure of a clean workbook changed, so that something no longer holds. */
export interface Mutation {
  readonly kind: ChangeKind;
  readonly changed: Slot;
  readonly value: Decimal | null;
  readonly broken: readonly Constraint[];
}

const TRIES = 200;

/** A change at random that makes something inconsistent; `null` when none was found. */
export function drawMutation({ slots, constraints }: CleanWorkbook, draw: Draw): Mutation | null {
  for (let i = 0; i < TRIES; i++) {
    const kind = draw.pick(changeKinds);
    const changed = draw.pick(slots);
    const value = change(kind, changed, slots, draw);
    if (value === undefined || value?.eq(changed.value)) continue;
    const broken = brokenBy(constraints, changed, value);
    if (broken.length > 0) return { kind, changed, value, broken };
  }
  return null;
}

/** `undefined` when a figure cannot be changed so. */
function change(kind: ChangeKind, { value, style: { decimals }, cell, isInSentence, isOptional }: Slot, slots: readonly Slot[], draw: Draw): Decimal | null | undefined {
  const digits = value.times(new Decimal(10).pow(decimals)).abs().toFixed(0);
  const back = (changed: string): Decimal => new Decimal(changed).div(new Decimal(10).pow(decimals)).times(value.isNegative() ? -1 : 1);
  switch (kind) {
    case "digits exchanged": {
      const at = draw.int(0, digits.length - 2);
      const [first, second] = [digits.charAt(at), digits.charAt(at + 1)];
      return digits.length < 2 || first === second || (at === 0 && second === "0") ? undefined : back(digits.slice(0, at) + second + first + digits.slice(at + 2));
    }
    case "digit changed": {
      const at = draw.int(0, digits.length - 1);
      return back(digits.slice(0, at) + String((Number(digits.charAt(at)) + draw.int(1, 9)) % 10) + digits.slice(at + 1));
    }
    case "factor of 10": return draw.isOnce(2) ? value.times(10) : value.div(10).decimalPlaces() <= decimals ? value.div(10) : undefined;
    // In prose a sign is a dash.
    case "sign": return isInSentence ? undefined : value.negated();
    case "copied": {
      const near = slots.filter((other) => other.cell?.sheet === cell?.sheet && Math.abs((other.cell?.row ?? 0) - (cell?.row ?? 0)) + Math.abs((other.cell?.column ?? 0) - (cell?.column ?? 0)) === 1 && other.value.decimalPlaces() <= decimals);
      return near.length === 0 || isInSentence ? undefined : draw.pick(near).value;
    }
    case "emptied": return isInSentence || isOptional ? undefined : null;
  }
}
