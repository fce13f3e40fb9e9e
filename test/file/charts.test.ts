import { readXlsx } from "hucre/xlsx";
import { chartName } from "../../src/domain/chart-mark";
import type { PlanChart, SheetPlan } from "../../src/domain/sheet-plan";
import { writeSheets } from "../../src/file/write-sheets";
import { parseXml } from "../../src/file/xml/parse-xml";
import { bookParts, buildXlsx, zipParts } from "../fixtures/file/build-xlsx";
import { partsOf, textOf } from "../fixtures/file/parts-of";
import { samplePlan } from "../fixtures/file/plan";

const column = (left: number, top = 4, bottom = 5) => ({ top, left, bottom, right: left });
const bars: PlanChart = {
  id: "pagu", title: 'Pagu & "realisasi" <2022>', kind: "bar", box: { top: 10, left: 1, bottom: 24, right: 4 }, categories: column(2), format: "#,##0",
  series: [{ name: "Pagu", values: column(3), color: "#1F4E79" }, { name: "Serapan", values: column(4), color: "#70ad47" }], categoryTitle: "Kegiatan", valueTitle: "Rupiah",
};
const columns: PlanChart = { ...bars, id: "satu", kind: "column", box: { top: 26, left: 1, bottom: 40, right: 4 }, series: bars.series.slice(0, 1), categoryTitle: null, valueTitle: null };
const plan: SheetPlan = { ...samplePlan(), charts: [bars, columns] };
const written = writeSheets(buildXlsx(), [plan]);
const [CHART, SECOND, DRAWING] = ["xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/drawings/drawing1.xml"];

/** Elements by name with what each has inside, in the order of the document. */
function childrenOf(bytes: Uint8Array, part: string): Map<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const path: string[] = [];
  parseXml(part, (write) => write(textOf(bytes, part)), {
    open(name) {
      const parent = path.at(-1);
      if (parent !== undefined) found.set(parent, [...(found.get(parent) ?? []), name]);
      path.push(name);
    },
    close: () => path.pop(),
  });
  return found;
}

