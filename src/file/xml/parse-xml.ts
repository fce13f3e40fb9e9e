import { SaxesParser, type SaxesTagPlain } from "saxes";
import { MAX_DEPTH, MAX_ELEMENTS } from "../limits";
import { refusal } from "../refusal";

export type XmlAttributes = Readonly<Record<string, string>>;

export interface XmlHandlers {
  /** `name` without its prefix; `tag` as written. `position` is just after the tag, in characters. */
  readonly open?: (name: string, attributes: XmlAttributes, tag: SaxesTagPlain, position: number) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string, position: number) => void;
}

export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** An attribute whatever its prefix: the relation id is "r:id" only by habit. */
export function attributeOf(attributes: XmlAttributes, local: string): string | undefined {
  if (attributes[local] !== undefined) return attributes[local];
  const name = Object.keys(attributes).find((key) => localName(key) === local);
  return name === undefined ? undefined : attributes[name];
}

export const without = (attributes: XmlAttributes, ...names: readonly string[]): XmlAttributes =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));

/** "1" and "true" are both true in XML; nothing is `fallback`. */
export const flag = (value: string | undefined, fallback = false): boolean => (value === undefined ? fallback : value === "1" || value === "true");

/** Streams one part; malformed XML, document types and bottomless nesting are refused. `feed` hands the text over. */
export function parseXml(part: string, feed: (write: (text: string) => void) => void, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let depth = 0;
  let elements = 0;
  parser.on("error", (error) => {
    throw refusal("damaged", `${part}: ${error.message}`, error);
  });
  parser.on("doctype", () => {
    throw refusal("damaged", `${part} has a document type`);
  });
  parser.on("opentag", (tag) => {
    if (++depth > MAX_DEPTH) throw refusal("damaged", `${part} is nested too deep`);
    if (++elements > MAX_ELEMENTS) throw refusal("tooManyCells", `${part} has too many elements`);
    handlers.open?.(localName(tag.name), tag.attributes, tag, parser.position);
  });
  parser.on("closetag", (tag) => {
    depth--;
    handlers.close?.(localName(tag.name), parser.position);
  });
  if (handlers.text) {
    parser.on("text", handlers.text);
    parser.on("cdata", handlers.text);
  }
  feed((text) => parser.write(text));
  parser.close();
}
