import { MAX_DEPTH, MAX_ELEMENTS } from "../limits";
import { refusal } from "../refusal";
import { localName, type XmlName } from "./xml-names";
import { type XmlAttributes, XmlScanner } from "./xml-scanner";

export type { XmlAttributes };

export interface XmlHandlers {
  /** `name` without its prefix; `written` as it stands there. `position` is just after the tag, in characters. */
  readonly open?: (name: string, attributes: XmlAttributes, written: XmlName, position: number, isSelfClosing: boolean) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string, position: number) => void;
}

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
export function parseXml(part: string, feed: (write: (text: string) => void) => void, { open, text, close }: XmlHandlers): void {
  let depth = 0;
  let elements = 0;
  const scanner = new XmlScanner({
    open(name, attributes, isSelfClosing, position) {
      if (++depth > MAX_DEPTH) throw refusal("damaged", `${part} is nested too deep`);
      if (++elements > MAX_ELEMENTS) throw refusal("tooManyCells", `${part} has too many elements`);
      open?.(name.local, attributes, name, position, isSelfClosing);
    },
    text(piece) {
      text?.(piece);
    },
    close(name, position) {
      depth--;
      close?.(name.local, position);
    },
    fail(why) {
      throw refusal("damaged", `${part}: ${why}`);
    },
  });
  feed((piece) => scanner.write(piece));
  scanner.end();
}
