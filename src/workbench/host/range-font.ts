import type { CellsView } from "./cells-view";
import { booleanOf, colorOf, fontNameOf, fontSizeOf, underlineOf } from "./range-format-values";
import { View } from "./view";

/** Excel.RangeFont */
export class RangeFont extends View {
  readonly type = "RangeFont";
  override readonly scalars = ["Bold", "Color", "Italic", "Name", "Size", "Underline"];

  constructor(readonly cells: CellsView) {
    super(cells.model);
  }

  get Bold(): boolean | null {
    return this.cells.common((look) => look.bold);
  }
  set Bold(value: unknown) {
    this.cells.restyle({ bold: booleanOf(value) });
  }
  get Italic(): boolean | null {
    return this.cells.common((look) => look.italic);
  }
  set Italic(value: unknown) {
    this.cells.restyle({ italic: booleanOf(value) });
  }
  get Underline(): string | null {
    return this.cells.common((look) => look.underline);
  }
  set Underline(value: unknown) {
    this.cells.restyle({ underline: underlineOf(value) });
  }
  get Color(): string | null {
    return this.cells.common((look) => look.color);
  }
  set Color(value: unknown) {
    this.cells.restyle({ color: colorOf(value) });
  }
  /** Points. */
  get Size(): number | null {
    return this.cells.common((look) => look.size);
  }
  set Size(value: unknown) {
    this.cells.restyle({ size: fontSizeOf(value) });
  }
  get Name(): string | null {
    return this.cells.common((look) => look.fontName);
  }
  set Name(value: unknown) {
    this.cells.restyle({ fontName: fontNameOf(value) });
  }
}
