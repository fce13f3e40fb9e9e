import { workbookOf, type CellInput } from "../../workbook-of";

/** A budget table on sheet A with its headings in row 1: No, Program / Kegiatan, Anggaran, Realisasi, %, Sisa. */
export const budgetOf = (...rows: readonly CellInput[][]) => workbookOf({ A: [["No", "Program / Kegiatan", "Anggaran (Rp)", "Realisasi (Rp)", "%", "Sisa"], ...rows] });
