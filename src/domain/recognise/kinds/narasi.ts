import { cellAt, type CellValue } from "../../grid";
import { plainRole, type Kind } from "../kind";

/** The report's own sentences, one in each row. */
export const narasi: Kind = {
  kind: "narasi",
  hasGroups: false,
  match({ meanings, block }) {
    if (!meanings.has("kalimat")) return null;
    const isLong = (value: CellValue): boolean => typeof value === "string" && value.length > 60;
    const long = block.rows.some((row) => [...block.headings.keys()].some((column) => isLong(cellAt(block.grid, row, column).value)));
    return { reason: "kolom kalimat berisi naskah laporan", doubt: long ? null : "Kolom kalimat hanya berisi teks pendek: naskah laporan, atau tabel lain?" };
  },
  role: (heading, seen) => (heading.meaning === "bagian" || heading.meaning === "kalimat" ? heading.meaning : plainRole(heading, seen)),
};
