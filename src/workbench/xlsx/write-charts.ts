import { chartXml } from "../../file/write/chart-xml";
import { contentType } from "../../file/package/content-types";
import { editContentTypes } from "../../file/package/edit-content-types";
import { editRelations, freeRelationIds, type NewRelation } from "../../file/package/edit-relations";
import { defaultNamespaces as namespaces } from "../../file/package/namespaces";
import type { Package } from "../../file/package/package";
import { relationsOf } from "../../file/package/relations";
import { outline } from "../../file/xml/outline";
import { append, splice } from "../../file/xml/splice";
import { escapeXml, XML_HEAD, xmlTag } from "../../file/xml/write-xml";
import type { ChartFacts, Corner } from "../host/chart/chart-facts";
import { asPlanChart, type ChartValues } from "./plan-of-chart";

const EMU_PER_POINT = 12_700;

/** A sheet's charts and where they belong. */
export interface SheetCharts {
  readonly sheetId: string;
  readonly name: string;
  readonly part: string;
  readonly charts: readonly ChartFacts[];
  readonly values: ChartValues;
}

/** What stands behind the drawing in a sheet's part, in the order of the schema. */
const BEHIND = new Set(["legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"]);

/** Puts charts into a package without drawings, as the report draws them; other kinds are left behind. */
export function writeCharts(pack: Package, sheets: readonly SheetCharts[]): void {
  const types = new Map<string, string>();
  let [drawings, parts] = [0, 0];
  for (const { sheetId, name, part, charts, values } of sheets) {
    const drawn = charts.flatMap((facts) => {
      const chart = asPlanChart(facts, sheetId);
      return chart ? [{ facts, xml: chartXml(chart, name, values(chart), namespaces) }] : [];
    });
    if (drawn.length === 0) continue;
    const drawing = `xl/drawings/drawing${++drawings}.xml`;
    const newId = freeRelationIds([]);
    const relations: NewRelation[] = [];
    const anchors = drawn.map(({ facts, xml }, number) => {
      const target = `xl/charts/chart${++parts}.xml`;
      const id = newId();
      pack.put(target, xml);
      types.set(target, contentType.chart);
      relations.push({ id, type: `${namespaces.relations}/chart`, target });
      return anchorXml(facts, number + 2, id);
    });
    pack.put(drawing, XML_HEAD + xmlTag("xdr:wsDr", { "xmlns:xdr": namespaces.drawing, "xmlns:a": namespaces.art }, anchors.join("")));
    types.set(drawing, contentType.drawing);
    editRelations(pack, drawing, new Set(), relations);
    refer(pack, part, drawing);
  }
  editContentTypes(pack, [], types);
}

/** Makes a sheet's part name its drawing. */
function refer(pack: Package, part: string, drawing: string): void {
  const id = freeRelationIds(relationsOf(pack, part).map((relation) => relation.id))();
  editRelations(pack, part, new Set(), [{ id, type: `${namespaces.relations}/drawing`, target: drawing }]);
  const xml = pack.text(part);
  const root = outline(xml, part, 1);
  const text = xmlTag("drawing", { "xmlns:r": namespaces.relations, "r:id": id });
  const behind = root.children.find(({ name }) => BEHIND.has(name));
  pack.put(part, splice(xml, [behind ? { from: behind.start, to: behind.start, text } : append(root, xml, text)]));
}

function anchorXml({ from, to, kept }: ChartFacts, objectId: number, relationId: string): string {
  const properties = xmlTag("xdr:nvGraphicFramePr", {}, xmlTag("xdr:cNvPr", { id: objectId, name: String(kept.Name) }) + xmlTag("xdr:cNvGraphicFramePr"));
  const place = xmlTag("xdr:xfrm", {}, xmlTag("a:off", { x: 0, y: 0 }) + xmlTag("a:ext", { cx: 0, cy: 0 }));
  const reference = xmlTag("c:chart", { "xmlns:c": namespaces.chart, "xmlns:r": namespaces.relations, "r:id": relationId });
  const graphic = xmlTag("a:graphic", {}, xmlTag("a:graphicData", { uri: namespaces.chart }, reference));
  return xmlTag("xdr:twoCellAnchor", {}, cornerXml("from", from) + cornerXml("to", to) + xmlTag("xdr:graphicFrame", { macro: "" }, properties + place + graphic) + xmlTag("xdr:clientData"));
}

function cornerXml(corner: string, { column, columnOffset, row, rowOffset }: Corner): string {
  const steps = { col: column, colOff: Math.round(columnOffset * EMU_PER_POINT), row, rowOff: Math.round(rowOffset * EMU_PER_POINT) };
  return xmlTag(`xdr:${corner}`, {}, Object.entries(steps).map(([name, value]) => xmlTag(`xdr:${name}`, {}, escapeXml(String(value)))).join(""));
}
