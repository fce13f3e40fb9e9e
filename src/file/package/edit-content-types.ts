import { outline, prefixOf } from "../xml/outline";
import { append, remove, splice } from "../xml/splice";
import { tagWithPrefix } from "../xml/write-xml";
import { CONTENT_TYPES, contentTypeOf } from "./content-types";
import type { Package } from "./package";

/** Strikes parts from the package's list and sets the content types of others. */
export function editContentTypes(pack: Package, gone: readonly string[], set: ReadonlyMap<string, string>): void {
  const missing = [...set].filter(([part, type]) => contentTypeOf(pack, part) !== type);
  const strike = new Set([...gone, ...missing.map(([part]) => part)].map((part) => `/${part.toLowerCase()}`));
  const xml = pack.text(CONTENT_TYPES);
  const root = outline(xml, CONTENT_TYPES, 1);
  const tag = tagWithPrefix(prefixOf(root));
  const stricken = root.children.filter((child) => child.name === "Override" && strike.has(child.attributes["PartName"]?.toLowerCase() ?? ""));
  const added = missing.map(([part, ContentType]) => tag("Override", { PartName: `/${part}`, ContentType }));
  if (stricken.length === 0 && added.length === 0) return;
  pack.put(CONTENT_TYPES, splice(xml, [...stricken.map(remove), ...(added.length > 0 ? [append(root, xml, added.join(""))] : [])]));
}
