import { boxName, parseBox, type Box } from "../../domain/grid";
import { childOf, type XmlElement } from "../xml/outline";
import { setAttribute } from "../xml/set-attribute";
import type { Splice } from "../xml/splice";
import { grownAreas, type Growth } from "./grown-areas";

/** Merged areas of a sheet. */
export const mergesOf = (root: XmlElement): readonly Box[] => (childOf(root, "mergeCells")?.children ?? []).flatMap(({ attributes }) => parseBox(attributes["ref"] ?? "") ?? []);

/** The sheet beside its cells: what it spans, and rules that end with the table. */
export function growSheet(xml: string, root: XmlElement, growth: Growth): readonly Splice[] {
  const rules = [...root.children.filter(({ name }) => name === "conditionalFormatting"), ...(childOf(root, "dataValidations")?.children ?? [])];
  return [...dimension(xml, root, growth), ...rules.flatMap((rule) => grownRule(xml, rule, growth)), ...extensions(xml, root, growth)];
}

function dimension(xml: string, root: XmlElement, { bottom }: Growth): readonly Splice[] {
  const element = childOf(root, "dimension");
  const box = parseBox(element?.attributes["ref"] ?? "");
  return element && box && box.bottom < bottom ? [setAttribute(xml, element, "ref", boxName({ ...box, bottom }))] : [];
}

function grownRule(xml: string, rule: XmlElement, growth: Growth): readonly Splice[] {
  const { sqref = "" } = rule.attributes;
  const grown = grownAreas(sqref, growth);
  return grown === sqref ? [] : [setAttribute(xml, rule, "sqref", grown)];
}

/** Newer rules say in a text of their own where they lie. */
function extensions(xml: string, root: XmlElement, growth: Growth): readonly Splice[] {
  const list = childOf(root, "extLst");
  if (!list) return [];
  return [...xml.slice(list.start, list.end).matchAll(/(<(?:\w+:)?sqref>)([^<]*)(?=<)/g)].flatMap(({ index, 1: open = "", 2: sqref = "" }) => {
    const grown = grownAreas(sqref, growth);
    const from = list.start + index + open.length;
    return grown === sqref ? [] : [{ from, to: from + sqref.length, text: grown }];
  });
}
