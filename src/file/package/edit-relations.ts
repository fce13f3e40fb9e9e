import { outline, prefixOf } from "../xml/outline";
import { append, remove, splice } from "../xml/splice";
import { tagWithPrefix, XML_HEAD, xmlTag } from "../xml/write-xml";
import { PACKAGE_RELATIONS } from "./namespaces";
import type { Package } from "./package";
import { relationsPart } from "./relations";

export interface NewRelation {
  readonly id: string;
  /** The whole type, an address. */
  readonly type: string;
  /** The part it leads to. */
  readonly target: string;
}

/** Takes relations of a part away by id and adds others; a list that ends up empty goes. */
export function editRelations(pack: Package, part: string, goneIds: ReadonlySet<string>, added: readonly NewRelation[]): void {
  const from = relationsPart(part);
  const xml = pack.has(from) ? pack.text(from) : XML_HEAD + xmlTag("Relationships", { xmlns: PACKAGE_RELATIONS });
  const root = outline(xml, from, 1);
  const tag = tagWithPrefix(prefixOf(root));
  const gone = root.children.filter((child) => goneIds.has(child.attributes["Id"] ?? ""));
  const lines = added.map(({ id, type, target }) => tag("Relationship", { Id: id, Type: type, Target: relativeTo(part, target) }));
  if (gone.length === root.children.length && lines.length === 0) {
    if (pack.has(from)) pack.remove(from);
    return;
  }
  if (gone.length === 0 && lines.length === 0) return;
  pack.put(from, splice(xml, [...gone.map(remove), ...(lines.length > 0 ? [append(root, xml, lines.join(""))] : [])]));
}

/** The way from one part to another: "xl/worksheets/sheet1.xml" to "xl/tables/table1.xml" is "../tables/table1.xml". */
function relativeTo(part: string, target: string): string {
  const folder = part.split("/").slice(0, -1);
  const steps = target.split("/");
  let shared = 0;
  while (shared < folder.length && shared < steps.length - 1 && folder[shared] === steps[shared]) shared++;
  return [...folder.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/");
}

/** Ids that a part does not use yet. */
export function freeRelationIds(used: Iterable<string>): () => string {
  const taken = new Set(used);
  let number = 0;
  return () => {
    do number++;
    while (taken.has(`rId${number}`));
    return `rId${number}`;
  };
}
