import { invalidArgument, itemNotFound } from "../../host-error";
import { CellsView } from "../cells-view";
import { seriesDescription } from "./chart-description";
import type { ChartFacts, Place, SeriesFacts } from "./chart-facts";
import { DescribedPart } from "./described-part";
import { mayWrite } from "../sheet-guard";
import { CollectionView } from "../view";
import type { WorkbookModel } from "../workbook-model";

/** Excel.ChartSeries; its points and trend lines are not emulated. */
export class ChartSeries extends DescribedPart {
  constructor(
    private readonly model: WorkbookModel,
    private readonly sheetId: string,
    private readonly facts: SeriesFacts,
  ) {
    super("ChartSeries", {
      description: seriesDescription,
      kept: facts.kept,
      put: (path, value) => {
        mayWrite(model, sheetId);
        facts.kept[path] = value;
      },
    });
  }

  SetValues(source: unknown): void {
    mayWrite(this.model, this.sheetId);
    this.facts.values = lineOf(source);
  }
  SetXAxisValues(source: unknown): void {
    mayWrite(this.model, this.sheetId);
    this.facts.categories = lineOf(source);
  }
}

/** Excel.ChartSeriesCollection */
export class ChartSeriesCollection extends CollectionView {
  readonly type = "ChartSeriesCollection";
  override readonly scalars = ["Count"];

  constructor(
    model: WorkbookModel,
    private readonly sheetId: string,
    private readonly chart: ChartFacts,
  ) {
    super(model);
  }

  get items(): readonly ChartSeries[] {
    return this.chart.series.map((facts) => this.#view(facts));
  }
  get Count(): number {
    return this.chart.series.length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: number): ChartSeries {
    const facts = this.chart.series[index];
    if (!facts) throw itemNotFound();
    return this.#view(facts);
  }
  /** A series without values, as in Excel. */
  Add(name: unknown, index: number | null): ChartSeries {
    mayWrite(this.model, this.sheetId);
    if (name !== null && typeof name !== "string") throw invalidArgument();
    const facts: SeriesFacts = { kept: { Name: name ?? `Series${this.Count + 1}` }, values: { sheetId: this.sheetId, area: { row: 0, column: 0, rows: 1, columns: 1 } }, categories: null };
    this.chart.series.splice(index ?? this.Count, 0, facts);
    return this.#view(facts);
  }

  #view(facts: SeriesFacts): ChartSeries {
    return new ChartSeries(this.model, this.sheetId, facts);
  }
}

/** A series is one row or one column. */
function lineOf(source: unknown): Place {
  if (!(source instanceof CellsView) || (source.area.rows > 1 && source.area.columns > 1)) throw invalidArgument();
  return { sheetId: source.sheetId, area: source.area };
}
