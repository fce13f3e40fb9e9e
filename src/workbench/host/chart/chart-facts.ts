import type { Area } from "../../area";
import type { Kept } from "./described-part";

/** A place inside a cell, both counted from 0; the offsets in points from the cell's top left corner. */
export interface Corner {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

/** Cells of some sheet. */
export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/** A chart, which Univer does not keep. It moves and grows with its cells; its places stay when rows are put in before them. */
export interface ChartFacts {
  readonly id: string;
  from: Corner;
  to: Corner;
  readonly kept: Kept;
  readonly series: SeriesFacts[];
}

export interface SeriesFacts {
  readonly kept: Kept;
  values: Place;
  categories: Place | null;
}
