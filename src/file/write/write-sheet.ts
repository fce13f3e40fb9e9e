import { parseBox, type Box } from "../../domain/grid";
import { planBox } from "../../domain/plan-box";
import { contentType } from "../package/content-types";
import { editRelations, freeRelationIds } from "../package/edit-relations";
import type { Namespaces } from "../package/namespaces";
import type { Package } from "../package/package";
import { relationsOf, type Relation } from "../package/relations";
import { xmlTag } from "../xml/write-xml";
import { keepContent, type KeptContent } from "./kept-content";
import type { PlacedSheet } from "./place-sheets";
import { drawCharts } from "./sheet-drawing";
import { sheetXml } from "./sheet-xml";

export interface SheetWriting {
  readonly placed: PlacedSheet;
  /** What an earlier writing covered, from A1; `null`: nobody knows. */
  readonly written: Box | null;
  readonly selected: boolean;
  readonly styleOf: (style: string) => number;
  readonly namespaces: Namespaces;
  /** Learns the content type of every part written. */
  readonly types: Map<string, string>;
}

/** Writes the part of one sheet, with its charts; of a sheet that is rewritten the user's stays. */
export function writeSheet(pack: Package, writing: SheetWriting): void {
  const { placed, selected, styleOf, namespaces, types } = writing;
  const { plan, part } = placed;
  const relations = placed.isNew ? [] : relationsOf(pack, part);
  const kept = placed.isNew ? undefined : keptOf(pack, writing, relations);
  const old = relations.find(({ id, kind }) => kind === "drawing" && id === kept?.drawingId);
  const drawing = drawCharts(pack, { plan, sheet: placed.name, present: old?.target ?? null, namespaces, types });

  const drawingId = old?.id ?? freeRelationIds(relations.map(({ id }) => id))();
  const reference = drawing === null ? "" : xmlTag("drawing", { "xmlns:r": namespaces.relations, "r:id": drawingId });
  const content = sheetXml(plan, namespaces.main, styleOf, { selected, drawing: reference, kept });
  pack.put(part, content);
  const gone = relations.filter((relation) => (relation === old ? drawing === null : !isUsed(relation, content)));
  const added = drawing === null || old ? [] : [{ id: drawingId, type: `${namespaces.relations}/drawing`, target: drawing }];
  editRelations(pack, part, new Set(gone.map(({ id }) => id)), added);
  types.set(part, contentType.worksheet);
}

function keptOf(pack: Package, { placed, written }: SheetWriting, relations: readonly Relation[]): KeptContent {
  const next = planBox(placed.plan);
  const box = written && { ...next, bottom: Math.max(written.bottom, next.bottom), right: Math.max(written.right, next.right) };
  return keepContent(pack.text(placed.part), placed.part, box, (id) => {
    const table = relations.find((relation) => relation.id === id);
    return table && pack.has(table.target) ? tableBox(pack, table.target) : null;
  });
}

function tableBox(pack: Package, part: string): Box | null {
  const boxes: (Box | null)[] = [];
  pack.parse(part, {
    open(name, { ref = "" }) {
      if (name === "table") boxes.push(parseBox(ref));
    },
  });
  return boxes[0] ?? null;
}

/** Notes belong to a sheet without being named on it. */
const UNNAMED = new Set(["comments", "threadedComment"]);

/** Whether the sheet's XML still names the relation. */
const isUsed = ({ id, kind }: Relation, content: string): boolean => UNNAMED.has(kind) || content.includes(`:id="${id}"`);
