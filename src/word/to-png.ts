/** Draws an SVG of so many pixels as a PNG of the same proportions, for readers that show no SVG. */
export type ToPng = (svg: string, width: number, height: number) => Promise<Uint8Array>;
