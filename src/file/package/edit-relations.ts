import { outline, prefixOf } from "../xml/outline";
import { append, remove, splice } from "../xml/splice";
import { tagWithPrefix } from "../xml/write-xml";
import type { Package } from "./package";
import { relationsPart } from "./relations";

export interface NewRelation {
  readonly id: string;
  /** The whole type, an address. */
  readonly type: string;
  /** The part, in the folder of the part it is led to from or below. */
  readonly target: string;
}

/** Takes relations of a part away by id and adds others. */
export function editRelations(pack: Package, part: string, goneIds: ReadonlySet<string>, added: readonly NewRelation[]): void {
  const from = relationsPart(part);
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const xml = pack.text(from);
  const root = outline(xml, from, 1);
  const tag = tagWithPrefix(prefixOf(root));
  const gone = root.children.filter((child) => goneIds.has(child.attributes["Id"] ?? ""));
  const lines = added.map(({ id, type, target }) => {
    const relative = target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
    return tag("Relationship", { Id: id, Type: type, Target: relative });
  });
  if (gone.length === 0 && lines.length === 0) return;
  pack.put(from, splice(xml, [...gone.map(remove), ...(lines.length > 0 ? [append(root, xml, lines.join(""))] : [])]));
}
