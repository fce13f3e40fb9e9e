import type { Area } from "../../area";
import { invalidArgument, itemNotFound, notEmulated } from "../../host-error";
import { CellsView } from "../cells-view";
import { Chart } from "./chart";
import { CHART_TYPES } from "./chart-description";
import type { ChartFacts, SeriesFacts } from "./chart-facts";
import { mayWrite } from "../sheet-guard";
import { CollectionView } from "../view";
import type { WorkbookModel } from "../workbook-model";

/** Excel.ChartCollection of one sheet. */
export class ChartCollection extends CollectionView {
  readonly type = "ChartCollection";
  override readonly scalars = ["Count"];

  constructor(
    model: WorkbookModel,
    readonly sheetId: string,
  ) {
    super(model);
  }

  get items(): readonly Chart[] {
    return this.#charts.map(({ id }) => new Chart(this.model, this.sheetId, id));
  }
  get Count(): number {
    return this.#charts.length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: number): Chart {
    const chart = this.#charts[index];
    if (!chart) throw itemNotFound();
    return new Chart(this.model, this.sheetId, chart.id);
  }
  GetItem(name: string): Chart {
    const chart = this.GetItemOrNullObject(name);
    if (!chart) throw itemNotFound();
    return chart;
  }
  GetItemOrNullObject(name: string): Chart | null {
    const chart = this.#charts.find(({ kept }) => String(kept.Name).toLowerCase() === String(name).toLowerCase());
    return chart ? new Chart(this.model, this.sheetId, chart.id) : null;
  }

  /** Somewhere on the sheet. What Excel guesses of the source when nobody says what is a series is not emulated. */
  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    mayWrite(this.model, this.sheetId);
    const known = CHART_TYPES.find((each) => each === type);
    if (!known) throw notEmulated(`a chart of type ${String(type)}`);
    if (!(source instanceof CellsView)) throw invalidArgument();
    if (seriesBy !== "Columns") throw notEmulated("ChartCollection.add with series other than columns");
    const number = this.model.nextNumber();
    const chart: ChartFacts = {
      id: `{${number.toString(16).toUpperCase().padStart(8, "0")}-0002-0000-0000-000000000000}`,
      from: { column: 3, columnOffset: 0, row: 3, rowOffset: 0 },
      to: { column: 10, columnOffset: 0, row: 17, rowOffset: 0 },
      kept: { ChartType: known, Name: `Chart ${number}` },
      series: Array.from({ length: source.area.columns }, (_, j) => this.#series(source, j)),
    };
    this.#charts.push(chart);
    return new Chart(this.model, this.sheetId, chart.id);
  }

  get #charts(): ChartFacts[] {
    return this.model.sheetFacts(this.sheetId).charts;
  }

  /** A text on top of a column is taken for its name. */
  #series({ sheetId, area }: CellsView, j: number): SeriesFacts {
    const column: Area = { ...area, column: area.column + j, columns: 1 };
    const head = area.rows > 1 ? this.model.book.value(sheetId, area.row, column.column) : null;
    const isHead = typeof head === "string" && head !== "";
    return {
      kept: { Name: isHead ? head : `Series${j + 1}` },
      values: { sheetId, area: isHead ? { ...column, row: column.row + 1, rows: column.rows - 1 } : column },
      categories: null,
    };
  }
}
