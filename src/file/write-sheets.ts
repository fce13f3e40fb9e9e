import { keptNames, writtenBox } from "../domain/own-edits";
import type { SheetPlan } from "../domain/sheet-plan";
import { readBook } from "./package/book";
import { contentType } from "./package/content-types";
import { editContentTypes } from "./package/edit-content-types";
import { editRelations, freeRelationIds, type NewRelation } from "./package/edit-relations";
import { namespacesFor } from "./package/namespaces";
import { Package } from "./package/package";
import { reachableParts, removeUnreached } from "./package/reachable";
import { sheetReader } from "./read/sheet-reader";
import { editWorkbookPart, type WorkbookEdit } from "./write/edit-workbook-part";
import { openStyles } from "./write/open-styles";
import { placeSheets } from "./write/place-sheets";
import { refuseLocked } from "./write/refuse-locked";
import { namesOf } from "./write/sheet-names";
import { writeSheet } from "./write/write-sheet";
import { childOf, namespaceOf, outline } from "./xml/outline";

/**
 * The workbook with the planned sheets added, or rewritten where they stand: a sheet is ours by its hidden defined
 * name. What the user has on it beside and below our area stays, and so do their charts, pictures and notes. Only
 * single parts are touched: the package's lists, workbook.xml, styles.xml (appended to), our own sheets and what is
 * drawn on them; every other part keeps its bytes. calcChain.xml goes, for Excel rebuilds it. Equal input gives equal
 * bytes.
 */
export function writeSheets(bytes: Uint8Array, plans: readonly SheetPlan[]): Uint8Array {
  if (new Set(plans.map((plan) => plan.key)).size < plans.length) throw new Error("two plans have the same key");
  if (plans.length === 0) return bytes;
  const pack = Package.open(bytes);
  const book = readBook(pack);
  const workbookXml = pack.text(book.part);
  const workbook = outline(workbookXml, book.part, 2);
  const namespaces = namespacesFor(namespaceOf(workbook));
  const { placed, moved } = placeSheets(pack, book, plans);
  refuseLocked(pack, workbook, placed);
  const before = reachableParts(pack);

  const newId = freeRelationIds(book.relations.map((relation) => relation.id));
  const relations: NewRelation[] = [];
  const types = new Map<string, string>();
  const styles = openStyles(pack, book, namespaces, (part) => {
    relations.push({ id: newId(), type: `${namespaces.relations}/styles`, target: part });
    types.set(part, contentType.styles);
  });

  const activeTab = moved[Number(childOf(workbook, "bookViews")?.children[0]?.attributes["activeTab"] ?? 0)];
  const presentNames = book.names.filter((name) => name.scope === null);
  const readOld = placed.every(({ isNew }) => isNew) ? null : sheetReader(pack, book);
  const newSheets: WorkbookEdit["newSheets"][number][] = [];
  for (const sheet of placed) {
    const { plan, name, part, index, isNew } = sheet;
    const written = isNew || !readOld ? null : writtenBox(presentNames, plan.key, readOld({ name, part, visible: true }));
    writeSheet(pack, { placed: sheet, written, selected: !isNew && index === activeTab, styleOf: styles.indexOf(plan), namespaces, types });
    if (!isNew) continue;
    const relationId = newId();
    relations.push({ id: relationId, type: `${namespaces.relations}/worksheet`, target: part });
    newSheets.push({ name, relationId, index });
  }
  styles.save();
  const names = placed.flatMap(({ plan, name, index }) => namesOf(plan, name, index));
  const goneNames = new Set(plans.flatMap(({ key }) => keptNames(presentNames, key)).map((name) => name.toLowerCase()));
  pack.put(book.part, editWorkbookPart(workbookXml, workbook, namespaces, { newSheets, names, goneNames, moved }));
  const calcChains = new Set(book.relations.filter((relation) => relation.kind === "calcChain").map((relation) => relation.id));
  editRelations(pack, book.part, calcChains, relations);
  editContentTypes(pack, removeUnreached(pack, before), types);
  return pack.toBytes();
}
