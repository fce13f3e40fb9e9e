import { invalidArgument, itemNotFound } from "../../host-error";
import { CellsView } from "../cells-view";
import { chartDescription, seriesDescription } from "./chart-description";
import type { ChartFacts, Corner } from "./chart-facts";
import { cornerOf, type Point, pointOf } from "./chart-place";
import { ChartSeriesCollection } from "./chart-series";
import { DescribedPart, type Description, type Kept, type Source } from "./described-part";
import { mayWrite } from "../sheet-guard";
import type { WorkbookModel } from "../workbook-model";

const FONT = "Format/Font/";

/** Excel.Chart; the plot area, points, trend lines and tables of data are not emulated. */
export class Chart extends DescribedPart {
  constructor(
    private readonly model: WorkbookModel,
    private readonly sheetId: string,
    readonly Id: string,
  ) {
    super("Chart", sourceOf(model, sheetId, Id), "", ["Id", "Left", "Top", "Width", "Height"]);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.model, this.sheetId, this.#facts);
  }
  /** Points. */
  get Left(): number {
    return this.#point("from").x;
  }
  set Left(points: unknown) {
    this.#move({ x: lengthOf(points), y: this.Top }, this.Width, this.Height);
  }
  get Top(): number {
    return this.#point("from").y;
  }
  set Top(points: unknown) {
    this.#move({ x: this.Left, y: lengthOf(points) }, this.Width, this.Height);
  }
  get Width(): number {
    return this.#point("to").x - this.Left;
  }
  set Width(points: unknown) {
    this.#move({ x: this.Left, y: this.Top }, lengthOf(points), this.Height);
  }
  get Height(): number {
    return this.#point("to").y - this.Top;
  }
  set Height(points: unknown) {
    this.#move({ x: this.Left, y: this.Top }, this.Width, lengthOf(points));
  }

  /** From the top left corner of the one cell to the bottom right corner of the other. */
  SetPosition(startCell: unknown, endCell: unknown): void {
    mayWrite(this.model, this.sheetId);
    const start = this.#area(startCell);
    const end = endCell === null ? start : this.#area(endCell);
    this.#facts.from = { column: start.column, columnOffset: 0, row: start.row, rowOffset: 0 };
    this.#facts.to = { column: end.column + end.columns, columnOffset: 0, row: end.row + end.rows, rowOffset: 0 };
  }
  Delete(): void {
    mayWrite(this.model, this.sheetId);
    const { charts } = this.model.sheetFacts(this.sheetId);
    charts.splice(charts.indexOf(this.#facts), 1);
  }

  get #facts(): ChartFacts {
    return factsOf(this.model, this.sheetId, this.Id);
  }

  #point(corner: "from" | "to"): Point {
    return pointOf(this.model, this.sheetId, this.#facts[corner]);
  }

  #move(at: Point, width: number, height: number): void {
    mayWrite(this.model, this.sheetId);
    const corner = (point: Point): Corner => cornerOf(this.model, this.sheetId, point);
    this.#facts.from = corner(at);
    this.#facts.to = corner({ x: at.x + width, y: at.y + height });
  }

  #area(place: unknown) {
    return (place instanceof CellsView ? place : this.model.mustLocate(String(place), this.sheetId)).area;
  }
}

function factsOf(model: WorkbookModel, sheetId: string, id: string): ChartFacts {
  const facts = model.sheetFacts(sheetId).charts.find((chart) => chart.id === id);
  if (!facts) throw itemNotFound();
  return facts;
}

/** The letters of the whole chart are those of each of its texts from then on, as in Excel. */
function sourceOf(model: WorkbookModel, sheetId: string, id: string): Source {
  const { kept, series } = factsOf(model, sheetId, id);
  return {
    description: chartDescription,
    kept,
    put: (path, value) => {
      mayWrite(model, sheetId);
      kept[path] = value;
      if (!path.startsWith(FONT)) return;
      putEverywhere(chartDescription, kept, path, value);
      for (const each of series) putEverywhere(seriesDescription, each.kept, path, value);
    },
  };
}

function putEverywhere(description: Description, kept: Kept, path: string, value: unknown): void {
  for (const other of Object.keys(description)) if (other.endsWith(`/${path}`)) kept[other] = value;
}

function lengthOf(points: unknown): number {
  if (typeof points !== "number" || !(points >= 0)) throw invalidArgument();
  return points;
}
