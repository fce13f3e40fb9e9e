import type { XmlElement } from "./outline";
import type { Splice } from "./splice";
import { escapeXml } from "./write-xml";

/** Gives an attribute of an element another value, or takes it away (`null`); its other attributes keep their bytes. */
export function setAttribute(xml: string, element: XmlElement, name: string, value: string | null): Splice {
  const open = xml.slice(element.start, element.openEnd);
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(open);
  const text = value === null ? "" : ` ${name}="${escapeXml(value)}"`;
  const from = element.start + (match?.index ?? 1 + element.qualifiedName.length);
  return { from, to: from + (match?.[0].length ?? 0), text };
}
