import { invalidArgument } from "../../host-error";
import { CollectionView } from "../view";
import type { WorkbookModel } from "../workbook-model";
import { newSeries, type ChartFacts, type SeriesFacts } from "./chart-facts";
import type { FactsView } from "./facts-view";

/** Excel.ChartSeriesCollection */
export class ChartSeriesCollection extends CollectionView {
  readonly type = "ChartSeriesCollection";

  constructor(
    model: WorkbookModel,
    readonly facts: ChartFacts,
    readonly view: (series: SeriesFacts) => FactsView,
  ) {
    super(model);
  }

  get items(): readonly FactsView[] {
    return this.facts.series.map(this.view);
  }
  GetCount(): number {
    return this.facts.series.length;
  }
  GetItemAt(index: number): FactsView {
    const series = this.facts.series[index];
    if (!series) throw invalidArgument();
    return this.view(series);
  }
  Add(name: string | null): FactsView {
    const series = newSeries(name ?? `Series${this.facts.series.length + 1}`, "");
    this.facts.series = [...this.facts.series, series];
    return this.view(series);
  }
}
