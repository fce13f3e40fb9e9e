/** Where a chart's bars are drawn, below its title and legend. */
export interface ChartRoom {
  readonly top: number;
  readonly width: number;
  /** The picture's height may reach this. */
  readonly most: number;
}

/** What a drawing of bars comes to. */
export interface ChartDrawing {
  readonly parts: readonly string[];
  readonly height: number;
}
