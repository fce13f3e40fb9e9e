import type { BoundTable } from "../../src/domain/assessment";
import type { Grid } from "../../src/domain/grid";
import { isAccountLine } from "../../src/domain/read/account-class";
import { readAnggaran } from "../../src/domain/read/read-anggaran";
import { openTable } from "../../src/domain/read/table-reader";
import type { AnswerLevel, AnswerRole, AnswerTable } from "./answer";

export type GivenRole = "group" | "body" | "total" | "heading" | "number" | "nothing";

/** Which of the recogniser's words are right for a row: it calls subtotals totals, and a line with its parts below it data. */
const FITS: Readonly<Record<AnswerRole, readonly GivenRole[]>> = {
  group: ["group"], body: ["body"], "sum-on-top": ["body", "total"], subtotal: ["total"], total: ["total"], aside: ["nothing", "number", "heading"],
};

export interface RowOutcome {
  readonly row: number;
  readonly answer: AnswerRole | "heading" | "number" | "nothing";
  readonly given: GivenRole;
  readonly isRight: boolean;
}

export interface LevelOutcome {
  readonly row: number;
  readonly answer: AnswerLevel;
  readonly given: string | null;
  readonly isRight: boolean;
}

export function givenRole(table: BoundTable | null, row: number): GivenRole {
  if (table === null) return "nothing";
  if (table.totalRows.includes(row)) return "total";
  if (table.groupRows.includes(row)) return "group";
  if (table.bodyRows.includes(row)) return "body";
  if (table.headerRows.includes(row)) return "heading";
  return table.numberRow === row ? "number" : "nothing";
}

/** Every row of either, with what it is and what it was taken for. */
export function scoreRows(answer: AnswerTable, given: BoundTable | null): RowOutcome[] {
  const own = [
    ...answer.headerRows.map((row): RowOutcome => outcome(row, "heading", given)),
    ...(answer.numberRow === null ? [] : [outcome(answer.numberRow, "number", given)]),
    ...answer.rows.map(({ row, role }) => outcome(row, role, given)),
  ];
  const known = new Set(own.map(({ row }) => row));
  const more = given === null ? [] : [...given.headerRows, ...given.bodyRows, ...given.groupRows, ...given.totalRows].filter((row) => !known.has(row)).map((row) => outcome(row, "nothing", given));
  return [...own, ...more].sort((a, b) => a.row - b.row);
}

function outcome(row: number, answer: RowOutcome["answer"], table: BoundTable | null): RowOutcome {
  const given = givenRole(table, row);
  const isRight = answer === "heading" || answer === "number" || answer === "nothing" ? given === answer : table !== null && FITS[answer].includes(given);
  return { row, answer, given, isRight };
}

/** The levels of budget lines, as the reading of the recognised table has them; a row above the programs is no line. */
export function scoreLevels(answer: AnswerTable, found: BoundTable | null, grid: Grid | undefined): LevelOutcome[] {
  const told = found && grid && found.kind === "anggaran" ? readAnggaran(openTable(found, grid)).lines : null;
  return answer.rows.flatMap(({ row, level }) => {
    if (level === null) return [];
    const line = told?.filter((each) => each.row === row).at(-1) ?? null;
    const given = line && (isAccountLine(line) ? "account" : line.level);
    return [{ row, answer: level, given, isRight: told !== null && given === (level === "above" ? null : level) }];
  });
}
