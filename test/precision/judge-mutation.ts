import { Decimal } from "decimal.js";
import { assess } from "../../src/domain/assess";
import { refName } from "../../src/domain/grid";
import type { Facts, Finding } from "../../src/domain/finding";
import type { CleanWorkbook } from "../fixtures/clean/clean-workbook";
import type { Constraint, Slot } from "../fixtures/clean/slot";
import type { Mutation } from "./mutate";

/** What the program makes of a changed figure. */
export interface Judgement {
  /** An error or an inconsistency is told at the changed cell or at a figure that the change breaks; of an emptied cell, that it is empty. */
  readonly isFlagged: boolean;
  /** One simple story fits: a single part of one broken sum whose slip closes it, or the only part that two broken sums have in common. */
  readonly isTellable: boolean;
  /** A finding is at the changed cell, or a story of one names it. */
  readonly isNamed: boolean;
  /** For people: what was said that is new. */
  readonly said: readonly string[];
}

const placeOf = ({ cell }: Slot): string => (cell ? refName(cell) : "");

/** Where a broken constraint shows: at what it states; of figures that should be one, at any. */
const placesOf = ({ kind, result, ...constraint }: Constraint): string[] => [result, ...(kind === "equal" && "parts" in constraint ? constraint.parts : [])].map(placeOf);

/** A finding that says the same again has the same figures at the same place. */
const signature = ({ rule, at, mark }: Finding): string => `${rule} ${at.map(refName).join(" ")} ${mark}`;

/** What is said of a workbook as it is, once for all its mutations. */
export const saidBefore = (workbook: CleanWorkbook): ReadonlySet<string> => new Set(assess(workbook.render()).findings.map(signature));

export function judgeMutation(workbook: CleanWorkbook, mutation: Mutation, before: ReadonlySet<string>): Judgement {
  const { changed, value, broken } = mutation;
  const said = assess(workbook.render(new Map([[changed, value]]))).findings.filter((finding) => !before.has(signature(finding)));
  const places = new Set([placeOf(changed), ...broken.flatMap(placesOf)]);
  const counts = ({ severity, rule }: Finding): boolean => severity !== "warning" || (value === null && rule === "required-cell-filled");
  return {
    isFlagged: said.some((finding) => counts(finding) && finding.at.some((cell) => places.has(refName(cell)))), isTellable: isTellable(mutation),
    isNamed: said.some((finding) => counts(finding) && (refName(finding.at[0]) === placeOf(changed) || storyCells(finding.facts).includes(placeOf(changed)))),
    said: said.map(({ rule, at: [first], found, expected, facts }) => `${rule} ${refName(first)} ${found ?? "-"} | ${expected ?? "-"} ${JSON.stringify(facts["stories"] ?? "")}`),
  };
}

function storyCells({ stories }: Facts): string[] {
  return Array.isArray(stories) ? (stories as readonly { readonly cells: readonly string[] }[]).flatMap(({ cells }) => cells) : [];
}

function isTellable({ kind, changed, value, broken }: Mutation): boolean {
  const sums = broken.filter((constraint) => constraint.kind === "sum");
  if (sums.some(({ result }) => result === changed)) return true;
  const [first, second] = sums.map(({ parts }) => parts);
  if (!first || value === null) return false;
  if (second) return first.filter((part) => second.includes(part)).length === 1;
  if (kind !== "digits exchanged" && kind !== "factor of 10" && kind !== "sign") return false;
  const difference = value.minus(changed.value);
  const now = first.map((part) => (part === changed ? value : part.value));
  return now.filter((amount) => isSlip(amount, amount.minus(difference))).length === 1 && difference.abs().gte(COARSE.times(first.length));
}

/** Smaller differences than so many times the number of lines fit anything. */
const COARSE = new Decimal(10);

/** One amount becomes the other by a slip of the hand. */
function isSlip(a: Decimal, b: Decimal): boolean {
  if (b.eq(a.negated()) || [10, 0.1, 100, 0.01, 1000, 0.001].some((times) => b.eq(a.times(times)))) return true;
  const [left, right] = [a.abs().toFixed(), b.abs().toFixed()];
  const other = [...left].map((_, i) => i).filter((i) => left[i] !== right[i]);
  return left.length === right.length && other.length === 2 && left[other[0] ?? 0] === right[other[1] ?? 0] && left[other[1] ?? 0] === right[other[0] ?? 0];
}
