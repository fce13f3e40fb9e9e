import { figureColumns } from "../figure-columns";
import { plainRole, type Kind } from "../kind";
import { sortRows } from "../row-roles";

/** Any other table whose rows add up: it has figures and a JUMLAH row. */
export const arithmetic: Kind = {
  kind: "arithmetic",
  hasGroups: true,
  match({ block }) {
    const { totalRows, bodyRows } = sortRows(block, true);
    if (totalRows.length === 0 || bodyRows.length === 0 || figureColumns(block).length === 0) return null;
    return { reason: "tabel angka dengan baris jumlah", sure: true };
  },
  role: (heading, seen) => (heading.meaning === "uraian" ? "other" : plainRole(heading, seen)),
};
