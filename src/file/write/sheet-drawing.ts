import { chartName, isOwnChart } from "../../domain/chart-mark";
import type { SheetPlan } from "../../domain/sheet-plan";
import { contentType } from "../package/content-types";
import { editRelations, freeRelationIds, type NewRelation } from "../package/edit-relations";
import type { Namespaces } from "../package/namespaces";
import type { Package } from "../package/package";
import { relationsOf, relationsPart } from "../package/relations";
import { childOf, outline, type XmlElement } from "../xml/outline";
import { attributeOf } from "../xml/parse-xml";
import { append, remove, splice } from "../xml/splice";
import { XML_HEAD, xmlTag } from "../xml/write-xml";
import { anchorXml } from "./anchor-xml";
import { chartXml } from "./chart-xml";

export interface DrawingRequest {
  readonly plan: SheetPlan;
  readonly sheet: string;
  /** The drawing the sheet has; `null`: none yet. */
  readonly present: string | null;
  readonly namespaces: Namespaces;
  /** Learns the content type of every part written. */
  readonly types: Map<string, string>;
}

/**
 * Puts the plan's charts on the sheet's drawing in place of those of an earlier writing; what else lies on it stays.
 * Gives the drawing's part, or `null` when nothing lies on the sheet any more.
 */
export function drawCharts(pack: Package, { plan, sheet, present, namespaces, types }: DrawingRequest): string | null {
  const charts = plan.charts ?? [];
  const before = present === null ? null : readDrawing(pack, present);
  if (charts.length === 0 && (before === null || before.own.length === 0)) return present;
  if (charts.length === 0 && before?.isOnlyOurs) return null;

  const part = present ?? freePart(pack, "xl/drawings/drawing");
  const xml = present === null ? XML_HEAD + xmlTag("xdr:wsDr", { "xmlns:xdr": namespaces.drawing, "xmlns:a": namespaces.art }) : pack.text(part);
  const relations = relationsOf(pack, part);
  const gone = new Set(before?.own.flatMap(({ relationId }) => relationId ?? []));
  const spare = relations.filter(({ id, external }) => gone.has(id) && !external).map(({ target }) => target);
  const newId = freeRelationIds(relations.filter(({ id }) => !gone.has(id)).map(({ id }) => id));
  let objectId = before?.lastObjectId ?? 1;
  const added: NewRelation[] = [];
  const anchors = charts.map((chart) => {
    const target = spare.shift() ?? freePart(pack, "xl/charts/chart");
    pack.put(target, chartXml(chart, sheet, plan.cells, namespaces));
    if (pack.has(relationsPart(target))) pack.remove(relationsPart(target));
    types.set(target, contentType.chart);
    const relationId = newId();
    added.push({ id: relationId, type: `${namespaces.relations}/chart`, target });
    return anchorXml({ chart, name: chartName(chart), objectId: ++objectId, relationId, namespaces });
  });
  const cleared = splice(xml, before?.own.map(({ anchor }) => remove(anchor)) ?? []);
  pack.put(part, anchors.length === 0 ? cleared : splice(cleared, [append(outline(cleared, part, 0), cleared, anchors.join(""))]));
  editRelations(pack, part, gone, added);
  types.set(part, contentType.drawing);
  return part;
}

interface OwnObject {
  readonly anchor: XmlElement;
  readonly relationId: string | undefined;
}

function readDrawing(pack: Package, part: string): { readonly own: readonly OwnObject[]; readonly isOnlyOurs: boolean; readonly lastObjectId: number } {
  const root = outline(pack.text(part), part, 5);
  const own: OwnObject[] = [];
  let lastObjectId = 1;
  for (const anchor of root.children) {
    const frame = childOf(anchor, "graphicFrame");
    const name = frame && inside(frame, "nvGraphicFramePr", "cNvPr")?.attributes["name"];
    if (frame && name !== undefined && isOwnChart(name)) own.push({ anchor, relationId: attributeOf(inside(frame, "graphic", "graphicData", "chart")?.attributes ?? {}, "id") });
    else lastObjectId = Math.max(lastObjectId, ...objectIds(anchor));
  }
  return { own, isOnlyOurs: own.length === root.children.length, lastObjectId };
}

const inside = (element: XmlElement, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((found, name) => found && childOf(found, name), element);

const objectIds = (element: XmlElement): readonly number[] =>
  element.name === "cNvPr" ? [Number(element.attributes["id"]) || 0] : element.children.flatMap(objectIds);

/** The first part of that name with a number that is free. */
function freePart(pack: Package, stem: string): string {
  let number = 1;
  while (pack.has(`${stem}${number}.xml`)) number++;
  return `${stem}${number}.xml`;
}
