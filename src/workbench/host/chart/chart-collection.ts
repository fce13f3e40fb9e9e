import { areaName } from "../../area";
import { invalidArgument, itemNotFound, notEmulated } from "../../host-error";
import { CellsView } from "../cells-view";
import { CollectionView } from "../view";
import type { WorkbookModel } from "../workbook-model";
import { Chart, chartTypeOf } from "./chart";
import { newChart, newSeries } from "./chart-facts";

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
    return this.model.sheetFacts(this.sheetId).charts.map((facts) => new Chart(this.model, this.sheetId, facts));
  }
  get Count(): number {
    return this.items.length;
  }
  GetCount(): number {
    return this.items.length;
  }
  GetItem(name: string): Chart {
    const chart = this.GetItemOrNullObject(name);
    if (!chart) throw itemNotFound();
    return chart;
  }
  GetItemOrNullObject(name: string): Chart | null {
    return this.items.find(({ facts }) => facts.place.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  /** One series per column of the source. */
  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    chartTypeOf(type);
    if (!(source instanceof CellsView)) throw invalidArgument();
    if (seriesBy !== "Columns") throw notEmulated("charts.add with series by rows or by guess");
    const facts = this.model.sheetFacts(this.sheetId);
    const sheet = this.model.sheets.name(source.sheetId);
    const { row, column, rows, columns } = source.area;
    const series = Array.from({ length: columns }, (_, i) => newSeries(`Series${i + 1}`, `${sheet}!${areaName({ row, column: column + i, rows, columns: 1 })}`));
    const number = this.model.nextNumber();
    const chart = newChart(`{${number.toString(16).toUpperCase().padStart(8, "0")}-0002-0000-0000-000000000000}`, `Chart ${number}`, String(type), series);
    facts.charts = [...facts.charts, chart];
    return new Chart(this.model, this.sheetId, chart);
  }
}
