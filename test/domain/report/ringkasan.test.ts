import { ringkasan } from "../../../src/domain/report/ringkasan";
import { defaultSettings } from "../../../src/domain/settings";
import type { PlanCell, SheetPlan } from "../../../src/domain/sheet-plan";
import { metroBarat } from "./metro-barat";
import { cellOf, texts } from "./plan-text";
import { anggaran, iku, input, number, unreadable } from "./records-builder";

const compose = (...given: Parameters<typeof input>) => ringkasan.compose(input(...given), "");

/** The figure of a card by its label. */
function card(plan: SheetPlan, label: string): PlanCell {
  const at = plan.cells.find(({ value }) => value === label);
  const figure = plan.cells.find(({ row, column }) => at && row === at.row + 1 && column === at.column);
  if (!figure) throw new Error(`no card ${label}`);
  return figure;
}

const chartOf = (plan: SheetPlan, id: string) => {
  const chart = plan.charts?.find((each) => each.id === id);
  if (!chart) throw new Error(`no chart ${id}`);
  return chart;
};

const valuesOf = (plan: SheetPlan, box: { top: number; bottom: number; left: number }) =>
  plan.cells.filter(({ row, column }) => column === box.left && row >= box.top && row <= box.bottom).map(({ value }) => value);

describe("ringkasan", () => {
  it("lacks both realisasi and a budget", () => {
    expect(ringkasan.lacks(input({}))).not.toBeNull();
    expect(ringkasan.lacks(input({ iku: [iku({ target: number("IKU!C5", 1) })] }))).not.toBeNull();
    expect(ringkasan.lacks(input({ anggaran: metroBarat.anggaran }))).toBeNull();
  });

  it("has the key figures of the worked case, each by a formula over its own cells", () => {
    const plan = compose(metroBarat);
    expect([card(plan, "Rata-rata capaian IKU (%)").value, card(plan, "Predikat").value, card(plan, "IKU yang tercapai").value]).toEqual([90.04, "Tinggi", "2 dari 4"]);
    expect([card(plan, "Pagu (Rp)").value, card(plan, "Realisasi (Rp)").value, card(plan, "Serapan (%)").value, card(plan, "Sisa (Rp)").value]).toEqual([7552676345, 7359542454, 97.44, 193133891]);
    for (const label of ["Rata-rata capaian IKU (%)", "Predikat", "IKU yang tercapai", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)", "Sisa (Rp)"]) expect(card(plan, label).formula).toMatch(/^=[^!]*$/);
  });

  it("sums the programs from their lines beside the page, and fits one page on both papers", () => {
    for (const paper of ["A4", "F4"] as const) {
      const plan = compose(metroBarat, { settings: { ...defaultSettings, paper } });
      expect(plan.page).toMatchObject({ orientation: "portrait", printArea: { top: 1, left: 1, right: 12 } });
      expect(plan.page.rowBreaks).toBeUndefined();
      const { categories } = chartOf(plan, "anggaran-program");
      expect(valuesOf(plan, { ...categories, left: 7 })).toEqual([4491645068, 1281169177, 749819450, 11200000, 1018842650]);
      expect(cellOf(plan, `G${categories.top}`).formula).toMatch(/^=IF\(COUNT\(O\d+:O\d+\)=0,"n\/a",SUM\(O\d+:O\d+\)\)$/);
    }
  });

  it("draws charts over its cells, inside the printed page", () => {
    const plan = compose(metroBarat);
    const capaian = chartOf(plan, "capaian-iku");
    expect(valuesOf(plan, capaian.series[0]?.values ?? capaian.categories)).toEqual([85.37, 100, 74.79, 100]);
    const budget = chartOf(plan, "anggaran-program");
    expect(budget.series.map(({ values }) => valuesOf(plan, values)[0])).toEqual([4491.65, 4316.56]);
    for (const { box } of plan.charts ?? []) {
      expect(box.right).toBeLessThanOrEqual(12);
      expect(box.bottom).toBeLessThanOrEqual(plan.page.printArea.bottom);
    }
  });

  it("counts an indicator without realisasi among all and out of the mean", () => {
    const plan = compose({ iku: [iku({ target: number("IKU!C5", 4), realisasiKinerja: number("IKU!D5", 4) }), iku({ target: number("IKU!C6", 4) })] });
    expect([card(plan, "IKU yang tercapai").value, card(plan, "Rata-rata capaian IKU (%)").value, card(plan, "Pagu (Rp)").value]).toEqual(["1 dari 2", 100, "n/a"]);
    expect(plan.charts?.map(({ id }) => id)).toEqual(["capaian-iku"]);
  });

  it("divides nothing by an amount that cannot be read, and says that it is incomplete", () => {
    const plan = compose({ anggaran: [anggaran([["program", "P"], ["kegiatan", "K", number("A!C6", 100), unreadable("A!D6", "9.9.9")], ["kegiatan", "L", number("A!C7", 100), number("A!D7", 50)]])] });
    expect([card(plan, "Pagu (Rp)").value, card(plan, "Realisasi (Rp)").value, card(plan, "Serapan (%)").value, card(plan, "Sisa (Rp)").value]).toEqual([200, 50, "n/a", "n/a"]);
    const { top } = chartOf(plan, "anggaran-program").categories;
    expect([cellOf(plan, `K${top}`), cellOf(plan, `K${top + 1}`)]).toMatchObject([{ value: "n/a", formula: null }, { value: "n/a", formula: null }]);
    expect(texts(plan)).toContain("Belum lengkap: 1 baris");
  });

  it("takes an amount that stands above lines without one", () => {
    const plan = compose({ anggaran: [anggaran([["program", "P", number("A!C5", 300), number("A!D5", 100)], ["kegiatan", "K"]])] });
    expect([card(plan, "Pagu (Rp)").value, card(plan, "Realisasi (Rp)").value]).toEqual([300, 100]);
  });

  it("gives many bars charts of their own height, and no chart is torn", () => {
    const many = Array.from({ length: 50 }, (_, i) => iku({ target: number(`IKU!C${i + 5}`, 4), realisasiKinerja: number(`IKU!D${i + 5}`, 3) }));
    const plan = compose({ ...metroBarat, iku: many });
    const [capaian, budget] = [chartOf(plan, "capaian-iku"), chartOf(plan, "anggaran-program")];
    expect(budget.box.top).toBeGreaterThan(capaian.box.bottom);
    for (const { box } of [capaian, budget]) expect(plan.page.rowBreaks?.some((row) => row > box.top && row <= box.bottom)).toBe(false);
  });

  it("is wide enough for huge figures", () => {
    const plan = compose({ iku: [iku({ target: number("IKU!C5", "123456789012.25"), realisasiKinerja: number("IKU!D5", "123456789012.25") })] });
    expect((plan.widths[5] ?? 0) * 2).toBeGreaterThan(20);
    expect(plan.page.orientation).toBe("portrait");
  });
});
