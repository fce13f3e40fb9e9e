import type { Package } from "../../file/package/package";
import type { XmlAttributes } from "../../file/xml/parse-xml";

/** An element by its name without prefix. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

type Growing = Omit<XmlNode, "children" | "text"> & { children: Growing[]; text: string };

/** The elements of a small part. */
export function readNodes(pack: Package, part: string): XmlNode {
  const top: Growing = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  pack.parse(part, {
    open(name, attributes) {
      const node: Growing = { name, attributes: { ...attributes }, children: [], text: "" };
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    text(text) {
      const node = open.at(-1);
      if (node) node.text += text;
    },
    close: () => void open.pop(),
  });
  return top.children[0] ?? top;
}

/** The first element on a way such as "spPr/solidFill/srgbClr". */
export const nodeAt = (node: XmlNode | undefined, way: string): XmlNode | undefined =>
  way.split("/").reduce<XmlNode | undefined>((found, name) => found?.children.find((child) => child.name === name), node);

/** The `val` of such an element. */
export const valueAt = (node: XmlNode | undefined, way: string): string | undefined => nodeAt(node, way)?.attributes["val"];

export const nodesNamed = (node: XmlNode | undefined, name: string): readonly XmlNode[] => node?.children.filter((child) => child.name === name) ?? [];
