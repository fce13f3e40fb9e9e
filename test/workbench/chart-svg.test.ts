import type { PlanChart } from "../../src/domain/sheet-plan";
import { chartSvg } from "../../src/workbench/page/chart-svg";

const box = { top: 1, left: 1, bottom: 2, right: 1 };
const chart: PlanChart = {
  id: "a", title: "Pagu & realisasi", kind: "bar", box, categories: box, categoryTitle: null, valueTitle: null, format: "#,##0.0",
  series: [{ name: "Pagu", values: box, color: "#111111" }, { name: "Realisasi", values: box, color: "#222222" }],
};
const data = { labels: ["Satu", "<b>"], values: [[4000, 1000], [2000, null]] };

const bars = (svg: string, color: string, length: "width" | "height"): number[] =>
  [...svg.matchAll(/<rect [^>]*>/g)].map(([rect]) => rect).filter((rect) => rect.includes(`fill="${color}"`) && !rect.includes('width="9"')).map((rect) => Number(new RegExp(`${length}="([\\d.]+)"`).exec(rect)?.[1]));

it.each([["bar", "width"], ["column", "height"]] as const)("a %s is as long as its value, and none stands where none is", (kind, length) => {
  const svg = chartSvg({ ...chart, kind }, data, { width: 400, height: 300 });
  const [longest = 0, quarter = 0] = bars(svg, "#111111", length);
  expect(longest / quarter).toBeCloseTo(4, 6);
  expect(bars(svg, "#222222", length)).toEqual([expect.closeTo(longest / 2, 6)]);
});

it("names and figures stand in it as an Indonesian reads them", () => {
  const svg = chartSvg(chart, data, { width: 400, height: 300 });
  for (const text of [">Pagu &amp; realisasi<", ">Satu<", ">&lt;b&gt;<", ">4.000,0<", ">Realisasi<"]) expect(svg).toContain(text);
});
