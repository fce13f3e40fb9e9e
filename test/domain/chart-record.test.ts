import { chartsFromNames, chartsName, chartsToNames } from "../../src/domain/chart-record";
import { textToNames } from "../../src/domain/name-text";
import type { PlanChart } from "../../src/domain/sheet-plan";
import { samplePlan } from "../fixtures/file/plan";

const column = (left: number, right = left) => ({ top: 5, left, bottom: 9, right });
const chart: PlanChart = {
  id: "pagu-realisasi", title: 'Pagu "murni" & realisasi', kind: "bar", box: column(8, 12), categories: column(1), categoryTitle: null, valueTitle: "Rupiah", format: "#,##0",
  series: [{ name: "Pagu", values: column(2), color: "#1F4E79" }, { name: "Realisasi", values: column(3), color: "#70AD47" }],
};
const plan = { ...samplePlan(), charts: [chart, { ...chart, id: "capaian", kind: "column" as const }] };

it("charts come back as they were planned", () => {
  expect(chartsFromNames(chartsToNames(plan), plan.key)).toEqual(plan.charts);
});

it("a sheet without charts keeps no names", () => {
  expect(chartsToNames(samplePlan())).toEqual([]);
  expect(chartsFromNames([], plan.key)).toEqual([]);
});

it.each(["", "{}", "[{}]", '[{"id":1}]', JSON.stringify([chart]), JSON.stringify([{ ...chart, box: "A1", categories: "A1", series: [] }])])("%s is no record of charts", (text) => {
  expect(chartsFromNames(textToNames(chartsName("x"), text), "x")).toEqual([]);
});
