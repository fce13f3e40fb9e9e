import { Exact } from "../../calculate/decimals";
import { cellAt, isCellError } from "../../grid";
import { formatIndonesian } from "../../indonesian-number";
import type { Rule } from "../rule";
import { gridsBySheet } from "./bound-cells";
import { saidInWords } from "./said-in-words";

export const numberReadable: Rule = {
  id: "number-readable",
  severity: "error",
  title: "Angka terbaca dengan satu arti",
  basis: "Angka yang dapat dibaca dua cara tidak dapat dijumlahkan dan tidak dapat dipertanggungjawabkan.",
  notChecked: "Apakah angka yang terbaca memang yang benar; rumus yang galat; predikat (WTP, BB) dan target berupa rentang (≥ 75).",
  lacks: (context) => {
    const said = [...saidInWords(context)];
    const sheets = [...new Set(said.map(({ cell }) => cell.sheet))];
    return sheets.map((sheet) => ({ sheet, figures: said.filter(({ cell }) => cell.sheet === sheet) })).map(({ sheet, figures }) => `${figures.length} target atau hasil di ${sheet} berupa predikat atau rentang (misalnya “${figures[0]?.text ?? ""}”); capaiannya tidak dihitung.`);
  },
  check: (context) => {
    const { records, workbook } = context;
    const grids = gridsBySheet(workbook);
    const inWords = saidInWords(context);
    const isError = (sheet: string, row: number, column: number): boolean => {
      const grid = grids.get(sheet);
      return grid !== undefined && isCellError(cellAt(grid, row, column).value);
    };
    return records.figures
      .filter((figure) => figure.state === "unreadable" && !inWords.has(figure) && !isError(figure.cell.sheet, figure.cell.row, figure.cell.column))
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
