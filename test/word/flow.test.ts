import type { DocumentBlock } from "../../src/domain/report-document";
import { arrangeFlow, type FlowPart } from "../../src/word/flow";
import { capaianPlan, reportDocument } from "../fixtures/word/report";

const upright = capaianPlan();
const lying = capaianPlan("landscape", { key: "banding", charts: [] });
const table = (sheet: string): DocumentBlock => ({ kind: "table", sheet });
const flow = (...blocks: DocumentBlock[]): FlowPart[] => arrangeFlow(reportDocument({ sections: [{ number: "3.1", title: "Capaian", blocks }] }), [upright, lying]);
const shape = (parts: readonly FlowPart[]): string[] => parts.map(({ orientation, items }) => `${orientation}: ${items.map((item) => ("number" in item && item.kind !== "section" ? `${item.kind} ${item.chapter}.${item.number}` : item.kind)).join(", ")}`);

describe("arrangeFlow", () => {
  it("numbers tables and charts each for themselves, through all sections", () => {
    const parts = arrangeFlow(reportDocument(), [upright, { ...lying, tables: [...lying.tables!, ...lying.tables!] }]);
    expect(shape(parts)).toEqual(["portrait: section, paragraph, table 3.1, chart 3.1", "landscape: section, heading, table 3.2, table 3.3", "portrait: paragraph"]);
  });

  it("leaves out what no sheet has", () => {
    expect(shape(flow(table("efisiensi"), { kind: "chart", sheet: "capaian-iku", chart: "none" }, { kind: "chart", sheet: "none", chart: "capaian-iku" }, table("capaian-iku")))).toEqual(["portrait: section, table 3.1"]);
  });

  it("puts a short part between lying tables on their pages, a long one on its own", () => {
    const paragraph = (length: number): DocumentBlock => ({ kind: "paragraph", text: "kata ".repeat(length) });
    expect(shape(flow(table("banding"), paragraph(20), table("banding")))).toEqual(["landscape: section, table 3.1, paragraph, table 3.2"]);
    expect(shape(flow(table("banding"), paragraph(600), table("banding")))).toEqual(["landscape: section, table 3.1", "portrait: paragraph", "landscape: table 3.2"]);
    expect(shape(flow(paragraph(5), table("banding"), paragraph(5)))).toEqual(["portrait: section, paragraph", "landscape: table 3.1", "portrait: paragraph"]);
    expect(shape(flow(table("banding"), table("capaian-iku"), table("banding")))).toHaveLength(3);
  });

  it("leaves a chart of many bars on a page that stands", () => {
    const chart: DocumentBlock = { kind: "chart", sheet: "capaian-iku", chart: "capaian-iku" };
    const many = { ...upright, charts: upright.charts!.map((each) => ({ ...each, categories: { top: 5, left: 2, bottom: 40, right: 2 } })) };
    const blocks = [table("banding"), chart, table("banding")];
    expect(shape(flow(...blocks))).toHaveLength(1);
    expect(shape(arrangeFlow(reportDocument({ sections: [{ number: "3.1", title: "", blocks }] }), [many, lying]))).toHaveLength(3);
  });

  it("keeps headings in the midst of what they head", () => {
    expect(shape(flow(table("banding"), { kind: "heading", text: "Efisiensi" }, table("banding")))).toEqual(["landscape: section, table 3.1, heading, table 3.2"]);
  });

  it("keeps headings at the very end", () => {
    expect(shape(flow(table("banding"), { kind: "heading", text: "Penutup" }))).toEqual(["landscape: section, table 3.1", "portrait: heading"]);
  });
});
