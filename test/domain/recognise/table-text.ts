import type { BoundTable } from "../../../src/domain/assessment";
import { boxName, columnName } from "../../../src/domain/grid";
import { recognise } from "../../../src/domain/recognise/recognise";
import { workbookOf, type CellInput } from "../workbook-of";

/** "anggaran A1:E3: A no, B kegiatan": kind, place and the roles of the columns that have one. */
export const tableText = ({ kind, box, columns }: BoundTable): string =>
  `${kind} ${boxName(box)}: ${[...columns].filter(([, role]) => role !== "other").map(([column, role]) => `${columnName(column)} ${role}`).join(", ")}`;

/** The tables of one sheet. */
export const tablesOf = (rows: readonly (readonly CellInput[])[], sheet = "A"): readonly BoundTable[] => recognise(workbookOf({ [sheet]: rows }));

/** The tables of one sheet as texts. */
export const textsOf = (rows: readonly (readonly CellInput[])[], sheet = "A"): readonly string[] => tablesOf(rows, sheet).map(tableText);
