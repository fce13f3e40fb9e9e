import { type Cell, type Grid } from "../../domain/grid";
import { MAX_COLUMN, MAX_ROW } from "../limits";
import type { BookSheet } from "../package/book";
import type { Package } from "../package/package";
import { refusal } from "../refusal";
import type { XmlAttributes } from "../xml/parse-xml";
import type { Budget } from "./budget";
import { cellValue } from "./cell-value";
import { HiddenLines } from "./hidden-lines";
import { SheetFormulas } from "./sheet-formulas";

export interface SheetSources {
  readonly strings: readonly string[];
  /** Number formats by style index. */
  readonly formats: readonly string[];
  readonly budget: Budget;
}

/** The cells of one sheet; memory follows the cells that hold something, never what the sheet claims to span. */
export function readSheet(pack: Package, sheet: BookSheet & { readonly part: string }, { strings, formats, budget }: SheetSources): Grid {
  const rows: (Cell | undefined)[][] = [];
  const formulas = new SheetFormulas(budget);
  const hidden = new HiddenLines();
  let row = 0;
  let column = 0;
  let attributes: XmlAttributes = {};
  let inCell = false;
  let inSheetData = false;
  let formulaAttributes: XmlAttributes = {};
  let formulaText: string | null = null;
  let valueText: string | null = null;
  let target: "formula" | "value" | null = null;
  let phonetic = 0;

  const place = (): string => `${sheet.name} R${row}C${column}`;
  const keep = (cell: Cell): void => {
    const cells = (rows[row - 1] ??= []);
    budget.takePlaces(Math.max(0, column - cells.length));
    cells[column - 1] = cell;
  };

  pack.parse(sheet.part, {
    open(name, found) {
      if (name === "sheetData") inSheetData = true;
      if (!inSheetData) return hidden.noteOutside(name, found);
      if (name === "row") {
        row = found["r"] === undefined ? row + 1 : Number(found["r"]);
        column = 0;
        hidden.noteRow(row, found);
        if (!(Number.isInteger(row) && row >= 1 && row <= MAX_ROW)) throw refusal("damaged", `row ${found["r"]} of ${sheet.name}`);
      } else if (name === "c") {
        budget.takeCell();
        column = found["r"] === undefined ? column + 1 : columnOf(found["r"], row, sheet.name);
        if (row === 0 || column > MAX_COLUMN) throw refusal("damaged", `cell ${found["r"]} in row ${row} of ${sheet.name}`);
        attributes = found;
        inCell = true;
        formulaText = valueText = null;
      } else if (!inCell) return;
      else if (name === "f") {
        formulaAttributes = found;
        formulaText = "";
        target = "formula";
      } else if (name === "rPh") phonetic++;
      else if (name === "v" || (name === "t" && phonetic === 0)) {
        valueText ??= "";
        target = "value";
      }
    },
    text(piece) {
      if (target === "value") valueText += piece;
      else if (target === "formula") formulaText += piece;
    },
    close(name) {
      if (name === "sheetData") inSheetData = false;
      else if (name === "rPh") phonetic--;
      else if (name === "v" || name === "f" || name === "t") target = null;
      else if (name === "c" && inCell) {
        inCell = false;
        const { t: type = "n", s: style = "0" } = attributes;
        const formula = formulaText === null ? null : formulas.read(formulaAttributes, formulaText, row, column);
        const value = cellValue(type, valueText, strings, place);
        if (value !== null || formula !== null) keep({ value, formula, format: formats[Number(style)] ?? "General" });
      }
    },
  });
  spreadArrays(rows, formulas, budget);
  const lines = hidden.within(rows);
  return { sheet: sheet.name, visible: sheet.visible, rows, ...(lines && { hidden: lines }) };
}

/** The column of "C20"; the row must be the one it stands in. */
function columnOf(reference: string, row: number, sheet: string): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  let digits = 0;
  const first = at;
  for (; at < reference.length && digits <= MAX_ROW; at++) {
    const digit = reference.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    digits = digits * 10 + digit;
  }
  if (column === 0 || first > 3 || at < reference.length || digits !== row) throw refusal("damaged", `cell ${reference.slice(0, 20)} in row ${row} of ${sheet}`);
  return column;
}

function spreadArrays(rows: readonly (Cell | undefined)[][], formulas: SheetFormulas, budget: Budget): void {
  for (const { box, formula } of formulas.arrays()) {
    for (let row = box.top; row <= Math.min(box.bottom, rows.length); row++) {
      const cells = rows[row - 1];
      budget.takePlaces(1);
      for (let column = box.left; cells && column <= Math.min(box.right, cells.length); column++) {
        const cell = cells[column - 1];
        budget.takePlaces(1);
        if (cell && cell.formula === null) cells[column - 1] = { ...cell, formula };
      }
    }
  }
}
