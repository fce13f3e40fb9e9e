import type { XmlElement } from "./outline";

/** Replace [from, to) by `text`. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Puts `text` before the closing tag; `<a/>` is opened for it. */
export function append(element: XmlElement, xml: string, text: string): Splice {
  if (element.closeStart !== element.end) return { from: element.closeStart, to: element.closeStart, text };
  const open = xml.slice(element.start, element.openEnd).replace(/\s*\/>$/, ">");
  return { from: element.start, to: element.end, text: `${open}${text}</${element.qualifiedName}>` };
}

export const insertAt = (place: number, text: string): Splice => ({ from: place, to: place, text });
export const remove = (element: XmlElement): Splice => ({ from: element.start, to: element.end, text: "" });

/** All splices at once; they must not overlap. Those at one place keep their order. The result is UTF-8 by declaration. */
export function splice(xml: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text } of [...splices].sort((a, b) => a.from - b.from)) {
    if (from < at) throw new Error("splices overlap");
    pieces.push(xml.slice(at, from), text);
    at = to;
  }
  pieces.push(xml.slice(at));
  return pieces.join("").replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)(["'])[^"']*\2/, "$1$2UTF-8$2");
}
