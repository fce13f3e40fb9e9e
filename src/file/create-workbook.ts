import { quoteSheet, type DefinedName } from "../domain/grid";
import { markName, type SheetPlan } from "../domain/sheet-plan";
import { listsPlan } from "../domain/template/lists-plan";
import type { TableTemplate } from "../domain/template/table-template";
import { templatePlan } from "../domain/template/template-plan";
import { tableXml } from "./create/table-xml";
import { validationsXml } from "./create/validations-xml";
import { contentType, CONTENT_TYPES } from "./package/content-types";
import { defaultNamespaces, PACKAGE_RELATIONS, PACKAGE_TYPES } from "./package/namespaces";
import { Package } from "./package/package";
import { relationsPart } from "./package/relations";
import { namesOf } from "./write/sheet-names";
import { sheetXml } from "./write/sheet-xml";
import { minimalStyles, StylesPart } from "./write/styles-part";
import { escapeXml, XML_HEAD, xmlTag } from "./xml/write-xml";

const BOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
const { main, relations } = defaultNamespaces;

/**
 * A new workbook with one named table per sheet. Those sheets are the user's to fill: they carry no mark of ours. The lists of
 * long drop-downs have a sheet of ours at the end, where a table asks for them.
 * @param kept hidden names to keep in it
 */
export function createWorkbook(templates: readonly TableTemplate[], kept: readonly DefinedName[] = []): Uint8Array {
  const styles = new StylesPart(minimalStyles(main), STYLES);
  const lists = templates.some(needsLists) ? listsPlan() : null;
  const plans = [...templates.map(templatePlan), ...(lists ? [lists] : [])];
  const sheets = plans.flatMap((plan, index) => sheetParts(plan, index, styles, templates));
  const marks = lists ? [{ name: markName(lists.key), refersTo: `${quoteSheet(lists.name)}!$A$1` }] : [];
  const tabs = plans.map((_, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const);
  const parts: readonly Part[] = [
    { name: BOOK, xml: bookXml(plans, [...kept, ...marks]), type: contentType.workbook },
    { name: relationsPart(BOOK), xml: relationsXml([...tabs, ["rIdStyles", "styles", "styles.xml"]]) },
    { name: STYLES, xml: styles.toXml(), type: contentType.styles },
    ...sheets,
  ];
  const pack = Package.empty();
  pack.put(CONTENT_TYPES, contentTypesXml(parts));
  pack.put(relationsPart(""), relationsXml([["rId1", "officeDocument", BOOK]]));
  for (const { name, xml } of parts) pack.put(name, xml);
  return pack.toBytes();
}

interface Part {
  readonly name: string;
  readonly xml: string;
  /** Its content type; relations have theirs by extension. */
  readonly type?: string;
}

const needsLists = ({ columns }: TableTemplate): boolean => columns.some(({ list }) => typeof list === "string");

/** A sheet, and its table where it is that of a template. */
function sheetParts(plan: SheetPlan, index: number, styles: StylesPart, templates: readonly TableTemplate[]): readonly Part[] {
  const template = templates[index];
  const number = index + 1;
  const name = `xl/worksheets/sheet${number}.xml`;
  const tables = xmlTag("tableParts", { count: 1 }, xmlTag("tablePart", { "xmlns:r": relations, "r:id": "rId1" }));
  const styleOf = (style: string) => styles.indexOf(plan.styles[style] ?? {});
  const extras = { selected: index === 0, gridLines: true, rowsGrow: true };
  if (!template) return [{ name, xml: sheetXml(plan, main, styleOf, extras), type: contentType.worksheet }];
  return [
    { name, xml: sheetXml(plan, main, styleOf, { ...extras, validations: validationsXml(template, templates), tables }), type: contentType.worksheet },
    { name: relationsPart(name), xml: relationsXml([["rId1", "table", `../tables/table${number}.xml`]]) },
    { name: `xl/tables/table${number}.xml`, xml: tableXml(template, number, main), type: contentType.table },
  ];
}

/** The tabs, the hidden names and the rows repeated in print; no print area, for the tables will grow. */
function bookXml(plans: readonly SheetPlan[], hidden: readonly DefinedName[]): string {
  const views = xmlTag("bookViews", {}, xmlTag("workbookView", { activeTab: 0 }));
  const tabs = plans.map(({ name }, index) => xmlTag("sheet", { name, sheetId: index + 1, "r:id": `rId${index + 1}` }));
  const titles = plans.flatMap((plan, index) => namesOf(plan, plan.name, index)).filter(({ name }) => name === "_xlnm.Print_Titles");
  const names = [
    ...hidden.map(({ name, refersTo }) => xmlTag("definedName", { name, hidden: 1 }, escapeXml(refersTo))),
    ...titles.map(({ name, scope, refersTo }) => xmlTag("definedName", { name, localSheetId: scope ?? undefined }, escapeXml(refersTo))),
  ];
  const content = views + xmlTag("sheets", {}, tabs.join("")) + (names.length > 0 ? xmlTag("definedNames", {}, names.join("")) : "");
  return XML_HEAD + xmlTag("workbook", { xmlns: main, "xmlns:r": relations }, content);
}

const relationsXml = (lines: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  XML_HEAD + xmlTag("Relationships", { xmlns: PACKAGE_RELATIONS }, lines.map(([Id, kind, Target]) => xmlTag("Relationship", { Id, Type: `${relations}/${kind}`, Target })).join(""));

function contentTypesXml(parts: readonly Part[]): string {
  const defaults = xmlTag("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }) + xmlTag("Default", { Extension: "xml", ContentType: "application/xml" });
  const overrides = parts.flatMap(({ name, type }) => (type === undefined ? [] : [xmlTag("Override", { PartName: `/${name}`, ContentType: type })]));
  return XML_HEAD + xmlTag("Types", { xmlns: PACKAGE_TYPES }, defaults + overrides.join(""));
}
