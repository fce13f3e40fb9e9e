import type { CellStyle } from "../../domain/sheet-plan";
import { childOf, namespaceOf, outline, prefixOf, type XmlElement } from "../xml/outline";
import { append, insertAt, splice, type Splice } from "../xml/splice";
import { tagWithPrefix, XML_HEAD, xmlTag, type Tag } from "../xml/write-xml";
import { alignmentXml, borderXml, fillXml, fontXml } from "./style-xml";

/** The lists of styles.xml in the order of the schema (ECMA-376 part 1, 18.8.39). */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"] as const;
type List = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs";

/** Formats with a number of their own; the file need not spell them out. */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, "0": 1, "0.00": 2, "#,##0": 3, "#,##0.00": 4, "0%": 9, "0.00%": 10, "@": 49 };

/** The first number for formats of a file's own. */
const FIRST_OWN_FORMAT = 164;

/** A workbook without styles gets these, which Excel takes for granted: the first entries are the default look. */
export const minimalStyles = (namespace: string): string =>
  XML_HEAD + xmlTag("styleSheet", { xmlns: namespace }, Object.entries(defaults(xmlTag)).map(([list, items]) => xmlTag(list, { count: items.length }, items.join(""))).join(""));

const defaults = (tag: Tag) => ({
  fonts: [tag("font", {}, tag("sz", { val: 11 }) + tag("name", { val: "Calibri" }) + tag("family", { val: 2 }))],
  fills: ["none", "gray125"].map((patternType) => tag("fill", {}, tag("patternFill", { patternType }))),
  borders: [tag("border", {}, ["left", "right", "top", "bottom", "diagonal"].map((side) => tag(side)).join(""))],
  cellStyleXfs: [tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })],
  cellXfs: [tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })],
});

/** The user's styles.xml, only ever appended to: no index that a cell of theirs uses moves. */
export class StylesPart {
  readonly #xml: string;
  readonly #root: XmlElement;
  readonly #tag: Tag;
  readonly #present = new Map<List, readonly string[]>();
  readonly #added: Record<List, string[]> = { numFmts: [], fonts: [], fills: [], borders: [], cellXfs: [] };
  readonly #formats = new Map<string, number>();
  #nextFormat = FIRST_OWN_FORMAT;

  constructor(xml: string, part: string) {
    const root = outline(xml, part, 2);
    this.#xml = root.children.length > 0 ? xml : minimalStyles(namespaceOf(root) ?? "");
    this.#root = outline(this.#xml, part, 2);
    this.#tag = tagWithPrefix(prefixOf(this.#root));
    for (const { attributes } of childOf(this.#root, "numFmts")?.children ?? []) {
      const id = Number(attributes["numFmtId"]);
      this.#formats.set(attributes["formatCode"] ?? "", id);
      this.#nextFormat = Math.max(this.#nextFormat, id + 1);
    }
  }

  /** The index of a cell style; equal styles share one, also with those of an earlier writing. */
  indexOf(style: CellStyle): number {
    const tag = this.#tag;
    const attributes = {
      numFmtId: this.#format(style.format ?? "General"),
      fontId: this.#place("fonts", fontXml(style, tag)),
      fillId: style.fill === undefined ? 0 : this.#place("fills", fillXml(style.fill, tag)),
      borderId: style.border ? this.#place("borders", borderXml(tag)) : 0,
      xfId: childOf(this.#root, "cellStyleXfs") ? 0 : undefined, applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1, applyAlignment: 1,
    };
    return this.#place("cellXfs", tag("xf", attributes, alignmentXml(style, tag)));
  }

  /** The index of a style that is as another in everything but its number format. */
  withFormat(index: number, format: string): number {
    const xml = this.#listed("cellXfs")[index] ?? this.#tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    const open = /^<[^\s/>]+/.exec(xml)?.[0] ?? "";
    const others = xml.slice(open.length).replace(/^((?:[^>"']|"[^"]*"|'[^']*')*?)(?=\/?>)/, (attributes) => attributes.replace(/\s(?:numFmtId|applyNumberFormat)\s*=\s*(?:"[^"]*"|'[^']*')/g, ""));
    return this.#place("cellXfs", `${open} numFmtId="${this.#format(format)}" applyNumberFormat="1"${others}`);
  }

  toXml(): string {
    const splices: Splice[] = [];
    for (const [list, added] of Object.entries(this.#added)) if (added.length > 0) splices.push(...this.#extend(list as List, added));
    return splice(this.#xml, splices);
  }

  #format(code: string): number {
    const known = BUILT_IN[code] ?? this.#formats.get(code);
    if (known !== undefined) return known;
    const id = this.#nextFormat++;
    this.#formats.set(code, id);
    this.#added.numFmts.push(this.#tag("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  /** The index of an element in its list, put there when it is not. */
  #place(list: List, xml: string): number {
    const present = this.#listed(list);
    const found = present.indexOf(xml);
    if (found >= 0) return found;
    const added = this.#added[list];
    const again = added.indexOf(xml);
    return present.length + (again >= 0 ? again : added.push(xml) - 1);
  }

  /** What the list holds; one that is absent or empty begins with its defaults. */
  #listed(list: List): readonly string[] {
    const known = this.#present.get(list);
    if (known) return known;
    const own = childOf(this.#root, list)?.children.map((child) => this.#xml.slice(child.start, child.end)) ?? [];
    const items = own.length > 0 || list === "numFmts" ? own : defaults(this.#tag)[list];
    this.#present.set(list, items);
    return items;
  }

  #extend(list: List, added: readonly string[]): readonly Splice[] {
    const element = childOf(this.#root, list);
    const items = [...this.#listed(list), ...added];
    if (element && element.children.length > 0) return [...this.#countSplice(element, items.length), append(element, this.#xml, added.join(""))];
    const whole = this.#tag(list, { ...element?.attributes, count: items.length }, items.join(""));
    if (element) return [{ from: element.start, to: element.end, text: whole }];
    const before = ORDER.slice(0, ORDER.indexOf(list)).reverse();
    const place = before.map((name) => childOf(this.#root, name)?.end).find((end) => end !== undefined) ?? this.#root.openEnd;
    return [insertAt(place, whole)];
  }

  /** Mends the list's count, which Excel tolerates wrong but others may not. */
  #countSplice(element: XmlElement, count: number): readonly Splice[] {
    const open = this.#xml.slice(element.start, element.openEnd);
    const match = /\scount\s*=\s*(?:"[^"]*"|'[^']*')/.exec(open);
    if (!match) return [];
    const from = element.start + match.index;
    return [{ from, to: from + match[0].length, text: ` count="${count}"` }];
  }
}
