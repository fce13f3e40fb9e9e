import type { CellsView } from "./cells-view";
import { RangeBorderCollection } from "./range-border";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";
import { booleanOf, horizontalOf, indentOf, sizeOf, verticalOf } from "./range-format-values";
import { mayWrite } from "./sheet-guard";
import { sheetSize } from "../univer/sheet-size";
import { View } from "./view";

/** Excel.RangeFormat */
export class RangeFormat extends View {
  readonly type = "RangeFormat";
  override readonly scalars = ["ColumnWidth", "HorizontalAlignment", "IndentLevel", "RowHeight", "VerticalAlignment", "WrapText"];

  constructor(readonly cells: CellsView) {
    super(cells.model);
  }

  get Fill(): RangeFill {
    return new RangeFill(this.cells);
  }
  get Font(): RangeFont {
    return new RangeFont(this.cells);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.cells);
  }
  get HorizontalAlignment(): string | null {
    return this.cells.common((look) => look.horizontal);
  }
  set HorizontalAlignment(value: unknown) {
    this.cells.restyle({ horizontal: horizontalOf(value) });
  }
  get VerticalAlignment(): string | null {
    return this.cells.common((look) => look.vertical);
  }
  set VerticalAlignment(value: unknown) {
    this.cells.restyle({ vertical: verticalOf(value) });
  }
  get WrapText(): boolean | null {
    return this.cells.common((look) => look.wrap);
  }
  set WrapText(value: unknown) {
    this.cells.restyle({ wrap: booleanOf(value) });
  }
  get IndentLevel(): number | null {
    return this.cells.common((look) => look.indent);
  }
  set IndentLevel(value: unknown) {
    this.cells.restyle({ indent: indentOf(value) });
  }
  /** Points. */
  get ColumnWidth(): number | null {
    const { area, sheetId } = this.cells;
    return same(Array.from({ length: area.columns }, (_, j) => this.model.sheets.columnWidth(sheetId, area.column + j)));
  }
  set ColumnWidth(value: unknown) {
    mayWrite(this.model, this.cells.sheetId);
    this.model.sheets.setColumnWidth(this.cells.sheetId, this.cells.area.column, this.cells.area.columns, sizeOf(value));
  }
  /** Points. */
  get RowHeight(): number | null {
    const { area, sheetId } = this.cells;
    return same(Array.from({ length: area.rows }, (_, i) => this.model.sheets.rowHeight(sheetId, area.row + i)));
  }
  set RowHeight(value: unknown) {
    mayWrite(this.model, this.cells.sheetId);
    this.model.sheets.setRowHeight(this.cells.sheetId, this.cells.area.row, this.cells.area.rows, sizeOf(value));
  }
  /** True takes a width of one's own away; false, as in Excel, changes nothing. */
  set UseStandardWidth(value: unknown) {
    if (booleanOf(value)) this.ColumnWidth = sheetSize.defaultColumnWidth * POINTS_PER_PIXEL;
  }
  set UseStandardHeight(value: unknown) {
    if (booleanOf(value)) this.RowHeight = sheetSize.defaultRowHeight * POINTS_PER_PIXEL;
  }
}

const POINTS_PER_PIXEL = 0.75;

const same = (sizes: readonly number[]): number | null => (sizes.every((size) => size === sizes[0]) ? (sizes[0] ?? null) : null);
