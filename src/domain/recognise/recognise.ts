import type { BoundTable } from "../assessment";
import { boxesOverlap, type Grid, type NamedTable, type Workbook } from "../grid";
import { userGrids } from "../user-grids";
import { bindBlock, rolesIn } from "./bind-block";
import { bindNamed } from "./bind-named";
import type { Block } from "./block";
import { doubtsOf } from "./doubts";
import { findBlocks } from "./find-blocks";
import { findSumBlocks } from "./find-sum-blocks";
import { isPivot, look } from "./kind";
import { arithmetic } from "./kinds/arithmetic";
import { kinds } from "./kinds/index";

/** All tables of the user's in workbook order: those bound by name first on each sheet, then what headings tell. Our own sheets are left out. */
export const recognise = (workbook: Workbook): BoundTable[] => userGrids(workbook).flatMap((grid) => recogniseSheet(grid, workbook));

/** What was found on a sheet, for readings in which it is the same object: its tables are the same then. */
const known = new WeakMap<Grid, { readonly excelTables: readonly NamedTable[]; readonly found: readonly BoundTable[] }>();

function recogniseSheet(grid: Grid, workbook: Workbook): readonly BoundTable[] {
  const excelTables = workbook.tables.filter((table) => table.sheet === grid.sheet);
  const before = known.get(grid);
  if (before && before.excelTables.length === excelTables.length && excelTables.every((table, i) => table === before.excelTables[i])) return before.found;
  const found = findTables(grid, excelTables);
  known.set(grid, { excelTables, found });
  return found;
}

function findTables(grid: Grid, excelTables: readonly NamedTable[]): BoundTable[] {
  const named = excelTables.map((table) => bindNamed(grid, table)).filter((table) => table !== null);
  const isFree = ({ box }: Block): boolean => !named.some((table) => boxesOverlap(table.box, box));
  const blocks = findBlocks(grid).filter(isFree);
  const found = [...blocks, ...findSumBlocks(grid, blocks).filter(isFree)].map(bind).filter((table) => table !== null);
  return [...named, ...found].sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
}

/** Gives a block its kind and its columns their roles; `null` when it is of no kind we know. */
function bind(block: Block): BoundTable | null {
  const seen = look(block);
  for (const kind of isPivot(seen) ? [arithmetic] : kinds) {
    const match = kind.match(seen);
    if (!match) continue;
    const roles = rolesIn(block, kind, seen);
    const doubts = doubtsOf(block, kind.kind, roles, match.doubt);
    return bindBlock(block, kind, roles, { reason: match.reason, sure: doubts.length === 0, doubts });
  }
  return null;
}
