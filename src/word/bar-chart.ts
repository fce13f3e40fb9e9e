import type { ChartData } from "./chart-data";
import type { ChartDrawing, ChartRoom } from "./chart-room";
import { numberText } from "./number-text";
import { svgBox, svgLine, svgText } from "./svg";
import { textWidth, wrapText } from "./text-width";
import { tickText, valueAxis } from "./value-axis";

const SIZE = 10.5;
const LINE = 13;
const GRID = "#D9D9D9";
const AXIS = "#7F7F7F";
const MUTED = "#7F7F7F";

/** Bars that lie, the first on top; names on the left, the value axis below. */
export function drawBars({ categories, series, categoryTitle, valueTitle, format }: ChartData, { top, width, most }: ChartRoom): ChartDrawing {
  const below = 24 + (valueTitle === null ? 0 : 18);
  const left = 10 + (categoryTitle === null ? 0 : 18);
  const names = Math.min(width * 0.38, Math.max(40, ...categories.map((name) => textWidth(name, SIZE))));
  const natural = Math.max(series.length * 16 + 8, Math.max(...categories.map((name) => wrapText(name, names, SIZE, 3).length)) * LINE + 6);
  const row = Math.min(natural, (most - top - below) / Math.max(1, categories.length));
  const size = Math.min(SIZE, row * 0.8);
  const [x, bottom] = [left + names + 8, top + row * categories.length];
  const all = series.flatMap(({ values }) => values);
  const axis = valueAxis(all);
  const label = (value: number | null): string => (value === null ? "n/a" : numberText(value, format));
  const right = width - 12 - Math.max(...all.map((value) => textWidth(label(value), size)), 0);
  const at = (value: number): number => x + ((value - axis.from) / (axis.to - axis.from)) * (right - x);
  const parts = axis.ticks.flatMap((tick) => [svgLine(at(tick), top, at(tick), bottom, GRID), svgText(at(tick), bottom + 14, tickText(tick, format), { size: 9, color: MUTED, anchor: "middle" })]);
  const thick = (row * 0.72) / Math.max(1, series.length);
  categories.forEach((name, i) => {
    const middle = top + row * (i + 0.5);
    const lines = wrapText(name, names, size, Math.max(1, Math.floor(row / (size * 1.2))));
    lines.forEach((line, n) => parts.push(svgText(x - 6, middle + (n - (lines.length - 1) / 2) * size * 1.2 + size * 0.35, line, { size, anchor: "end" })));
    series.forEach(({ values, color }, s) => {
      const value = values[i] ?? null;
      const y = middle + (s - series.length / 2) * thick;
      if (value !== null) parts.push(svgBox(at(0), y, at(value), y + thick * 0.92, color));
      const [end, anchor] = value !== null && value < 0 ? ([at(value) - 4, "end"] as const) : ([at(value ?? 0) + 4, "start"] as const);
      const letters = Math.min(size, thick);
      parts.push(svgText(end, y + thick / 2 + letters * 0.33, label(value), { size: letters, anchor, ...(value === null ? { color: MUTED } : {}) }));
    });
  });
  parts.push(svgLine(at(0), top, at(0), bottom, AXIS));
  if (valueTitle !== null) parts.push(svgText((x + right) / 2, bottom + 32, valueTitle, { size: 10, anchor: "middle" }));
  if (categoryTitle !== null) parts.push(svgText(18, (top + bottom) / 2, categoryTitle, { size: 10, anchor: "middle", turned: true }));
  return { parts, height: Math.ceil(bottom + below) };
}
