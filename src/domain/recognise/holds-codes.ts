import { cellAt } from "../grid";
import type { Block } from "./block";

/** "5.1.01", "1.02.01.2.01": parts of two digits behind points, one of them with a zero in front; no numbering "1.1.2" looks so. */
const CODE = /^(?=.*\.0\d)\d{1,2}(?:\.\d{1,4})+\.?$/;

const ENOUGH = 200;

/** Most of what is written in the column are codes of the nomenclature or of accounts. */
export function holdsCodes({ grid, rows }: Block, column: number): boolean {
  const texts = rows.slice(0, ENOUGH).map((row) => cellAt(grid, row, column).value).filter((value) => value !== null && value !== "");
  return texts.length > 1 && texts.filter((value) => typeof value === "string" && CODE.test(value.trim())).length * 2 > texts.length;
}
