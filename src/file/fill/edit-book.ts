import type { Book } from "../package/book";
import { childOf, prefixOf, type XmlElement } from "../xml/outline";
import { setAttribute } from "../xml/set-attribute";
import { insertAt, type Splice } from "../xml/splice";
import { escapeXml, tagWithPrefix } from "../xml/write-xml";
import { grownName, type Growth } from "./grown-areas";

/** workbook.xml: everything is calculated when it is opened, for what was written changes results; names grow with the table. */
export function editBook(xml: string, root: XmlElement, { names }: Book, growth: Growth): readonly Splice[] {
  return [calculateOnLoad(xml, root), ...(childOf(root, "definedNames")?.children ?? []).flatMap((element, i): Splice[] => {
    const name = names[i];
    const grown = name ? grownName(name, growth) : null;
    return grown === null ? [] : [{ from: element.openEnd, to: element.closeStart, text: escapeXml(grown) }];
  })];
}

function calculateOnLoad(xml: string, root: XmlElement): Splice {
  const present = childOf(root, "calcPr");
  if (present) return setAttribute(xml, present, "fullCalcOnLoad", "1");
  const before = ["definedNames", "externalReferences", "functionGroups", "sheets"].map((name) => childOf(root, name)).find((element) => element !== undefined);
  return insertAt(before?.end ?? root.openEnd, tagWithPrefix(prefixOf(root))("calcPr", { fullCalcOnLoad: 1 }));
}
