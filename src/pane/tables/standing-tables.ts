import type { Assessment, BoundTable, Doubt } from "../../domain/assessment";
import type { BindingState } from "../../domain/assessment";

/** How sure it is of a table: confirmed by the user, recognised without a doubt, or to be confirmed. */
export type Standing = "bound" | "known" | "doubtful";

export interface StandingTable {
  /** The same from reading to reading, also when rows are inserted above. */
  readonly key: string;
  readonly table: BoundTable;
  readonly binding: BindingState | null;
  readonly standing: Standing;
  readonly doubts: readonly Doubt[];
}

/** The tables in workbook order, each with what the user has said of it. */
export function standingTables({ tables, bindings }: Pick<Assessment, "tables" | "bindings">): readonly StandingTable[] {
  const seen = new Map<string, number>();
  return tables.map((table): StandingTable => {
    const name = `${table.sheet}!${table.box.left}:${table.title}`;
    const turn = (seen.get(name) ?? 0) + 1;
    seen.set(name, turn);
    const binding = bindings.find((state) => isOf(state, table)) ?? null;
    const doubts = binding ? (binding.trouble === null ? [] : [{ column: null, text: binding.trouble }, ...table.doubts]) : table.sure ? [] : table.doubts.length > 0 ? table.doubts : [{ column: null, text: table.reason }];
    return { key: turn === 1 ? name : `${name} ${turn}`, table, binding, doubts, standing: doubts.length > 0 ? "doubtful" : binding ? "bound" : "known" };
  });
}

const isOf = ({ table: place }: BindingState, { sheet, box }: BoundTable): boolean => place !== null && place.sheet === sheet && place.box.top === box.top && place.box.left === box.left;

/** Confirmed tables that are not there any more, or cannot be read. */
export const brokenBindings = ({ bindings }: Pick<Assessment, "bindings">): readonly BindingState[] => bindings.filter(({ binding, table, trouble }) => table === null && (binding.kind !== null || trouble !== null));

/** What the user said is no table of ours. */
export const ignoredBindings = ({ bindings }: Pick<Assessment, "bindings">): readonly BindingState[] => bindings.filter(({ binding, trouble }) => binding.kind === null && trouble === null);

/** How many tables the user is asked about. */
export const askedCount = (assessment: Pick<Assessment, "tables" | "bindings">): number =>
  standingTables(assessment).filter(({ standing }) => standing === "doubtful").length + brokenBindings(assessment).length;
