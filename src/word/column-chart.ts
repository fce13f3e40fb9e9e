import type { ChartData } from "./chart-data";
import type { ChartDrawing, ChartRoom } from "./chart-room";
import { numberText } from "./number-text";
import { svgBox, svgLine, svgText } from "./svg";
import { textWidth, wrapText } from "./text-width";
import { tickText, valueAxis } from "./value-axis";

const SIZE = 10;
const LINE = 12;
const MOST_LINES = 5;
const GRID = "#D9D9D9";
const AXIS = "#7F7F7F";
const MUTED = "#7F7F7F";
/** Pixels that the names below a column take at least, and the plot upwards. */
const LEAST_SLOT = 72;
const PLOT = 230;

/** Whether every name can be read below its columns. */
export const fitsColumns = ({ categories }: ChartData, width: number): boolean => {
  const slot = (width - 80) / Math.max(1, categories.length);
  return slot >= LEAST_SLOT && categories.every((name) => wrapText(name, slot - 8, SIZE).length <= MOST_LINES);
};

/** Columns that stand side by side, names below, the value axis on the left. */
export function drawColumns({ categories, series, categoryTitle, valueTitle, format }: ChartData, { top, width, most }: ChartRoom): ChartDrawing {
  const all = series.flatMap(({ values }) => values);
  const axis = valueAxis(all);
  const ticks = axis.ticks.map((tick) => tickText(tick, format));
  const x = 12 + (valueTitle === null ? 0 : 18) + Math.max(...ticks.map((text) => textWidth(text, 9))) + 6;
  const right = width - 10;
  const slot = (right - x) / Math.max(1, categories.length);
  const names = categories.map((name) => wrapText(name, slot - 8, SIZE, MOST_LINES));
  const below = 8 + Math.max(1, ...names.map((lines) => lines.length)) * LINE + (categoryTitle === null ? 4 : 22);
  const label = (value: number | null): string => (value === null ? "n/a" : numberText(value, format));
  const thick = (slot * 0.72) / Math.max(1, series.length);
  const widest = Math.max(0, ...all.map((value) => textWidth(label(value), SIZE)));
  const turned = widest > thick + 4 && series.length > 1;
  const above = turned ? widest + 8 : 16;
  const bottom = Math.min(top + above + PLOT, most - below);
  const at = (value: number): number => bottom - ((value - axis.from) / (axis.to - axis.from)) * (bottom - top - above);
  const parts = axis.ticks.flatMap((tick, i) => [svgLine(x, at(tick), right, at(tick), GRID), svgText(x - 5, at(tick) + 3, ticks[i] ?? "", { size: 9, color: MUTED, anchor: "end" })]);
  names.forEach((lines, i) => {
    const middle = x + slot * (i + 0.5);
    lines.forEach((line, n) => parts.push(svgText(middle, bottom + 14 + n * LINE, line, { size: SIZE, anchor: "middle" })));
    series.forEach(({ values, color }, s) => {
      const value = values[i] ?? null;
      const from = middle + (s - series.length / 2) * thick;
      if (value !== null) parts.push(svgBox(from, at(0), from + thick * 0.92, at(value), color));
      const y = at(Math.max(0, value ?? 0)) - 4;
      const look = { size: SIZE, ...(value === null ? { color: MUTED } : {}) };
      parts.push(turned ? svgText(from + thick / 2 + SIZE * 0.33, y, label(value), { ...look, turned }) : svgText(from + thick * 0.46, y, label(value), { ...look, anchor: "middle" }));
    });
  });
  parts.push(svgLine(x, at(0), right, at(0), AXIS));
  if (valueTitle !== null) parts.push(svgText(18, (top + above + bottom) / 2, valueTitle, { size: SIZE, anchor: "middle", turned: true }));
  if (categoryTitle !== null) parts.push(svgText((x + right) / 2, bottom + below - 6, categoryTitle, { size: SIZE, anchor: "middle" }));
  return { parts, height: Math.ceil(bottom + below) };
}
