import { Exact } from "../../calculate/decimals";
import { cellAt, isCellError } from "../../grid";
import { formatIndonesian } from "../../indonesian-number";
import type { Rule } from "../rule";
import { gridsBySheet } from "./bound-cells";

export const numberReadable: Rule = {
  id: "number-readable",
  severity: "error",
  title: "Angka terbaca dengan satu arti",
  basis: "An amount that can be read in two ways cannot be added up or accounted for.",
  notChecked: "Whether a readable number is the right one; formulas in error.",
  lacks: () => [],
  check: ({ records, workbook }) => {
    const grids = gridsBySheet(workbook);
    const isError = (sheet: string, row: number, column: number): boolean => {
      const grid = grids.get(sheet);
      return grid !== undefined && isCellError(cellAt(grid, row, column).value);
    };
    return records.figures
      .filter(({ state, cell }) => state === "unreadable" && !isError(cell.sheet, cell.row, cell.column))
      .map(({ cell, text, readings }) => {
        const shown = readings.map((reading) => formatIndonesian(new Exact(reading)));
        return {
          title: shown.length > 1 ? "Angka bermakna ganda" : "Angka tidak terbaca", at: [cell] as const, found: text, ...(shown.length > 0 ? { expected: shown.join(" atau ") } : {}),
          message: shown.length > 1 ? `Angka ini bisa berarti ${shown.join(" atau ")}.` : "Isi sel ini tidak terbaca sebagai angka.",
          remedy: "Ketik ulang sebagai angka tanpa titik dan koma pemisah ribuan, lalu atur format selnya.",
          facts: { readings },
        };
      });
  },
};
