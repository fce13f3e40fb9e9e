import { workbookOf, type CellInput } from "../../workbook-of";

/** A budget table on sheet A with headings in row 1: Kode, Uraian, Pagu, Realisasi; every line has 100 and 90 unless it says otherwise. */
export const codesOf = (...rows: readonly (readonly [kode: CellInput, name: string, pagu?: CellInput, realisasi?: CellInput])[]) =>
  workbookOf({ A: [["Kode", "Uraian", "Pagu", "Realisasi"], ...rows.map(([kode, name, pagu = 100, realisasi = 90]) => [kode, name, pagu, realisasi])] });
