import { chartName, chartRanges, isOwnChart } from "../../src/domain/chart-mark";
import type { PlanChart } from "../../src/domain/sheet-plan";

const column = (left: number) => ({ top: 5, left, bottom: 9, right: left });
const chart: PlanChart = {
  id: "pagu-realisasi", title: "Pagu", kind: "bar", box: column(8), categories: column(1), categoryTitle: null, valueTitle: null, format: "0",
  series: [{ name: "Pagu", values: column(2), color: "#1F4E79" }, { name: "Realisasi", values: column(3), color: "#70AD47" }],
};

it("a chart's name tells whose it is and what it shows", () => {
  expect(isOwnChart(chartName(chart))).toBe(true);
  expect(chartRanges(chartName(chart))).toEqual({ id: "pagu-realisasi", categories: column(1), values: [column(2), column(3)] });
});

it.each(["Chart 1", "Bagan 2", "_LAKIP", "_LAKIP_grafik_x rusak B5:B9", "_LAKIP_grafik_x", "_LAKIP_grafik_x A5:A9 ?"])("%s says nothing of ranges", (name) => {
  expect(chartRanges(name)).toBeNull();
});
