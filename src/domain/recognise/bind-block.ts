import type { BoundTable, ColumnRole } from "../assessment";
import type { Block } from "./block";
import { figureColumns } from "./figure-columns";
import type { Heading } from "./heading";
import type { Kind, Seen } from "./kind";
import { sortRows, type RowRoles } from "./row-roles";

/** What is said of a table beside what stands in its cells. */
type Said = Pick<BoundTable, "sure" | "doubts" | "reason">;

/** The block as a table of this kind. */
export function bindBlock(block: Block, { kind, hasGroups }: Pick<Kind, "kind" | "hasGroups">, columns: ReadonlyMap<number, ColumnRole>, { sure, doubts, reason }: Said): BoundTable {
  const holdsWords = kind === "narasi" || kind === "profil";
  return {
    kind, sheet: block.grid.sheet, box: block.box, title: block.title || block.grid.sheet, name: null, sure, doubts, reason, columns,
    headings: new Map([...block.headings].flatMap(([column, { text }]) => (text === "" ? [] : [[column, text] as const]))),
    headerRows: block.headerRows, numberRow: block.numberRow,
    ...(holdsWords ? { figureColumns: [], ...wholeRows(block) } : { figureColumns: figureColumns(block), ...sortRows(block, hasGroups) }),
  };
}

/** A sentence may begin with "Rata-rata" or be a lone heading: all are read. */
const wholeRows = ({ rows }: Block): RowRoles => ({ groupRows: [], totalRows: [], bodyRows: rows });

/** What each column of the block's box is in a table of this kind. */
export function rolesIn(block: Block, kind: Pick<Kind, "role">, seen: Seen): ReadonlyMap<number, ColumnRole> {
  const { left, right } = block.box;
  const roleOf = (heading: Heading | undefined): ColumnRole => (heading ? kind.role(heading, seen) : "other");
  return new Map(Array.from({ length: right - left + 1 }, (_, i) => [left + i, roleOf(block.headings.get(left + i))]));
}
