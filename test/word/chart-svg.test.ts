import type { PlanChart, SheetPlan } from "../../src/domain/sheet-plan";
import { parseXml } from "../../src/file/xml/parse-xml";
import { chartData, chartWords } from "../../src/word/chart-data";
import { chartSvg } from "../../src/word/chart-svg";
import { capaianPlan } from "../fixtures/word/report";

interface Drawn {
  readonly texts: string[];
  readonly boxes: { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly fill: string }[];
  readonly turned: number;
}

/** What an SVG draws; whoever is not well formed throws. */
function read(svg: string): Drawn {
  const drawn: Drawn & { turned: number } = { texts: [], boxes: [], turned: 0 };
  let text: string | null = null;
  parseXml("chart.svg", (write) => write(svg), {
    open(name, { x, y, width, height, fill, transform }) {
      if (name === "rect") drawn.boxes.push({ x: Number(x), y: Number(y), width: Number(width), height: Number(height), fill: fill ?? "" });
      if (name === "text") text = "";
      if (transform !== undefined) drawn.turned += 1;
    },
    text: (more) => void (text === null || (text += more)),
    close(name) {
      if (name === "text" && text !== null) drawn.texts.push(text);
      if (name === "text") text = null;
    },
  });
  return drawn;
}

/** A chart of these names, and for each series these values. */
function planOf(names: readonly string[], series: readonly (readonly (number | string | null)[])[], kind: PlanChart["kind"], format = "0.00"): { plan: SheetPlan; chart: PlanChart } {
  const base = capaianPlan();
  const bottom = names.length;
  const cells = names.flatMap((name, i) => [name, ...series.map((values) => values[i] ?? null)].map((value, column) => ({ row: i + 1, column: column + 1, value, formula: null, style: "text" })));
  const colors = ["#2E75B6", "#1F4E79"];
  const chart: PlanChart = { ...base.charts![0]!, kind, format, categories: { top: 1, bottom, left: 1, right: 1 }, series: series.map((_, i) => ({ name: `Seri ${i + 1}`, color: colors[i]!, values: { top: 1, bottom, left: i + 2, right: i + 2 } })) };
  return { plan: { ...base, cells }, chart };
}

const draw = (names: readonly string[], series: readonly (readonly (number | string | null)[])[], kind: PlanChart["kind"], most = 900) => {
  const { plan, chart } = planOf(names, series, kind);
  const picture = chartSvg(plan, chart, 586, most);
  return { ...picture, ...read(picture.svg) };
};
const barsOf = ({ boxes }: Drawn, fill: string) => boxes.filter((box) => box.fill === fill && box.width !== 10);

describe("chartSvg", () => {
  it("draws title, names, figures in Indonesian and the axis; what is no number is n/a without a bar", () => {
    const plan = capaianPlan();
    const drawn = read(chartSvg(plan, plan.charts![0]!, 586, 900).svg);
    expect(drawn.texts).toEqual(expect.arrayContaining(["Capaian per indikator (%)", "IKM", "PBB Kelurahan", "85,37", "n/a", "0,00", "20,00", "Capaian (%)"]));
    expect(barsOf(drawn, "#2E75B6")).toHaveLength(1);
  });

  it.each(["bar", "column"] as const)("%s: bars are as long as their values", (kind) => {
    const drawn = draw(["A", "B", "C"], [[50, 100, -25]], kind);
    const lengths = barsOf(drawn, "#2E75B6").map(({ width, height }) => (kind === "bar" ? width : height));
    expect(lengths[1]).toBeCloseTo(2 * lengths[0]!, 0);
    expect(lengths[2]).toBeCloseTo(lengths[0]! / 2, 0);
  });

  it("names the series where there are several, and only then", () => {
    expect(draw(["A"], [[1], [2]], "column").texts).toEqual(expect.arrayContaining(["Seri 1", "Seri 2"]));
    expect(draw(["A"], [[1]], "column").texts).not.toContain("Seri 1");
  });

  it("lays a standing chart down when its names do not fit", () => {
    const stands = draw(["A", "B"], [[10, 20]], "column");
    const lies = draw(Array.from({ length: 20 }, (_, i) => `Program nomor ${i}`), [Array.from({ length: 20 }, (_, i) => i + 1)], "column");
    expect(new Set(barsOf(stands, "#2E75B6").map(({ width }) => width)).size).toBe(1);
    expect(new Set(barsOf(lies, "#2E75B6").map(({ height }) => height)).size).toBe(1);
  });

  it("stays inside its picture however many and long the names", () => {
    for (const kind of ["bar", "column"] as const) {
      const names = Array.from({ length: 50 }, (_, i) => `Persentase & "indikator" <${i}> ${"yang sangat panjang namanya ".repeat(80)}`);
      const { width, height, boxes } = draw(names, [names.map((_, i) => i * 1e9)], kind, 860);
      expect(height).toBeLessThanOrEqual(860);
      for (const box of boxes) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
      }
    }
  });

  it("turns figures that are wider than their columns", () => {
    expect(draw(["A", "B", "C", "D"], [[123456789, 1, 1, 1], [123456789, 1, 1, 1]], "column").turned).toBe(9);
    expect(draw(["A", "B"], [[1, 2], [3, 4]], "column").turned).toBe(1);
  });
});

describe("chartWords", () => {
  it("tells every figure", () => {
    const { plan, chart } = planOf(["IKM", "PBB"], [[85.371, null]], "bar");
    expect(chartWords(chartData(plan, chart))).toBe("Capaian per indikator (%). Seri 1: IKM 85,37; PBB n/a.");
  });
});
