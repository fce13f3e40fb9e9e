import { cellAt } from "../../grid";
import { plainRole, type Kind } from "../kind";

/** The report's own sentences, one in each row. */
export const narasi: Kind = {
  kind: "narasi",
  hasGroups: false,
  match({ meanings, block }) {
    if (!meanings.has("kalimat")) return null;
    const long = block.rows.some((row) => [...block.headings.keys()].some((column) => String(cellAt(block.grid, row, column).value ?? "").length > 60));
    return { reason: "kolom kalimat berisi naskah laporan", sure: long };
  },
  role: plainRole,
};
