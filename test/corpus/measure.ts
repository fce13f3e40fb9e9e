import type { BoundTable } from "../../src/domain/assessment";
import { corpus } from "./corpus";
import { Book } from "./book";
import type { Layout } from "./layout";
import { differences, score, type TableOutcome } from "./score";
import { addTallies, countRight, type Tally } from "./tally";

/** One layout filled once. */
export interface Filling {
  readonly layout: Layout;
  readonly seed: number;
  readonly outcomes: readonly TableOutcome[];
  readonly differences: readonly string[];
}

/** The same corpus for the same seed: every layout `fillings` times. */
export function fillCorpus(fillings: number, seed: number, layouts: readonly Layout[] = corpus): Filling[] {
  return layouts.flatMap((layout) => Array.from({ length: fillings }, (_, i) => fill(layout, seed + i)));
}

export function draft(layout: Layout, seed: number): Book {
  const book = new Book(seedOf(layout.name, seed));
  layout.lay(book);
  return book;
}

function fill(layout: Layout, seed: number): Filling {
  const book = draft(layout, seed);
  const outcomes = score(book.workbook(), book.answers());
  return { layout, seed, outcomes, differences: outcomes.flatMap(differences) };
}

/** Layouts of one seed are filled differently, and none changes when another is added (FNV-1a). */
function seedOf(name: string, seed: number): number {
  let hash = 0x811c9dc5;
  for (const letter of `${name} ${seed}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

export interface Measures {
  /** Recognised tables that are tables, of that kind, in exactly that place. */
  readonly tablePrecision: Tally;
  readonly tableRecall: Tally;
  /** Right tables of which anything was recognised, and those of the right kind. */
  readonly touched: Tally;
  readonly kind: Tally;
  /** Columns that have a role (others than "other") which was found. */
  readonly columnsFound: Tally;
  readonly columnsAll: Tally;
  /** Every column of a table that is called sure. */
  readonly columnsSure: Tally;
  /** Every column that neither it nor its table as a whole is in doubt of. */
  readonly columnsUndoubted: Tally;
  /** Columns that the user is asked about, and those of them that are wrong indeed: doubting all would be of no help. */
  readonly columnsAsked: Tally;
  readonly askedRightly: Tally;
  readonly sure: Tally;
  readonly rowRecall: Readonly<Record<string, Tally>>;
  readonly rowPrecision: Readonly<Record<string, Tally>>;
  readonly levels: Tally;
  readonly layoutsWhole: Tally;
}

/** A table that is not sure and says nothing of its columns is in doubt as a whole. */
const isInDoubt = (table: BoundTable | null, column: number): boolean =>
  table !== null && !table.sure && (table.doubts.length === 0 || table.doubts.some((doubt) => doubt.column === null || doubt.column === column));

const ROLES = ["heading", "number", "group", "body", "sum-on-top", "subtotal", "total", "aside"] as const;
const GIVEN = ["heading", "number", "group", "body", "total"] as const;

export function measure(fillings: readonly Filling[]): Measures {
  const outcomes = fillings.flatMap((filling) => filling.outcomes);
  const answered = outcomes.filter(({ answer }) => answer !== null);
  const recognised = outcomes.filter(({ given }) => given !== null);
  const isWhole = ({ isKind, isPlace }: TableOutcome): boolean => isKind && isPlace;
  const rows = outcomes.flatMap((outcome) => outcome.rows);
  const columns = answered.flatMap((outcome) => outcome.columns.filter(({ answer }) => answer.length > 0));
  const given = recognised.flatMap((outcome) => outcome.columns.map((column) => ({ ...column, isAsked: isInDoubt(outcome.given, column.column) })));
  const names = [...new Set(fillings.map(({ layout }) => layout.name))];
  return {
    tablePrecision: countRight(recognised.map(isWhole)), tableRecall: countRight(answered.map(isWhole)),
    touched: countRight(answered.map(({ given }) => given !== null)), kind: countRight(answered.map(({ isKind }) => isKind)),
    columnsFound: countRight(columns.filter(({ answer }) => !answer.includes("other")).map(({ isRight }) => isRight)),
    columnsAll: countRight(columns.map(({ isRight }) => isRight)),
    columnsSure: addTallies(recognised.filter(({ given }) => given?.sure === true).map((outcome) => countRight(outcome.columns.map(({ isRight }) => isRight)))),
    columnsUndoubted: countRight(given.filter(({ isAsked }) => !isAsked).map(({ isRight }) => isRight)),
    columnsAsked: countRight(given.map(({ isAsked }) => isAsked)),
    askedRightly: countRight(given.filter(({ isAsked }) => isAsked).map(({ isRight }) => !isRight)),
    sure: countRight(recognised.map(({ given }) => given?.sure === true)),
    rowRecall: Object.fromEntries(ROLES.map((role) => [role, countRight(rows.filter(({ answer }) => answer === role).map(({ isRight }) => isRight))])),
    rowPrecision: Object.fromEntries(GIVEN.map((role) => [role, countRight(rows.filter(({ given }) => given === role).map(({ isRight }) => isRight))])),
    levels: countRight(outcomes.flatMap((outcome) => outcome.levels).map(({ isRight }) => isRight)),
    layoutsWhole: countRight(names.map((name) => fillings.every((filling) => filling.layout.name !== name || filling.differences.length === 0))),
  };
}