describe("a chart of a plan", () => {
  it("has parts of its own with their types and relations", () => {
    expect(Object.keys(partsOf(written)).filter((name) => /chart|drawing/.test(name)).sort()).toEqual([CHART, SECOND, "xl/drawings/_rels/drawing1.xml.rels", DRAWING]);
    const types = textOf(written, "[Content_Types].xml");
    for (const part of [CHART, SECOND]) expect(types).toContain(`<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`);
    expect(types).toContain(`<Override PartName="/${DRAWING}" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>`);
    expect(textOf(written, "xl/worksheets/_rels/sheet2.xml.rels")).toContain('/relationships/drawing" Target="../drawings/drawing1.xml"/>');
    expect(textOf(written, "xl/drawings/_rels/drawing1.xml.rels")).toContain('/relationships/chart" Target="../charts/chart2.xml"/>');
    expect(textOf(written, "xl/worksheets/sheet2.xml")).toMatch(/<\/headerFooter><drawing xmlns:r="[^"]*" r:id="rId1"\/><\/worksheet>$/);
  });

  it("covers its cells under a name that marks it as ours", () => {
    const [, from, to] = /<xdr:from>(.*?)<\/xdr:from><xdr:to>(.*?)<\/xdr:to>/.exec(textOf(written, DRAWING)) ?? [];
    const numbers = (corner = "") => [...corner.matchAll(/<xdr:(\w+)>(\d+)</g)].map(([, field, value]) => `${field} ${value}`);
    expect(numbers(from)).toEqual(["col 0", "colOff 0", "row 9", "rowOff 0"]);
    expect(numbers(to)).toEqual(["col 4", "colOff 0", "row 24", "rowOff 0"]);
    for (const chart of [bars, columns]) expect(textOf(written, DRAWING)).toContain(` name="${chartName(chart)}"`);
    expect([...textOf(written, DRAWING).matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(["2", "3"]);
  });

  it("says what it shows, with the values of the cells beside their places", () => {
    const xml = textOf(written, CHART);
    expect(xml).toContain("<c:f>'Bab III Capaian IKU'!$B$4:$B$5</c:f><c:strCache><c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>=1+1 bukan rumus</c:v></c:pt><c:pt idx=\"1\"><c:v>lihat &lt;C4&gt;</c:v></c:pt></c:strCache>");
    expect(xml).toContain("<c:f>'Bab III Capaian IKU'!$C$4:$C$5</c:f><c:numCache><c:formatCode>#,##0</c:formatCode><c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>12897600</c:v></c:pt>");
    expect(xml).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>99.53</c:v></c:pt></c:numCache>');
    expect(xml).toContain("<a:t>Pagu &amp; &quot;realisasi&quot; &lt;2022&gt;</a:t>");
    expect([...xml.matchAll(/<a:t>([^<]*)</g)].map(([, text]) => text).slice(1)).toEqual(["Kegiatan", "Rupiah"]);
    expect([...xml.matchAll(/<c:numFmt formatCode="([^"]*)"/g)].map(([, code]) => code)).toEqual(["#,##0", "#,##0", "General", "#,##0"]);
    expect([...xml.matchAll(/<c:ser>.*?srgbClr val="(\w+)"/g)].map(([, color]) => color)).toEqual(["1F4E79", "70AD47"]);
  });

  it("lies or stands, with a legend for several series only, measured from zero unless something is negative", () => {
    const [lying, standing] = [textOf(written, CHART), textOf(written, SECOND)];
    expect([/barDir val="(\w+)"/.exec(lying)?.[1], /barDir val="(\w+)"/.exec(standing)?.[1]]).toEqual(["bar", "col"]);
    expect([lying.includes("<c:legend>"), standing.includes("<c:legend>")]).toEqual([true, false]);
    expect([lying.includes('val="maxMin"'), standing.includes('val="maxMin"')]).toEqual([true, false]);
    expect(lying).toContain('<c:min val="0"/>');
    const negative = { ...plan, cells: plan.cells.map((cell) => (cell.row === 5 && cell.column === 3 ? { ...cell, value: -1 } : cell)) };
    expect(textOf(writeSheets(buildXlsx(), [negative]), CHART)).not.toContain("<c:min ");
  });

  it("has its elements in the order of the schema", () => {
    const found = childrenOf(written, CHART);
    expect(found.get("chartSpace")).toEqual(["roundedCorners", "chart", "spPr", "txPr"]);
    expect(found.get("chart")).toEqual(["title", "autoTitleDeleted", "plotArea", "legend", "plotVisOnly", "dispBlanksAs"]);
    expect(found.get("plotArea")).toEqual(["layout", "barChart", "catAx", "valAx", "spPr"]);
    expect(found.get("barChart")).toEqual(["barDir", "grouping", "varyColors", "ser", "ser", "gapWidth", "axId", "axId"]);
    expect(found.get("ser")?.slice(0, 8)).toEqual(["idx", "order", "tx", "spPr", "invertIfNegative", "dLbls", "cat", "val"]);
    expect(found.get("dLbls")?.slice(0, 10)).toEqual(["numFmt", "spPr", "txPr", "dLblPos", "showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"]);
    expect(found.get("catAx")).toEqual(["axId", "scaling", "delete", "axPos", "title", "numFmt", "majorTickMark", "minorTickMark", "tickLblPos", "spPr", "txPr", "crossAx", "crosses", "auto", "lblAlgn", "lblOffset", "noMultiLvlLbl"]);
    expect(found.get("valAx")).toEqual(["axId", "scaling", "delete", "axPos", "majorGridlines", "title", "numFmt", "majorTickMark", "minorTickMark", "tickLblPos", "spPr", "txPr", "crossAx", "crosses", "crossBetween"]);
    expect(childrenOf(written, DRAWING).get("graphicFrame")?.slice(0, 3)).toEqual(["nvGraphicFramePr", "xfrm", "graphic"]);
  });

  it("leaves every part well formed", () => {
    const parts = Object.keys(partsOf(written));
    expect(parts.length).toBeGreaterThan(8);
    for (const part of parts) expect(() => childrenOf(written, part)).not.toThrow();
  });

  it("is seen by another reader", async () => {
    const sheet = (await readXlsx(written)).sheets[1];
    expect(sheet?.charts).toMatchObject([{ kinds: ["bar"], title: bars.title, seriesCount: 2 }, { kinds: ["bar"], seriesCount: 1 }]);
  });

  it("is written in the words of a Strict workbook", () => {
    const parts = Object.fromEntries(Object.entries(bookParts()).map(([name, xml]) => [name, String(xml).replace(/http:\/\/schemas.openxmlformats.org\/(spreadsheetml)\/2006/g, "http://purl.oclc.org/ooxml/$1").replace(/http:\/\/schemas.openxmlformats.org\/officeDocument\/2006/g, "http://purl.oclc.org/ooxml/officeDocument")]));
    const strict = writeSheets(zipParts(parts), [plan]);
    for (const part of [CHART, DRAWING]) expect(textOf(strict, part)).not.toContain("schemas.openxmlformats.org");
  });
});

describe("charts written again", () => {
  it("give equal bytes", () => {
    expect(Buffer.from(writeSheets(buildXlsx(), [plan])).equals(written)).toBe(true);
    expect(partsOf(writeSheets(written, [plan]))).toEqual(partsOf(written));
  });

  it("go when the plan has them no more, with all that only they led to", () => {
    const styled = zipParts({
      ...partsOf(written), "xl/charts/style1.xml": "<s/>",
      "xl/charts/_rels/chart1.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/chartStyle" Target="style1.xml"/></Relationships>',
    });
    const none = partsOf(writeSheets(styled, [samplePlan()]));
    expect(Object.keys(none).filter((name) => /chart|drawing|sheets\/_rels/.test(name))).toEqual([]);
    expect(none["[Content_Types].xml"]?.toString()).not.toMatch(/chart|drawing/);
    const one = partsOf(writeSheets(styled, [{ ...plan, charts: [columns] }]));
    expect(Object.keys(one).filter((name) => /charts/.test(name))).toEqual([CHART]);
    const unlisted = (bytes: Uint8Array) => Object.entries(partsOf(bytes)).filter(([name]) => name !== "[Content_Types].xml").sort(([a], [b]) => (a < b ? -1 : 1));
    expect(unlisted(writeSheets(writeSheets(styled, [samplePlan()]), [plan]))).toEqual(unlisted(written));
  });

  it("leave the user's charts and pictures on the same drawing alone", () => {
    const users = '<xdr:oneCellAnchor><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="9" name="Bagan 8"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart xmlns:c="c" xmlns:r="r" r:id="rId5"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>';
    const links = textOf(written, "xl/drawings/_rels/drawing1.xml.rels").replace("</Relationships>", '<Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart3.xml"/></Relationships>');
    const book = zipParts({ ...partsOf(written), [DRAWING]: textOf(written, DRAWING).replace("</xdr:wsDr>", `${users}</xdr:wsDr>`), "xl/drawings/_rels/drawing1.xml.rels": links, "xl/charts/chart3.xml": "<mine/>" });
    for (const charts of [[bars, columns], [bars], []]) {
      const again = writeSheets(book, [{ ...plan, charts }]);
      const drawing = textOf(again, DRAWING);
      expect(drawing).toContain(users);
      expect(drawing.match(/Anchor>/g)).toHaveLength(2 * (1 + charts.length) - charts.length);
      expect([...drawing.matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(["9", "10", "11"].slice(0, 1 + charts.length));
      expect(textOf(again, "xl/charts/chart3.xml")).toBe("<mine/>");
      expect(Object.keys(partsOf(again)).filter((name) => /charts\/chart/.test(name))).toHaveLength(1 + charts.length);
      const ids = [...textOf(again, "xl/drawings/_rels/drawing1.xml.rels").matchAll(/Id="(rId\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(1 + charts.length);
      expect(partsOf(writeSheets(again, [{ ...plan, charts }]))).toEqual(partsOf(again));
    }
  });

  it("on two sheets have drawings of their own", () => {
    const both = writeSheets(buildXlsx(), [plan, { ...samplePlan("ringkasan", "Ringkasan"), charts: [bars] }]);
    expect(Object.keys(partsOf(both)).filter((name) => /drawings\/drawing|charts\//.test(name)).sort()).toEqual([CHART, SECOND, "xl/charts/chart3.xml", DRAWING, "xl/drawings/drawing2.xml"]);
    expect(textOf(both, "xl/charts/chart3.xml")).toContain("'Ringkasan'!$B$4:$B$5");
  });
});
