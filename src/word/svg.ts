/** The font of charts: Arimo has Arial's widths and is drawn where Arial is missing. */
const FONT = "Arial, Arimo, Helvetica, sans-serif";
const INK = "#404040";

const escape = (text: string): string => text.replace(/[\n\t]/g, " ").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
const round = (number: number): number => Math.round(number * 100) / 100;

export interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly anchor?: "start" | "middle" | "end";
  /** Turned to be read from below upwards. */
  readonly turned?: boolean;
}

/** A line of text; `y` is its base line. */
export function svgText(x: number, y: number, text: string, { size, bold = false, color = INK, anchor = "start", turned = false }: TextLook): string {
  const turn = turned ? ` transform="rotate(-90 ${round(x)} ${round(y)})"` : "";
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}"${bold ? ' font-weight="bold"' : ""} fill="${color}" text-anchor="${anchor}"${turn}>${escape(text)}</text>`;
}

/** A filled rectangle between two corners, in whatever order. */
export const svgBox = (x1: number, y1: number, x2: number, y2: number, color: string): string =>
  `<rect x="${round(Math.min(x1, x2))}" y="${round(Math.min(y1, y2))}" width="${round(Math.abs(x2 - x1))}" height="${round(Math.abs(y2 - y1))}" fill="${color}"/>`;

export const svgLine = (x1: number, y1: number, x2: number, y2: number, color: string): string =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${color}" stroke-width="1"/>`;

/** A whole picture on white. */
export const svgPicture = (width: number, height: number, title: string, parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}"><title>${escape(title)}</title>${svgBox(0, 0, width, height, "#FFFFFF")}${parts.join("")}</svg>`;
