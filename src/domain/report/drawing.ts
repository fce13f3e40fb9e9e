import type { Box } from "../grid";
import type { CellStyle, PlanCell } from "../sheet-plan";
import type { Content } from "./live";
import { fitRow, HIGHEST_ROW } from "./row-height";

/** A sheet in the making: every cell put makes its row high enough for its text. */
export class Drawing {
  readonly cells: PlanCell[] = [];
  readonly merges: Box[] = [];
  readonly heights: { [row: number]: number } = {};
  readonly styles: { [name: string]: CellStyle } = {};

  constructor(readonly widths: readonly number[]) {}

  /** Puts a content over a box of cells; the other cells of the box carry the style only. */
  put(box: Box, content: Content, styleName: string, style: CellStyle): void {
    this.styles[styleName] ??= style;
    const fitted = this.#fit(box, content, style);
    const value = fitted && !content.formula ? fitted.text : content.value;
    const formula = content.formula ?? null;
    for (let row = box.top; row <= box.bottom; row++) {
      for (let column = box.left; column <= box.right; column++) {
        if (row !== box.top || column !== box.left) this.cells.push({ row, column, value: null, formula: null, style: styleName });
        else if (content.link) this.cells.push({ row, column, value, formula, style: styleName, link: content.link });
        else this.cells.push({ row, column, value, formula, style: styleName });
      }
    }
    if (box.top !== box.bottom || box.left !== box.right) this.merges.push(box);
    if (fitted && style.wrap !== false) this.#makeRoom(box, fitted.height);
  }

  /** Makes room for a content that is put later. */
  reserve(box: Box, content: Content, style: CellStyle): void {
    const fitted = this.#fit(box, content, style);
    if (fitted && style.wrap !== false) this.#makeRoom(box, fitted.height);
  }

  /** Rows are at least so high, in points. */
  atLeast(row: number, height: number): void {
    this.heights[row] = Math.max(this.heights[row] ?? 0, height);
  }

  #fit({ left, right }: Box, { value }: Content, style: CellStyle): ReturnType<typeof fitRow> | null {
    if (typeof value !== "string") return null;
    let width = 0;
    for (let column = left; column <= right; column++) width += this.widths[column - 1] ?? 0;
    return fitRow(value, width, style);
  }

  /** What a text needs beyond the present heights is shared out over its rows. */
  #makeRoom({ top, bottom }: Box, needed: number): void {
    let present = 0;
    for (let row = top; row <= bottom; row++) present += this.heights[row] ?? 0;
    const extra = Math.ceil(Math.max(0, needed - present) / (bottom - top + 1));
    if (extra > 0) for (let row = top; row <= bottom; row++) this.heights[row] = Math.min(HIGHEST_ROW, (this.heights[row] ?? 0) + extra);
  }
}
