import type { BoundTable, ColumnRole } from "../../src/domain/assessment";
import { boxName, columnName, type Workbook } from "../../src/domain/grid";
import { recognise } from "../../src/domain/recognise/recognise";
import type { AnswerTable } from "./answer";
import { isSameBox, matchTables, type Match } from "./match-tables";
import { scoreLevels, scoreRows, type LevelOutcome, type RowOutcome } from "./score-rows";

export interface ColumnOutcome {
  readonly column: number;
  /** The roles that are right; empty: no column of the table's. */
  readonly answer: readonly ColumnRole[];
  readonly given: ColumnRole | null;
  readonly isRight: boolean;
}

/** One right or recognised table and how they compare. */
export interface TableOutcome extends Match {
  readonly isKind: boolean;
  readonly isPlace: boolean;
  readonly columns: readonly ColumnOutcome[];
  readonly rows: readonly RowOutcome[];
  readonly levels: readonly LevelOutcome[];
}

/** Compares what the recogniser makes of a workbook with what is right. */
export function score(workbook: Workbook, answers: readonly AnswerTable[], given: readonly BoundTable[] = recognise(workbook)): TableOutcome[] {
  return matchTables(answers, given).map((match) => {
    const { answer, given: table } = match;
    const grid = workbook.grids.find(({ sheet }) => sheet === answer?.sheet);
    return {
      ...match,
      isKind: answer !== null && table !== null && answer.kinds.includes(table.kind),
      isPlace: answer !== null && table !== null && isSameBox(answer.box, table.box),
      columns: scoreColumns(answer, table),
      rows: answer === null ? [] : scoreRows(answer, table),
      levels: answer === null ? [] : scoreLevels(answer, table, grid),
    };
  });
}

function scoreColumns(answer: AnswerTable | null, given: BoundTable | null): ColumnOutcome[] {
  const columns = [...new Set([...(answer?.columns.keys() ?? []), ...(given?.columns.keys() ?? [])])].sort((a, b) => a - b);
  return columns.map((column) => {
    const right = answer?.columns.get(column) ?? [];
    const role = given?.columns.get(column) ?? null;
    return { column, answer: right, given: role, isRight: role !== null && right.includes(role) };
  });
}

/** All that is not as it should be, a line each. */
export function differences({ answer, given, isKind, isPlace, columns, rows, levels }: TableOutcome): string[] {
  if (answer === null) return given === null ? [] : [`${given.sheet}!${boxName(given.box)}: taken for ${given.kind}, and is none${given.sure ? " (sure)" : ""}`];
  const place = `${answer.sheet}!${boxName(answer.box)}`;
  if (given === null) return [`${place}: ${answer.kinds.join(" or ")} not found`];
  const lines = [
    ...(isKind ? [] : [`kind ${answer.kinds.join(" or ")}, given ${given.kind}`]),
    ...(isPlace ? [] : [`place, given ${boxName(given.box)}`]),
    ...columns.filter(({ isRight }) => !isRight).map((each) => `column ${columnName(each.column)} “${given.headings.get(each.column) ?? ""}”: ${each.answer.join(" or ") || "none"}, given ${each.given ?? "none"}`),
    ...rows.filter(({ isRight }) => !isRight).map((each) => `row ${each.row}: ${each.answer}, given ${each.given}`),
    ...levels.filter(({ isRight }) => !isRight).map((each) => `row ${each.row}: level ${each.answer}, given ${each.given ?? "none"}`),
  ];
  return lines.map((line) => `${place}${given.sure ? "" : " (not sure)"}: ${line}`);
}
