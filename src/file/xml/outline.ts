import { MAX_OUTLINE } from "../limits";
import { refusal } from "../refusal";
import { parseXml, type XmlAttributes } from "./parse-xml";

/** An element of the document with the places of its tags, in characters, so that text can be put in between. */
export interface XmlElement {
  readonly name: string;
  /** As written, with its prefix. */
  readonly qualifiedName: string;
  readonly attributes: XmlAttributes;
  /** The opening tag is [start, openEnd), the closing tag [closeStart, end); equal for `<a/>`. */
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly children: readonly XmlElement[];
}

type Growing = { -readonly [K in keyof Omit<XmlElement, "children">]: XmlElement[K] } & { children: Growing[]; selfClosing: boolean };

/** The document's root with its elements down to `levels` below it. */
export function outline(xml: string, part: string, levels: number): XmlElement {
  const stack: Growing[] = [];
  let root: Growing | null = null;
  let depth = 0;
  let count = 0;
  parseXml(part, (write) => write(xml), {
    open(name, attributes, written, position, isSelfClosing) {
      if (depth++ > levels) return;
      if (++count > MAX_OUTLINE) throw refusal("tooLarge", `${part} has too many elements to edit`);
      const start = xml.lastIndexOf("<", position - 1);
      const element: Growing = {
        name, qualifiedName: written.qualified, attributes: { ...attributes }, start, openEnd: position, closeStart: position, end: position,
        children: [], selfClosing: isSelfClosing,
      };
      stack.at(-1)?.children.push(element);
      stack.push(element);
      root ??= element;
    },
    close(_name, position) {
      if (--depth > levels) return;
      const element = stack.pop() as Growing;
      if (element.selfClosing) return;
      element.end = position;
      element.closeStart = xml.lastIndexOf("</", position - 1);
    },
  });
  return root as unknown as XmlElement;
}

export const childOf = (element: XmlElement, name: string): XmlElement | undefined => element.children.find((child) => child.name === name);

/** "x:" for `<x:workbook>`, "" for `<workbook>`. */
export const prefixOf = (element: XmlElement): string => element.qualifiedName.slice(0, element.qualifiedName.indexOf(":") + 1);

/** The namespace of the element's own prefix as it declares it; `null` when it does not. */
export const namespaceOf = (element: XmlElement): string | null => {
  const prefix = prefixOf(element);
  return element.attributes[prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`] ?? null;
};
