import { workbookOf, type CellInput } from "../../workbook-of";

/** A staff table on sheet A, headings in rows 1 and 2: NO, Golongan, Pendidikan (SMA, S-1), Jumlah. */
export const staffOf = (...rows: readonly CellInput[][]) => workbookOf({ A: [["NO", "Golongan", "Pendidikan", "", "Jumlah"], ["", "", "SMA", "S-1", ""], ...rows] });
