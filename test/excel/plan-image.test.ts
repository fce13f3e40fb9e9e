import { planImage } from "../../src/excel/plan-image";
import { cell, samplePlan } from "./sample-plan";

describe("planImage", () => {
  const image = planImage(samplePlan());

  it("tells texts from formulas, whatever they begin with", () => {
    expect(image.entries[3]).toEqual(["1.10", "=Penilaian", { typed: "='Data'!B2" }, { typed: "='Data'!C2" }, { typed: "=ROUND(D4/C4*100,2)" }]);
    expect(image.entries[1]).toEqual([null, null, null, null, null]);
  });

  it("turns characters and inches into points", () => {
    expect(image.widths).toEqual([45.75, 213.75, 82.5, 82.5, 56.25]);
    expect(image.heights).toEqual([20, undefined, 30, 30, undefined]);
    expect(image.page).toMatchObject({ topMargin: 54, leftMargin: 36, paperSize: "Folio", orientation: "Landscape", printArea: "A1:E5", titleRows: "$3:$3", centerFooter: "Halaman &P dari &N" });
  });

  it("keeps a linked cell without a value empty", () => {
    const plan = samplePlan({ cells: [{ ...cell(1, 1, null), link: { sheet: "It's", row: 3, column: 27 } }] });
    expect(planImage(plan).entries[0]![0]).toBe("");
    expect(planImage(plan).links).toEqual([{ row: 1, column: 1, hyperlink: { documentReference: "'It''s'!AA3" } }]);
  });

  it("refuses a style the plan does not have", () => {
    expect(() => planImage(samplePlan({ cells: [cell(1, 1, "x", "nowhere")] }))).toThrow("nowhere");
  });
});
