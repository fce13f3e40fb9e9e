import type { PlanChart } from "../../domain/sheet-plan";

/** What a chart shows, row by row; `null` where a cell holds no number. */
export interface ChartData {
  readonly labels: readonly string[];
  readonly values: readonly (readonly (number | null)[])[];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const INK = "#262626";
const MARGIN = { top: 34, side: 12, bottom: 14 } as const;
const LEGEND = 20;
/** The share of a chart's width that the names of lying bars take, and of its height those below standing ones. */
const NAMES = { bar: 0.32, column: 0.2 } as const;

/** A chart as a picture: enough to see what it shows; Excel draws it better. */
export function chartSvg(chart: PlanChart, data: ChartData, size: Size): string {
  const { width, height } = size;
  const legend = chart.series.length > 1 ? LEGEND : 0;
  const bars = chart.kind === "bar" ? lyingBars(chart, data, size, legend) : standingBars(chart, data, size, legend);
  const entries = chart.series.map(({ name, color }, i) => {
    const x = (width / chart.series.length) * (i + 0.3);
    return `<rect x="${x}" y="${height - 17}" width="9" height="9" fill="${color}"/>${text(name, x + 13, height - 9, "start")}`;
  });
  const frame = `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="#fff" stroke="#bfbfbf"/>`;
  const title = `<text x="${width / 2}" y="21" text-anchor="middle" font-weight="700" font-size="14">${escape(chart.title)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Arial" font-size="11" fill="${INK}" role="img" aria-label="${escape(chart.title)}">${frame}${title}${bars}${legend ? entries.join("") : ""}</svg>`;
}

function lyingBars(chart: PlanChart, { labels, values }: ChartData, { width, height }: Size, legend: number): string {
  const left = MARGIN.side + width * NAMES.bar;
  const scale = (width - left - MARGIN.side - 48) / largest(values);
  const group = (height - MARGIN.top - MARGIN.bottom - legend) / Math.max(1, labels.length);
  return labels.map((label, i) => {
    const top = MARGIN.top + i * group;
    const thick = (group * 0.65) / chart.series.length;
    const bars = chart.series.map(({ color }, s) => {
      const value = values[s]?.[i] ?? null;
      const y = top + group * 0.175 + s * thick;
      return value === null ? "" : `<rect x="${left}" y="${y}" width="${Math.max(0, value * scale)}" height="${thick}" fill="${color}"/>${text(show(value, chart), left + Math.max(0, value * scale) + 4, y + thick / 2 + 4, "start")}`;
    });
    return text(cut(label, width * NAMES.bar), left - 6, top + group / 2 + 4, "end") + bars.join("");
  }).join("");
}

function standingBars(chart: PlanChart, { labels, values }: ChartData, { width, height }: Size, legend: number): string {
  const bottom = height - MARGIN.bottom - legend - height * NAMES.column;
  const scale = (bottom - MARGIN.top - 14) / largest(values);
  const group = (width - 2 * MARGIN.side) / Math.max(1, labels.length);
  return labels.map((label, i) => {
    const left = MARGIN.side + i * group;
    const thick = (group * 0.65) / chart.series.length;
    const bars = chart.series.map(({ color }, s) => {
      const value = values[s]?.[i] ?? null;
      const x = left + group * 0.175 + s * thick;
      const high = Math.max(0, (value ?? 0) * scale);
      return value === null ? "" : `<rect x="${x}" y="${bottom - high}" width="${thick}" height="${high}" fill="${color}"/>${text(show(value, chart), x + thick / 2, bottom - high - 4, "middle")}`;
    });
    return text(cut(label, group), left + group / 2, bottom + 14, "middle") + bars.join("");
  }).join("");
}

const largest = (values: ChartData["values"]): number => Math.max(1e-9, ...values.flat().map((value) => value ?? 0));

const text = (content: string, x: number, y: number, anchor: "start" | "middle" | "end"): string => `<text x="${x}" y="${y}" text-anchor="${anchor}">${escape(content)}</text>`;

function show(value: number, { format }: PlanChart): string {
  const digits = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return value.toLocaleString("id-ID", { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: format.includes(",") });
}

/** A name as far as it fits at about 6 pixels a letter. */
const cut = (name: string, room: number): string => (name.length * 6 <= room ? name : `${name.slice(0, Math.max(1, Math.floor(room / 6) - 1))}…`);

const ENTITIES: { readonly [letter: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (content: string): string => content.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
