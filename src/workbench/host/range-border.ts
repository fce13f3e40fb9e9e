import { invalidArgument } from "../host-error";
import { HostCollection } from "../rich-api/host-object";
import { lineStyles, lineWeights } from "../univer/border-line";
import type { BorderLine, Side } from "../univer/cell-look";
import { toStyleData } from "../univer/style-data";
import type { CellsView } from "./cells-view";
import { colorOf } from "./range-format-values";
import { across, lineAt } from "./shared-lines";
import { View } from "./view";

/** Excel's side of a range: which side of which cells it is. */
interface Edge {
  readonly side: Side;
  has(i: number, j: number, rows: number, columns: number): boolean;
}

const EDGES: { readonly [index: string]: Edge } = {
  EdgeTop: { side: "top", has: (i) => i === 0 },
  EdgeBottom: { side: "bottom", has: (i, _j, rows) => i === rows - 1 },
  EdgeLeft: { side: "left", has: (_i, j) => j === 0 },
  EdgeRight: { side: "right", has: (_i, j, _rows, columns) => j === columns - 1 },
  InsideHorizontal: { side: "bottom", has: (i, _j, rows) => i < rows - 1 },
  InsideVertical: { side: "right", has: (_i, j, _rows, columns) => j < columns - 1 },
};

/** Excel.RangeBorderCollection; diagonals are not emulated. */
export class RangeBorderCollection extends HostCollection {
  readonly type = "RangeBorderCollection";
  override readonly scalars = ["Count"];

  constructor(readonly cells: CellsView) {
    super();
  }

  get items(): readonly RangeBorder[] {
    return Object.keys(EDGES).map((index) => this.Indexer(index));
  }
  get Count(): number {
    return Object.keys(EDGES).length;
  }
  Indexer(index: string): RangeBorder {
    const edge = EDGES[index];
    if (!edge) throw invalidArgument();
    return new RangeBorder(this.cells, index, edge);
  }
}

/** Excel.RangeBorder */
export class RangeBorder extends View {
  readonly type = "RangeBorder";
  override readonly scalars = ["Color", "SideIndex", "Style", "Weight"];

  constructor(
    readonly cells: CellsView,
    readonly SideIndex: string,
    private readonly edge: Edge,
  ) {
    super(cells.model);
  }

  get Id(): string {
    return this.SideIndex;
  }
  get Style(): string | null {
    return this.#common((line) => line?.style ?? "None");
  }
  set Style(value: unknown) {
    if (typeof value !== "string" || (value !== "None" && !lineStyles.has(value))) throw invalidArgument();
    this.#draw((line) => (value === "None" ? null : { weight: line?.weight ?? "Thin", color: line?.color ?? "#000000", style: value }));
  }
  get Color(): string | null {
    return this.#common((line) => line?.color ?? "#000000");
  }
  set Color(value: unknown) {
    const color = colorOf(value);
    this.#draw((line) => ({ style: line?.style ?? "Continuous", weight: line?.weight ?? "Thin", color }));
  }
  get Weight(): string | null {
    return this.#common((line) => line?.weight ?? "Thin");
  }
  set Weight(value: unknown) {
    if (typeof value !== "string" || !lineWeights.has(value)) throw invalidArgument();
    this.#draw((line) => ({ style: line?.style ?? "Continuous", color: line?.color ?? "#000000", weight: value }));
  }

  #has(i: number, j: number): boolean {
    return this.edge.has(i, j, this.cells.area.rows, this.cells.area.columns);
  }

  #lines(): (BorderLine | null)[] {
    const { area, model, sheetId } = this.cells;
    const lines: (BorderLine | null)[] = [];
    for (let i = 0; i < area.rows; i++) {
      for (let j = 0; j < area.columns; j++) if (this.#has(i, j)) lines.push(lineAt(model.book, sheetId, area.row + i, area.column + j, this.edge.side));
    }
    return lines;
  }

  #common<T>(read: (line: BorderLine | null) => T): T | null {
    const found = this.#lines().map(read);
    return found.every((each) => each === found[0]) ? (found[0] ?? null) : null;
  }

  #draw(change: (line: BorderLine | null) => BorderLine | null): void {
    const line = change(this.#lines()[0] ?? null);
    this.cells.restyle({ borders: { [this.edge.side]: line } }, (i, j) => this.#has(i, j));
    this.#forgetOthers();
  }

  /** The line as the cells across had it gives way. */
  #forgetOthers(): void {
    const { area, model, sheetId } = this.cells;
    for (let i = 0; i < area.rows; i++) {
      for (let j = 0; j < area.columns; j++) {
        const other = this.#has(i, j) ? across(area.row + i, area.column + j, this.edge.side) : null;
        if (!other || !model.book.look(sheetId, other.row, other.column).borders[other.side]) continue;
        model.book.write(sheetId, { row: other.row, column: other.column, rows: 1, columns: 1 }, () => ({ s: toStyleData({ borders: { [other.side]: null } }) }));
      }
    }
  }
}
