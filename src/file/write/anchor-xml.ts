import type { PlanChart } from "../../domain/sheet-plan";
import type { Namespaces } from "../package/namespaces";
import { escapeXml, xmlTag } from "../xml/write-xml";

export interface Anchor {
  readonly chart: PlanChart;
  readonly name: string;
  readonly objectId: number;
  readonly relationId: string;
  readonly namespaces: Namespaces;
}

/** A chart's place on a drawing: it covers its cells and moves with them. Declares its own prefixes, whatever the drawing's are. */
export function anchorXml({ chart, name, objectId, relationId, namespaces }: Anchor): string {
  const { top, left, bottom, right } = chart.box;
  const corner = (tag: string, column: number, row: number) =>
    xmlTag(tag, {}, Object.entries({ col: column, colOff: 0, row, rowOff: 0 }).map(([field, value]) => xmlTag(`xdr:${field}`, {}, escapeXml(String(value)))).join(""));
  const properties = xmlTag("xdr:nvGraphicFramePr", {}, xmlTag("xdr:cNvPr", { id: objectId, name, descr: chart.title }) + xmlTag("xdr:cNvGraphicFramePr"));
  const place = xmlTag("xdr:xfrm", {}, xmlTag("a:off", { x: 0, y: 0 }) + xmlTag("a:ext", { cx: 0, cy: 0 }));
  const reference = xmlTag("c:chart", { "xmlns:c": namespaces.chart, "xmlns:r": namespaces.relations, "r:id": relationId });
  const graphic = xmlTag("a:graphic", {}, xmlTag("a:graphicData", { uri: namespaces.chart }, reference));
  return xmlTag("xdr:twoCellAnchor", { "xmlns:xdr": namespaces.drawing, "xmlns:a": namespaces.art }, [
    corner("xdr:from", left - 1, top - 1),
    corner("xdr:to", right, bottom),
    xmlTag("xdr:graphicFrame", { macro: "" }, properties + place + graphic),
    xmlTag("xdr:clientData"),
  ].join(""));
}
