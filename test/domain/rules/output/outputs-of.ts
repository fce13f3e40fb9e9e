import { workbookOf, type CellInput } from "../../workbook-of";

/** Outputs on sheet A of one kegiatan, captioned in row 1, its money in row 3: Indikator, Tolok Ukur, Target, Realisasi; outputs from row 4 on. */
export const outputsOf = (kegiatan: string, money: readonly [CellInput, CellInput], ...outputs: readonly (readonly CellInput[])[]) =>
  workbookOf({ A: [[kegiatan], ["Indikator", "Tolok Ukur", "Target", "Realisasi"], ["Masukan", "Tersedianya dana", ...money], ...outputs.map((cells, i) => [i === 0 ? "Keluaran" : "", ...cells])] });

/** The same with a unit of each side in a column of its own; outputs from row 2 on. */
export const unitColumnsOf = (...outputs: readonly (readonly CellInput[])[]) =>
  workbookOf({ A: [["Kegiatan", "Tolok Ukur", "Target", "Satuan Target", "Realisasi", "Satuan Realisasi"], ...outputs] });
