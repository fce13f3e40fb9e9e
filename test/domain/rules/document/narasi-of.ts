import { workbookOf, type CellInput } from "../../workbook-of";

const PADDING = "Kecamatan Maju melaksanakan sebagian urusan pemerintahan yang dilimpahkan oleh Walikota kepada Camat.";

/** A report's text on sheet N, its sentences from row 3 on, beside other sheets. */
export const narasiOf = (sentences: readonly string[], sheets: Readonly<Record<string, readonly (readonly CellInput[])[]>> = {}) =>
  workbookOf({ ...sheets, N: [["Bagian", "Kalimat"], ["1.1", PADDING], ...sentences.map((sentence) => ["1.1", sentence])] });
