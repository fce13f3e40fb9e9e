import { areaName } from "../../area";
import { invalidArgument } from "../../host-error";
import { CellsView } from "../cells-view";
import { booleanOf, colorOf, fontNameOf, fontSizeOf } from "../range-format-values";
import { View } from "../view";
import type { WorkbookModel } from "../workbook-model";
import type { AxisFacts, ChartFacts, FontFacts, LabelFacts, LegendFacts, SeriesFacts, TextFacts } from "./chart-facts";
import { ChartSeriesCollection } from "./chart-series-collection";
import { FactsView, type Check } from "./facts-view";

const textOf: Check = (value) => {
  if (typeof value !== "string" || value.length > 255) throw invalidArgument();
  return value;
};
const lengthOf: Check = (value) => {
  if (typeof value !== "number" || !(value >= 0)) throw invalidArgument();
  return value;
};
const oneOf = (...known: readonly string[]): Check => (value) => {
  if (typeof value !== "string" || !known.includes(value)) throw invalidArgument();
  return value;
};
const numberOf: Check = (value) => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
};

export const chartTypeOf = oneOf("BarClustered", "ColumnClustered");

const fontView = (model: WorkbookModel, font: FontFacts): FactsView => new FactsView(model, "ChartFont", font, { scalars: { name: fontNameOf, size: fontSizeOf, bold: booleanOf, color: colorOf } });

/** The `format` of a part of a chart, as far as its font. */
const formatView = (model: WorkbookModel, type: string, font: FontFacts): FactsView => new FactsView(model, type, {}, { scalars: {}, parts: { Font: () => fontView(model, font) } });

const titleView = (model: WorkbookModel, type: string, title: TextFacts): FactsView =>
  new FactsView(model, type, title, { scalars: { text: textOf, visible: booleanOf }, parts: { Format: () => formatView(model, `${type}Format`, title.font) } });

const legendView = (model: WorkbookModel, legend: LegendFacts): FactsView =>
  new FactsView(model, "ChartLegend", legend, { scalars: { visible: booleanOf, position: oneOf("Top", "Bottom", "Left", "Right", "Corner") }, parts: { Format: () => formatView(model, "ChartLegendFormat", legend.font) } });

const axisView = (model: WorkbookModel, axis: AxisFacts): FactsView =>
  new FactsView(model, "ChartAxis", axis, {
    scalars: { numberFormat: textOf, minimum: numberOf, reversePlotOrder: booleanOf, position: oneOf("Automatic", "Maximum", "Minimum", "Custom") },
    parts: { Title: () => titleView(model, "ChartAxisTitle", axis.title), Format: () => formatView(model, "ChartAxisFormat", axis.font) },
  });

const axesView = (model: WorkbookModel, { categoryAxis, valueAxis }: ChartFacts): FactsView =>
  new FactsView(model, "ChartAxes", {}, { scalars: {}, parts: { CategoryAxis: () => axisView(model, categoryAxis), ValueAxis: () => axisView(model, valueAxis) } });

const labelsView = (model: WorkbookModel, labels: LabelFacts): FactsView =>
  new FactsView(model, "ChartDataLabels", labels, {
    scalars: { position: oneOf("OutsideEnd", "InsideEnd", "Center", "InsideBase"), showValue: booleanOf, numberFormat: textOf },
    parts: { Format: () => formatView(model, "ChartDataLabelFormat", labels.font) },
  });

/** "Sheet!A1:A5" of a range that the client hands over. */
export function cellsOf(model: WorkbookModel, source: unknown): string {
  if (!(source instanceof CellsView)) throw invalidArgument();
  return `${model.sheets.name(source.sheetId)}!${areaName(source.area)}`;
}

/** Excel.ChartSeries */
export const seriesView = (model: WorkbookModel, series: SeriesFacts): FactsView => {
  const fill = new FactsView(model, "ChartFill", {}, { scalars: {}, methods: { SetSolidColor: (color: unknown) => void (series.color = colorOf(color)) } });
  return new FactsView(model, "ChartSeries", series, {
    scalars: { name: textOf, gapWidth: lengthOf, hasDataLabels: booleanOf },
    parts: { DataLabels: () => labelsView(model, series.labels), Format: () => new FactsView(model, "ChartSeriesFormat", {}, { scalars: {}, parts: { Fill: () => fill } }) },
    methods: {
      SetValues: (source: unknown) => void (series.values = cellsOf(model, source)),
      SetXAxisValues: (source: unknown) => void (series.categories = cellsOf(model, source)),
    },
  });
};

/** Excel.Chart of one sheet. */
export class Chart extends View {
  readonly type = "Chart";
  override readonly scalars = ["ChartType", "Height", "Id", "Left", "Name", "Top", "Width"];

  constructor(
    model: WorkbookModel,
    readonly sheetId: string,
    readonly facts: ChartFacts,
  ) {
    super(model);
    const checks = { Name: textOf, ChartType: chartTypeOf, Left: lengthOf, Top: lengthOf, Width: lengthOf, Height: lengthOf };
    const place = facts.place as unknown as Record<string, unknown>;
    for (const [member, check] of Object.entries(checks)) {
      const key = member.charAt(0).toLowerCase() + member.slice(1);
      Object.defineProperty(this, member, { get: () => place[key], set: (value: unknown) => void (place[key] = check(value)) });
    }
  }

  get Id(): string {
    return this.facts.id;
  }
  get Title(): FactsView {
    return titleView(this.model, "ChartTitle", this.facts.title);
  }
  get Legend(): FactsView {
    return legendView(this.model, this.facts.legend);
  }
  get Axes(): FactsView {
    return axesView(this.model, this.facts);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.model, this.facts, (series) => seriesView(this.model, series));
  }

  /** From the top left of the one cell to the bottom right of the other. */
  SetPosition(start: unknown, end: unknown): void {
    const [first, last] = [this.#area(start), this.#area(end ?? start)];
    const { sheets } = this.model;
    const widthOf = (from: number, to: number): number => sumOf(from, to, (column) => sheets.columnWidth(this.sheetId, column));
    const heightOf = (from: number, to: number): number => sumOf(from, to, (row) => sheets.rowHeight(this.sheetId, row));
    Object.assign(this.facts.place, {
      left: widthOf(0, first.column), top: heightOf(0, first.row),
      width: widthOf(first.column, last.column + last.columns), height: heightOf(first.row, last.row + last.rows),
    });
  }
  Delete(): void {
    const facts = this.model.sheetFacts(this.sheetId);
    facts.charts = facts.charts.filter(({ id }) => id !== this.Id);
  }

  #area(place: unknown) {
    if (place instanceof CellsView && place.sheetId !== this.sheetId) throw invalidArgument();
    return place instanceof CellsView ? place.area : this.model.mustLocate(String(place), this.sheetId).area;
  }
}

function sumOf(from: number, to: number, sizeOf: (index: number) => number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += sizeOf(index);
  return sum;
}
