import type { BoundTable } from "../../src/domain/assessment";
import { boxesOverlap, type Box } from "../../src/domain/grid";
import type { AnswerTable } from "./answer";

export interface Match {
  /** `null`: something was taken for a table that is none. */
  readonly answer: AnswerTable | null;
  /** `null`: missed. */
  readonly given: BoundTable | null;
}

/** Pairs right and recognised tables, those that share most of their cells first; each is used once. */
export function matchTables(answers: readonly AnswerTable[], given: readonly BoundTable[]): Match[] {
  const pairs = answers.flatMap((answer) => given.filter(({ sheet, box }) => sheet === answer.sheet && boxesOverlap(box, answer.box)).map((table) => ({ answer, given: table, shared: sharedPart(answer.box, table.box) })));
  const matches: Match[] = [];
  for (const { answer, given: table } of pairs.sort((a, b) => b.shared - a.shared)) {
    if (!matches.some((match) => match.answer === answer || match.given === table)) matches.push({ answer, given: table });
  }
  const missed = answers.filter((answer) => !matches.some((match) => match.answer === answer)).map((answer): Match => ({ answer, given: null }));
  const false_ = given.filter((table) => !matches.some((match) => match.given === table)).map((table): Match => ({ answer: null, given: table }));
  return [...matches, ...missed, ...false_];
}

/** The cells that both have, as a part of those that either has. */
function sharedPart(a: Box, b: Box): number {
  const area = ({ top, left, bottom, right }: Box): number => Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
  const both = area({ top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) });
  return both / (area(a) + area(b) - both);
}

export const isSameBox = (a: Box, b: Box): boolean => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
