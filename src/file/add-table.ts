import { templatePlan } from "../domain/template/template-plan";
import type { TableTemplate } from "../domain/template/table-template";
import { tableXml } from "./create/table-xml";
import { validationsXml } from "./create/validations-xml";
import { readBook, type Book } from "./package/book";
import { contentType } from "./package/content-types";
import { editContentTypes } from "./package/edit-content-types";
import { editRelations, freeRelationIds, type NewRelation } from "./package/edit-relations";
import { namespacesFor } from "./package/namespaces";
import { Package } from "./package/package";
import { relationsOf } from "./package/relations";
import { refusal } from "./refusal";
import { editWorkbookPart } from "./write/edit-workbook-part";
import { openStyles } from "./write/open-styles";
import { namesOf } from "./write/sheet-names";
import { sheetXml } from "./write/sheet-xml";
import { childOf, namespaceOf, outline } from "./xml/outline";
import { flag } from "./xml/parse-xml";
import { xmlTag } from "./xml/write-xml";

/**
 * The workbook with one more sheet at its end that holds the template's table. It is the user's to go on with: it carries no
 * mark of ours. Every part but the package's lists, workbook.xml and styles.xml (appended to) keeps its bytes.
 */
export function addTable(bytes: Uint8Array, template: TableTemplate): Uint8Array {
  const pack = Package.open(bytes);
  const book = readBook(pack);
  const xml = pack.text(book.part);
  const workbook = outline(xml, book.part, 2);
  if (flag(childOf(workbook, "workbookProtection")?.attributes["lockStructure"])) throw refusal("structureLocked", "lockStructure is set");
  const namespaces = namespacesFor(namespaceOf(workbook));
  const folder = book.part.slice(0, book.part.lastIndexOf("/") + 1);
  const plan = { ...templatePlan(template), name: freeName(template.sheet, book) };
  const [part, table] = [freePart(pack, `${folder}worksheets/sheet`), freePart(pack, `${folder}tables/table`)];

  const newId = freeRelationIds(book.relations.map(({ id }) => id));
  const types = new Map<string, string>([[part, contentType.worksheet], [table, contentType.table]]);
  const relations: NewRelation[] = [];
  const styles = openStyles(pack, book, namespaces, (target) => {
    relations.push({ id: newId(), type: `${namespaces.relations}/styles`, target });
    types.set(target, contentType.styles);
  });
  const tables = xmlTag("tableParts", { count: 1 }, xmlTag("tablePart", { "xmlns:r": namespaces.relations, "r:id": "rId1" }));
  pack.put(part, sheetXml(plan, namespaces.main, styles.indexOf(plan), { selected: false, gridLines: true, validations: validationsXml(template, [template]), tables }));
  pack.put(table, tableXml(template, freeTableId(pack, book), namespaces.main));
  editRelations(pack, part, new Set(), [{ id: "rId1", type: `${namespaces.relations}/table`, target: table }]);
  styles.save();

  const relationId = newId();
  const index = book.sheets.length;
  const names = namesOf(plan, plan.name, index).filter(({ name }) => name === "_xlnm.Print_Titles");
  pack.put(book.part, editWorkbookPart(xml, workbook, namespaces, { newSheets: [{ name: plan.name, relationId, index }], names, goneNames: new Set(), moved: book.sheets.map((_, at) => at) }));
  editRelations(pack, book.part, new Set(), [...relations, { id: relationId, type: `${namespaces.relations}/worksheet`, target: part }]);
  editContentTypes(pack, [], types);
  return pack.toBytes();
}

/** At most 31 characters. */
function freeName(wanted: string, { sheets }: Book): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted.slice(0, 31 - ` (${number})`.length)} (${number})`;
  return name;
}

function freePart(pack: Package, beginning: string): string {
  let number = 1;
  while (pack.has(`${beginning}${number}.xml`)) number++;
  return `${beginning}${number}.xml`;
}

/** Tables are numbered over the whole workbook. */
function freeTableId(pack: Package, { sheets }: Book): number {
  const parts = sheets.flatMap(({ part }) => (part === null ? [] : relationsOf(pack, part).filter(({ kind }) => kind === "table").map(({ target }) => target)));
  return 1 + Math.max(0, ...parts.map((part) => Number(outline(pack.text(part), part, 0).attributes["id"] ?? 0)));
}
