import type { Measures } from "./measure";
import { percentOf } from "./tally";

/** What the recogniser holds to, in per cent. */
const REQUIRED: readonly (readonly [keyof Pick<Measures, "columnsSure" | "columnsFound" | "touched" | "tablePrecision" | "tableRecall" | "levels">, string, number])[] = [
  ["columnsSure", "of the columns of tables called sure, right", 0],
  ["columnsFound", "of the columns with a role, found", 0],
];

/** What falls short of it, in words; empty when all holds. */
export const shortfalls = (measures: Measures): string[] =>
  REQUIRED.filter(([measure, , least]) => percentOf(measures[measure]) < least).map(([measure, what, least]) => `${least} % ${what}, found ${percentOf(measures[measure]).toFixed(2)} %`);
