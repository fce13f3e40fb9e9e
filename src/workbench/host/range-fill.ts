import type { CellsView } from "./cells-view";
import { colorOf } from "./range-format-values";
import { View } from "./view";

/** Excel.RangeFill; no fill reads as white, as in Excel. */
export class RangeFill extends View {
  readonly type = "RangeFill";
  override readonly scalars = ["Color"];

  constructor(readonly cells: CellsView) {
    super(cells.model);
  }

  get Color(): string | null {
    return this.cells.common((look) => look.fill ?? "#FFFFFF");
  }
  set Color(value: unknown) {
    this.cells.restyle({ fill: colorOf(value) });
  }
  Clear(): void {
    this.cells.restyle({ fill: null });
  }
}
