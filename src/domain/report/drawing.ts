import type { Box } from "../grid";
import type { CellStyle, PlanCell } from "../sheet-plan";
import type { Content } from "./live";
import { fitText, textHeight } from "./row-height";

/** Points; Excel takes 409.5. */
const HIGHEST_ROW = 409;

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
    const width = this.#widthOf(box);
    const value = typeof content.value === "string" && !content.formula ? fitText(content.value, width, style) : content.value;
    const formula = content.formula ?? null;
    for (let row = box.top; row <= box.bottom; row++) {
      for (let column = box.left; column <= box.right; column++) {
        if (row !== box.top || column !== box.left) this.cells.push({ row, column, value: null, formula: null, style: styleName });
        else if (content.link) this.cells.push({ row, column, value, formula, style: styleName, link: content.link });
        else this.cells.push({ row, column, value, formula, style: styleName });
      }
    }
    if (box.top !== box.bottom || box.left !== box.right) this.merges.push(box);
    if (typeof value === "string" && style.wrap !== false) this.#makeRoom(box, textHeight(value, width, style));
  }

  /** Makes room for a content that is put later. */
  reserve(box: Box, { value }: Content, style: CellStyle): void {
    const width = this.#widthOf(box);
    if (typeof value === "string" && style.wrap !== false) this.#makeRoom(box, textHeight(fitText(value, width, style), width, style));
  }

  /** Rows are at least so high, in points. */
  atLeast(row: number, height: number): void {
    this.heights[row] = Math.max(this.heights[row] ?? 0, height);
  }

  #widthOf({ left, right }: Box): number {
    return this.widths.slice(left - 1, right).reduce((total, each) => total + each, 0);
  }

  /** What a text needs beyond the present heights is shared out over its rows. */
  #makeRoom({ top, bottom }: Box, needed: number): void {
    let present = 0;
    for (let row = top; row <= bottom; row++) present += this.heights[row] ?? 0;
    const extra = Math.ceil(Math.max(0, needed - present) / (bottom - top + 1));
    if (extra > 0) for (let row = top; row <= bottom; row++) this.heights[row] = Math.min(HIGHEST_ROW, (this.heights[row] ?? 0) + extra);
  }
}
