import fc from "fast-check";
import { refName } from "../../src/domain/grid";
import { cleanWorkbook } from "../fixtures/clean/clean-workbook";
import { Draw } from "../fixtures/clean/draw";
import { falseFindings } from "./false-findings";
import { judgeMutation, saidBefore } from "./judge-mutation";
import { drawMutation, type Mutation } from "./mutate";

/** The same seeds on every run. */
const seedsOf = (count: number, seed: number): number[] => fc.sample(fc.nat(), { numRuns: count, seed });

export interface Cleanness {
  readonly workbooks: number;
  /** Workbooks of which something false is said, and what. */
  readonly notClean: number;
  readonly said: readonly string[];
}

export function measureCleanness(count: number, seed = 1): Cleanness {
  const said = seedsOf(count, seed).map((each) => falseFindings(cleanWorkbook(each))).filter((findings) => findings.length > 0);
  return { workbooks: count, notClean: said.length, said: said.flat() };
}

export interface Recall {
  readonly changes: number;
  readonly flagged: number;
  /** Of the changes that one simple story explains, those whose cell is named. */
  readonly tellable: number;
  readonly named: number;
  /** What was missed, by the kind of change and of what it breaks. */
  readonly missed: readonly { readonly kind: string; readonly change: string }[];
  readonly unnamed: readonly { readonly kind: string; readonly change: string }[];
}

/** Of each workbook so many figures are changed, one at a time. */
const PER_WORKBOOK = 4;

export function measureRecall(count: number, seed = 1): Recall {
  const judged = seedsOf(Math.ceil(count / PER_WORKBOOK), seed).flatMap((each) => {
    // Formulas would follow the change.
    const workbook = cleanWorkbook(each, false);
    const before = saidBefore(workbook);
    const mutations = Array.from({ length: PER_WORKBOOK }, (_, i) => drawMutation(workbook, new Draw(each * PER_WORKBOOK + i))).filter((mutation) => mutation !== null);
    return mutations.map((mutation) => ({ mutation, judgement: judgeMutation(workbook, mutation, before), seed: each }));
  }).slice(0, count);
  const tellable = judged.filter(({ judgement }) => judgement.isTellable);
  const told = ({ mutation, judgement, seed: of }: (typeof judged)[number]) => ({ kind: kindOf(mutation), change: `seed ${of}, ${changeOf(mutation)}${judgement.said.length > 0 ? `; said: ${judgement.said.slice(0, 3).join(" · ")}` : ""}` });
  return {
    changes: judged.length, flagged: judged.filter(({ judgement }) => judgement.isFlagged).length, tellable: tellable.length, named: tellable.filter(({ judgement }) => judgement.isNamed).length,
    missed: judged.filter(({ judgement }) => !judgement.isFlagged).map(told), unnamed: tellable.filter(({ judgement }) => !judgement.isNamed).map(told),
  };
}

const kindOf = ({ kind, broken }: Mutation): string => `${kind}, ${[...new Set(broken.map((constraint) => constraint.kind))].sort().join(" + ")}`;

const changeOf = ({ changed: { cell, value: was }, value }: Mutation): string => `${cell ? refName(cell) : "?"} ${was.toFixed()} → ${value?.toFixed() ?? "empty"}`;
