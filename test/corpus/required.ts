import type { Measures } from "./measure";
import { addTallies, NOTHING, percentOf, type Tally } from "./tally";

interface Requirement {
  readonly what: string;
  readonly tally: (measures: Measures) => Tally;
  /** What is asked of the recogniser, in per cent. */
  readonly goal: number;
  /** What it holds to already: less is a step back. */
  readonly floor: number;
}

export const requirements: readonly Requirement[] = [
  { what: "columns right where the table is called sure", tally: ({ columnsSure }) => columnsSure, goal: 99, floor: 99 },
  { what: "columns with a role found", tally: ({ columnsFound }) => columnsFound, goal: 95, floor: 97 },
  { what: "tables found, of the right kind and place", tally: ({ tableRecall }) => tableRecall, goal: 95, floor: 98 },
  { what: "recognised tables that are right in kind and place", tally: ({ tablePrecision }) => tablePrecision, goal: 95, floor: 98 },
  { what: "total and subtotal rows found", tally: ({ rowRecall }) => addTallies([rowRecall["total"] ?? NOTHING, rowRecall["subtotal"] ?? NOTHING]), goal: 95, floor: 93 },
  { what: "group rows found", tally: ({ rowRecall }) => rowRecall["group"] ?? NOTHING, goal: 95, floor: 84 },
  { what: "levels of budget lines", tally: ({ levels }) => levels, goal: 95, floor: 90 },
];

/** What falls short of its floor, in words; empty when all holds. */
export const shortfalls = (measures: Measures): string[] =>
  requirements.flatMap(({ what, tally, floor }) => (percentOf(tally(measures)) < floor ? [`${what}: ${percentOf(tally(measures)).toFixed(2)} %, at least ${floor} %`] : []));
