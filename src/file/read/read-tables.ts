import { parseBox, type NamedTable } from "../../domain/grid";
import type { BookSheet } from "../package/book";
import type { Package } from "../package/package";
import { relationsOf } from "../package/relations";
import { refusal } from "../refusal";

/** The Excel tables on a sheet. */
export function readTables(pack: Package, sheet: BookSheet & { readonly part: string }): readonly NamedTable[] {
  const parts = relationsOf(pack, sheet.part).filter((relation) => relation.kind === "table");
  return parts.map((relation) => readTable(pack, relation.target, sheet.name));
}

function readTable(pack: Package, part: string, sheet: string): NamedTable {
  const tables: NamedTable[] = [];
  pack.parse(part, {
    open(element, { displayName, name = "", ref = "", headerRowCount = "1", totalsRowCount = "0" }) {
      if (element !== "table") return;
      const box = parseBox(ref);
      if (!box) throw refusal("damaged", `${part} spans ${ref.slice(0, 20)}`);
      tables.push({ name: displayName ?? name, sheet, box, headerRow: headerRowCount !== "0", totalsRow: totalsRowCount !== "0" });
    },
  });
  const [table] = tables;
  if (!table) throw refusal("damaged", `${part} is no table`);
  return table;
}
