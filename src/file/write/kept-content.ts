import { boxesOverlap, parseBox, type Box } from "../../domain/grid";
import { MAX_COLUMN, MAX_ROW } from "../limits";
import { childOf, outline, type XmlElement } from "../xml/outline";
import { attributeOf, without, type XmlAttributes } from "../xml/parse-xml";
import { xmlTag } from "../xml/write-xml";
import { keptRows, type KeptRow } from "./kept-rows";

/** What stays of a sheet of ours that is rewritten: the user's, beside and below our area. XML as written unless said otherwise. */
export interface KeptContent {
  /** Attributes of the root, for the prefixes that the rest uses. */
  readonly root: XmlAttributes;
  /** The sheet's name in macros, and the colour of its tab. */
  readonly codeName: string | undefined;
  readonly tabColor: string;
  readonly columns: readonly string[];
  readonly rows: ReadonlyMap<number, KeptRow>;
  readonly autoFilter: string;
  readonly merges: readonly string[];
  readonly conditions: string;
  readonly validations: readonly string[];
  readonly links: readonly string[];
  /** The relation to what is drawn on the sheet. */
  readonly drawingId: string | undefined;
  /** What follows the drawing: notes, background, controls, tables, extensions. */
  readonly tail: string;
}

/** Controls are wrapped in alternatives for older programs. */
const TAIL = new Set(["legacyDrawing", "picture", "oleObjects", "controls", "AlternateContent", "webPublishItems"]);

/**
 * Takes the user's out of a sheet's XML. `box` begins at A1; `null`: everything on the grid was ours. A rule for cells
 * (conditional format, validation) stays when it reaches beyond the box. `tableBox` says where a table lies by the id of
 * its relation.
 */
export function keepContent(xml: string, part: string, box: Box | null, tableBox: (relationId: string) => Box | null): KeptContent {
  const root = outline(xml, part, 4);
  const ours = box ?? { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };
  const written = (element: XmlElement | undefined): string => (element ? xml.slice(element.start, element.end) : "");
  const inside = (list: string, isKept: (attributes: XmlAttributes) => boolean) => (childOf(root, list)?.children ?? []).filter(({ attributes }) => isKept(attributes)).map(written);
  const isClear = ({ ref = "" }: XmlAttributes) => !overlaps(parseBox(ref), ours);
  const reachesOut = ({ sqref = "" }: XmlAttributes) => !sqref.split(" ").every((area) => lies(parseBox(area), ours));
  const filter = childOf(root, "autoFilter");
  const sheetData = childOf(root, "sheetData");
  const properties = childOf(root, "sheetPr");
  const tables = inside("tableParts", (tablePart) => !overlaps(tableBox(attributeOf(tablePart, "id") ?? ""), ours));
  return {
    root: without(root.attributes, "xmlns"),
    codeName: properties?.attributes["codeName"],
    tabColor: properties ? written(childOf(properties, "tabColor")) : "",
    columns: (childOf(root, "cols")?.children ?? []).flatMap(({ attributes: column }) => keptColumn(column, ours.right)),
    rows: sheetData && box ? keptRows(xml, sheetData, box) : new Map(),
    autoFilter: filter && isClear(filter.attributes) ? written(filter) : "",
    merges: inside("mergeCells", isClear),
    conditions: root.children.filter(({ name, attributes: found }) => name === "conditionalFormatting" && reachesOut(found)).map(written).join(""),
    validations: inside("dataValidations", reachesOut),
    links: inside("hyperlinks", isClear),
    drawingId: attributeOf(childOf(root, "drawing")?.attributes ?? {}, "id"),
    tail: [
      ...root.children.filter(({ name }) => TAIL.has(name)).map(written),
      tables.length > 0 ? xmlTag("tableParts", { count: tables.length }, tables.join("")) : "",
      extensions(childOf(root, "extLst"), written, reachesOut),
    ].join(""),
  };
}

/** What cannot be told counts as apart from ours. */
const overlaps = (box: Box | null, ours: Box): boolean => box !== null && boxesOverlap(box, ours);
const lies = (box: Box | null, ours: Box): boolean => box !== null && box.bottom <= ours.bottom && box.right <= ours.right;

/** The part of a column description that lies right of ours. */
function keptColumn(column: XmlAttributes, right: number): readonly string[] {
  const last = Number(column["max"]);
  return last > right ? [xmlTag("col", { ...column, min: Math.max(Number(column["min"]), right + 1) })] : [];
}

/** Newer rules and small charts in cells, which say in their texts where they lie. */
function extensions(list: XmlElement | undefined, written: (element: XmlElement) => string, reachesOut: (attributes: XmlAttributes) => boolean): string {
  const kept = (list?.children ?? []).map(written).filter((extension) => {
    const places = [...extension.matchAll(/<(?:\w+:)?sqref>([^<]*)</g)].map(([, sqref = ""]) => sqref);
    return places.length === 0 || reachesOut({ sqref: places.join(" ") });
  });
  return kept.length > 0 ? xmlTag("extLst", {}, kept.join("")) : "";
}
