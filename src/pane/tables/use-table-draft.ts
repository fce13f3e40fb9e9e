import { useState } from "react";
import type { BoundTable } from "../../domain/assessment";
import type { ColumnRole, TableKind } from "../../domain/assessment";

/** What the user is making of a table, before it is kept. */
export interface TableDraft {
  readonly kind: TableKind;
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly changed: boolean;
  setKind(kind: TableKind): void;
  setRole(column: number, role: ColumnRole): void;
  reset(): void;
}

interface Held {
  readonly of: string;
  readonly kind: TableKind;
  readonly roles: ReadonlyMap<number, ColumnRole>;
}

/**
 * Holds what was changed for as long as the table's columns stand as they were; rows may come and go.
 * @param suggest the columns' roles in a table of another kind
 */
export function useTableDraft(table: BoundTable, suggest: (kind: TableKind) => ReadonlyMap<number, ColumnRole>): TableDraft {
  const of = JSON.stringify([table.kind, [...table.headings], [...table.columns]]);
  const [held, setHeld] = useState<Held | null>(null);
  const { kind, roles } = held?.of === of ? held : { kind: table.kind, roles: table.columns };
  return {
    kind,
    roles,
    changed: kind !== table.kind || [...roles].some(([column, role]) => table.columns.get(column) !== role),
    setKind: (next) => setHeld({ of, kind: next, roles: next === table.kind ? table.columns : suggest(next) }),
    setRole: (column, role) => setHeld({ of, kind, roles: new Map([...roles, [column, role]]) }),
    reset: () => setHeld(null),
  };
}
