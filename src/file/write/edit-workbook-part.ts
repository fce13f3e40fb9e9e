import type { Namespaces } from "../package/namespaces";
import { childOf, prefixOf, type XmlElement } from "../xml/outline";
import { append, insertAt, splice, type Splice } from "../xml/splice";
import { escapeXml, tagWithPrefix, type Tag } from "../xml/write-xml";
import { REPLACED_LOCAL_NAMES, type NewName } from "./sheet-names";

export interface WorkbookEdit {
  readonly newSheets: readonly { readonly name: string; readonly relationId: string }[];
  readonly names: readonly NewName[];
}

/** xl/workbook.xml with new tabs at the end and our names in place of their former selves; all else stays as written. */
export function editWorkbookPart(xml: string, root: XmlElement, namespaces: Namespaces, edit: WorkbookEdit): string {
  const tag = tagWithPrefix(prefixOf(root));
  const sheets = childOf(root, "sheets");
  if (!sheets) throw new Error("a workbook with sheets has a list of them");
  let sheetId = Math.max(0, ...sheets.children.map((sheet) => Number(sheet.attributes["sheetId"])));
  const tabs = edit.newSheets.map(({ name, relationId }) =>
    tag("sheet", { name, sheetId: ++sheetId, "xmlns:r": namespaces.relations, "r:id": relationId }),
  );
  const splices: Splice[] = tabs.length > 0 ? [append(sheets, xml, tabs.join(""))] : [];

  const list = childOf(root, "definedNames");
  const content = tag("definedNames", {}, mergeNames(xml, list?.children ?? [], edit.names, tag).join(""));
  const before = childOf(root, "externalReferences") ?? childOf(root, "functionGroups") ?? sheets;
  splices.push(list ? { from: list.start, to: list.end, text: content } : insertAt(before.end, content));
  return splice(xml, splices);
}

const sortKey = (name: string, scope: string): string => `${name.toLowerCase()}\u0000${scope.padStart(5, "0")}`;

/** Our names put where the alphabet wants them; Excel keeps the list sorted. The user's keep their order and their bytes. */
function mergeNames(xml: string, present: readonly XmlElement[], names: readonly NewName[], tag: Tag): readonly string[] {
  const scopes = new Set(names.filter((name) => name.scope !== null).map((name) => String(name.scope)));
  const marks = new Set(names.filter((name) => name.scope === null).map((name) => name.name.toLowerCase()));
  const kept = present.flatMap(({ attributes: { name = "", localSheetId }, start, end }) => {
    const replaced = localSheetId === undefined ? marks.has(name.toLowerCase()) : scopes.has(localSheetId) && REPLACED_LOCAL_NAMES.has(name.toLowerCase());
    return replaced ? [] : [{ key: sortKey(name, localSheetId ?? ""), xml: xml.slice(start, end) }];
  });
  for (const { name, scope, hidden, refersTo } of names) {
    const key = sortKey(name, scope === null ? "" : String(scope));
    const written = tag("definedName", { name, localSheetId: scope ?? undefined, hidden: hidden ? 1 : undefined }, escapeXml(refersTo));
    const after = kept.findIndex((other) => other.key > key);
    kept.splice(after < 0 ? kept.length : after, 0, { key, xml: written });
  }
  return kept.map((name) => name.xml);
}
