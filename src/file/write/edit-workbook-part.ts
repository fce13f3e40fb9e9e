import type { Namespaces } from "../package/namespaces";
import { childOf, prefixOf, type XmlElement } from "../xml/outline";
import { append, insertAt, splice, type Splice } from "../xml/splice";
import { escapeXml, tagWithPrefix, type Tag } from "../xml/write-xml";
import { REPLACED_LOCAL_NAMES, type NewName } from "./sheet-names";

export interface WorkbookEdit {
  /** `index` is the place among all tabs. */
  readonly newSheets: readonly { readonly name: string; readonly relationId: string; readonly index: number }[];
  readonly names: readonly NewName[];
  /** Names of the whole workbook that go, in lower case; those in `names` go anyway. */
  readonly goneNames: ReadonlySet<string>;
  /** Where each of the workbook's tabs stands now, by where it stood. */
  readonly moved: readonly number[];
}

/** xl/workbook.xml with new tabs and our names in place of their former selves; what counts tabs is moved along, all else stays as written. */
export function editWorkbookPart(xml: string, root: XmlElement, namespaces: Namespaces, edit: WorkbookEdit): string {
  const tag = tagWithPrefix(prefixOf(root));
  const sheets = childOf(root, "sheets");
  if (!sheets) throw new Error("a workbook with sheets has a list of them");
  const splices = [...tabSplices(xml, sheets, namespaces, edit, tag), ...viewSplices(xml, childOf(root, "bookViews"), edit.moved)];
  const list = childOf(root, "definedNames");
  const content = tag("definedNames", {}, mergeNames(xml, list?.children ?? [], edit, tag).join(""));
  const before = childOf(root, "externalReferences") ?? childOf(root, "functionGroups") ?? sheets;
  splices.push(list ? { from: list.start, to: list.end, text: content } : insertAt(before.end, content));
  return splice(xml, splices);
}

/** New tabs, each before the tab that stood where it goes. */
function tabSplices(xml: string, sheets: XmlElement, namespaces: Namespaces, { newSheets, moved }: WorkbookEdit, tag: Tag): readonly Splice[] {
  let sheetId = Math.max(0, ...sheets.children.map((sheet) => Number(sheet.attributes["sheetId"])));
  const byPlace = new Map<XmlElement | undefined, string[]>();
  for (const { name, relationId, index } of [...newSheets].sort((a, b) => a.index - b.index)) {
    const next = sheets.children[moved.findIndex((place) => place > index)];
    const written = tag("sheet", { name, sheetId: ++sheetId, "xmlns:r": namespaces.relations, "r:id": relationId });
    byPlace.set(next, [...(byPlace.get(next) ?? []), written]);
  }
  return [...byPlace].map(([next, tabs]) => (next ? insertAt(next.start, tabs.join("")) : append(sheets, xml, tabs.join(""))));
}

/** The tab that is open and the first that is seen. */
function viewSplices(xml: string, views: XmlElement | undefined, moved: readonly number[]): readonly Splice[] {
  return (views?.children ?? []).flatMap((view) => {
    const open = xml.slice(view.start, view.openEnd);
    const text = movePlaces(open, /(\s(?:activeTab|firstSheet)\s*=\s*["'])(\d+)/g, moved);
    return text === open ? [] : [{ from: view.start, to: view.openEnd, text }];
  });
}

const movePlaces = (text: string, pattern: RegExp, moved: readonly number[]): string =>
  text.replace(pattern, (_, before: string, place: string) => `${before}${moved[Number(place)] ?? place}`);

const sortKey = (name: string, scope: string): string => `${name.toLowerCase()}\u0000${scope.padStart(5, "0")}`;

/** Our names put where the alphabet wants them; Excel keeps the list sorted. The user's keep their order and their bytes, the numbers of their tabs apart. */
function mergeNames(xml: string, present: readonly XmlElement[], { names, goneNames, moved }: WorkbookEdit, tag: Tag): readonly string[] {
  const scopes = new Set(names.filter((name) => name.scope !== null).map((name) => name.scope));
  const replaced = new Set([...goneNames, ...names.filter((name) => name.scope === null).map((name) => name.name.toLowerCase())]);
  const kept = present.flatMap(({ attributes: { name = "", localSheetId }, start, openEnd, end }) => {
    const scope = localSheetId === undefined ? null : (moved[Number(localSheetId)] ?? Number(localSheetId));
    if (scope === null ? replaced.has(name.toLowerCase()) : scopes.has(scope) && REPLACED_LOCAL_NAMES.has(name.toLowerCase())) return [];
    const open = movePlaces(xml.slice(start, openEnd), /(\slocalSheetId\s*=\s*["'])(\d+)/, moved);
    return [{ key: sortKey(name, scope === null ? "" : String(scope)), xml: open + xml.slice(openEnd, end) }];
  });
  for (const { name, scope, hidden, refersTo } of names) {
    const key = sortKey(name, scope === null ? "" : String(scope));
    const written = tag("definedName", { name, localSheetId: scope ?? undefined, hidden: hidden ? 1 : undefined }, escapeXml(refersTo));
    const after = kept.findIndex((other) => other.key > key);
    kept.splice(after < 0 ? kept.length : after, 0, { key, xml: written });
  }
  return kept.map((name) => name.xml);
}
