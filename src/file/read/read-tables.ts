import { parseBox, type NamedTable } from "../../domain/grid";
import type { BookSheet } from "../package/book";
import type { Package } from "../package/package";
import { relationsOf } from "../package/relations";
import { refusal } from "../refusal";

/** An Excel table, and whether its filter has a condition. */
export interface FileTable {
  readonly table: NamedTable;
  readonly filtered: boolean;
}

/** The Excel tables on a sheet. `seen` holds the parts that were read: a table stands on one sheet, once. */
export function readTables(pack: Package, sheet: Pick<BookSheet, "name"> & { readonly part: string }, seen: Set<string>): readonly FileTable[] {
  return relationsOf(pack, sheet.part).flatMap(({ kind, target }) => {
    if (kind !== "table" || seen.has(target)) return [];
    seen.add(target);
    return [readTable(pack, target, sheet.name)];
  });
}

function readTable(pack: Package, part: string, sheet: string): FileTable {
  const tables: NamedTable[] = [];
  let filtered = false;
  pack.parse(part, {
    open(element, { displayName, name = "", ref = "", headerRowCount = "1", totalsRowCount = "0" }) {
      if (element === "filterColumn") filtered = true;
      if (element !== "table") return;
      const box = parseBox(ref);
      if (!box) throw refusal("damaged", `${part} spans ${ref.slice(0, 20)}`);
      tables.push({ name: displayName ?? name, sheet, box, headerRow: headerRowCount !== "0", totalsRow: totalsRowCount !== "0" });
    },
  });
  const [table] = tables;
  if (!table) throw refusal("damaged", `${part} is no table`);
  return { table, filtered };
}
