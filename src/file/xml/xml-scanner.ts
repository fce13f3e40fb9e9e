import { MAX_TAG_CHARS } from "../limits";
import { type XmlName, xmlNames } from "./xml-names";
import { isAllowed, oneLineFeed, resolveReferences } from "./xml-text";

export type XmlAttributes = Readonly<Record<string, string>>;

export interface XmlEvents {
  /** `position` is just after the tag, in characters. */
  open(name: XmlName, attributes: XmlAttributes, isSelfClosing: boolean, position: number): void;
  text(text: string): void;
  close(name: XmlName, position: number): void;
  /** The document is not well-formed; throws. */
  fail(why: string): never;
}

/** Objects without a prototype, for a name such as "constructor" is no attribute; made so, they stay quick. */
const Attributes = function (): void {
  // Nothing in it.
} as unknown as new () => Record<string, string>;
Attributes.prototype = Object.create(null) as object;

const [TAB, LINE_FEED, RETURN, SPACE, BANG, QUOTE, AMPERSAND, APOSTROPHE, SLASH, LESS, EQUAL, GREATER, QUESTION, BRACKET] = [9, 10, 13, 32, 33, 34, 38, 39, 47, 60, 61, 62, 63, 93];

/** What ends a name, and what in a text or a value is not simply itself; by character code below 128. */
const endsName = table([TAB, LINE_FEED, RETURN, SPACE, SLASH, LESS, EQUAL, GREATER, QUESTION, QUOTE, APOSTROPHE, AMPERSAND]);
const isBlank = table([TAB, LINE_FEED, RETURN, SPACE]);
const isPlain = table(Array.from({ length: 128 }, (_, code) => code).filter((code) => code >= SPACE && ![AMPERSAND, LESS, BRACKET].includes(code)));
function table(codes: readonly number[]): Uint8Array {
  const marks = new Uint8Array(128);
  for (const code of codes) marks[code] = 1;
  return marks;
}

const BLANK = "[ \\t\\r\\n]";
const DECLARATION = new RegExp(`^<\\?xml${BLANK}+version${BLANK}*=${BLANK}*(["'])1\\.0\\1(?:${BLANK}+encoding${BLANK}*=${BLANK}*(["'])[A-Za-z][\\w.-]*\\2)?(?:${BLANK}+standalone${BLANK}*=${BLANK}*(["'])(?:yes|no)\\3)?${BLANK}*\\?>$`);

/**
 * Reads a document piece by piece and tells of its elements and texts. Strict: what is not well-formed XML 1.0 fails, and
 * so does a document type. Namespaces are not looked into. Sheets have millions of tags: the common ones cost one pass.
 */
export class XmlScanner {
  readonly #events: XmlEvents;
  readonly #nameOf = xmlNames();
  readonly #open: XmlName[] = [];
  /** A tag, comment or the like of which the end has not come yet. */
  #rest = "";
  /** Text before `#rest` whose end has not come. */
  #held = "";
  /** Characters before the piece that is being read. */
  #before = 0;
  #sawRoot = false;

  constructor(events: XmlEvents) {
    this.#events = events;
  }

  write(piece: string): void {
    const xml = this.#rest + piece;
    this.#rest = "";
    let at = 0;
    for (;;) {
      const start = at;
      let plain = true;
      let code = 0;
      for (; at < xml.length && (code = xml.charCodeAt(at)) !== LESS; at++) if (isPlain[code] !== 1) plain = false;
      if (at === xml.length) {
        this.#held += xml.slice(start);
        break;
      }
      if (at > start || this.#held !== "") this.#text(this.#held + xml.slice(start, at), plain && this.#held === "");
      this.#held = "";
      const next = this.#markup(xml, at);
      if (next < 0) {
        this.#rest = xml.slice(at);
        if (this.#rest.length > MAX_TAG_CHARS) this.#fail("a tag without end");
        break;
      }
      at = next;
    }
    this.#before += xml.length - this.#rest.length;
  }

  end(): void {
    if (this.#held !== "") this.#text(this.#held, false);
    const open = this.#open.at(-1);
    if (this.#rest !== "") this.#fail("it ends within a tag");
    if (open) this.#fail(`${open.qualified} is not closed`);
    if (!this.#sawRoot) this.#fail("no element");
  }

  #fail(why: string): never {
    return this.#events.fail(why);
  }

  #text(raw: string, plain: boolean): void {
    if (this.#open.length === 0) return /[^ \t\r\n]/.test(raw) ? this.#fail("text outside of the root") : undefined;
    if (plain) return this.#events.text(raw);
    if (raw.includes("]]>")) this.#fail("]]> in a text");
    this.#events.text(this.#resolved(oneLineFeed(raw)));
  }

  #resolved(raw: string): string {
    if (!isAllowed(raw)) this.#fail("a character that is not allowed");
    return raw.includes("&") ? (resolveReferences(raw) ?? this.#fail("a reference to nothing")) : raw;
  }

  /** Reads what begins with the "<" at `at`; returns where it ends, or -1 when its end has not come yet. */
  #markup(xml: string, at: number): number {
    switch (xml.charCodeAt(at + 1)) {
      case SLASH:
        return this.#closingTag(xml, at);
      case BANG:
        return this.#special(xml, at);
      case QUESTION:
        return this.#instruction(xml, at);
      default:
        return this.#openingTag(xml, at);
    }
  }

  #closingTag(xml: string, at: number): number {
    const name = this.#open.at(-1);
    if (!name) return this.#fail("a closing tag without an opening one");
    let end = at + 2 + name.qualified.length;
    while (isBlank[xml.charCodeAt(end)] === 1) end++;
    if (end >= xml.length) return -1;
    if (!xml.startsWith(name.qualified, at + 2) || xml.charCodeAt(end) !== GREATER) this.#fail(`${name.qualified} is not closed`);
    this.#open.pop();
    this.#events.close(name, this.#before + end + 1);
    return end + 1;
  }

  #openingTag(xml: string, at: number): number {
    let i = nameEnd(xml, at + 1);
    if (i >= xml.length) return -1;
    const name = this.#nameOf(xml, at + 1, i) ?? this.#fail("a tag without a name");
    const attributes = new Attributes();
    for (;;) {
      const gap = i;
      let code = xml.charCodeAt(i);
      while (isBlank[code] === 1) code = xml.charCodeAt(++i);
      if (i >= xml.length) return -1;
      if (code === GREATER) return this.#opened(name, attributes, false, i + 1);
      if (code === SLASH) {
        if (i + 1 >= xml.length) return -1;
        return xml.charCodeAt(i + 1) === GREATER ? this.#opened(name, attributes, true, i + 2) : this.#fail("a slash within a tag");
      }
      if (i === gap) this.#fail("attributes without a blank between them");

      const start = i;
      i = nameEnd(xml, i);
      const end = i;
      while (isBlank[xml.charCodeAt(i)] === 1) i++;
      if (i >= xml.length) return -1;
      if (xml.charCodeAt(i++) !== EQUAL) this.#fail("an attribute without a value");
      while (isBlank[xml.charCodeAt(i)] === 1) i++;
      if (i >= xml.length) return -1;
      const quote = xml.charCodeAt(i++);
      if (quote !== QUOTE && quote !== APOSTROPHE) this.#fail("a value without quotes");
      const from = i;
      let plain = true;
      for (; i < xml.length && (code = xml.charCodeAt(i)) !== quote; i++) {
        if (isPlain[code] === 1) continue;
        if (code === LESS) this.#fail("< in a value");
        plain = false;
      }
      if (i >= xml.length) return -1;
      const attribute = (this.#nameOf(xml, start, end) ?? this.#fail("an attribute without a name")).qualified;
      if (attributes[attribute] !== undefined) this.#fail(`${attribute} is given twice`);
      const value = xml.slice(from, i++);
      attributes[attribute] = plain ? value : this.#resolved(oneLineFeed(value).replace(/[\t\n]/g, " "));
    }
  }

  #opened(name: XmlName, attributes: XmlAttributes, isSelfClosing: boolean, end: number): number {
    if (this.#open.length === 0) {
      if (this.#sawRoot) this.#fail("a second root");
      this.#sawRoot = true;
    }
    this.#events.open(name, attributes, isSelfClosing, this.#before + end);
    if (isSelfClosing) this.#events.close(name, this.#before + end);
    else this.#open.push(name);
    return end;
  }

  /** A comment or a section of raw text. */
  #special(xml: string, at: number): number {
    if (xml.startsWith("<!--", at)) {
      const end = xml.indexOf("--", at + 4);
      if (end < 0 || end + 2 >= xml.length) return -1;
      if (xml.charCodeAt(end + 2) !== GREATER || !isAllowed(xml.slice(at + 4, end))) this.#fail("a comment with -- in it");
      return end + 3;
    }
    if (xml.startsWith("<![CDATA[", at)) {
      if (this.#open.length === 0) this.#fail("text outside of the root");
      const end = xml.indexOf("]]>", at + 9);
      if (end < 0) return -1;
      const raw = xml.slice(at + 9, end);
      if (!isAllowed(raw)) this.#fail("a character that is not allowed");
      this.#events.text(oneLineFeed(raw));
      return end + 3;
    }
    const begun = xml.slice(at, at + 9);
    return "<!--".startsWith(begun) || "<![CDATA[".startsWith(begun) ? -1 : this.#fail("a document type");
  }

  #instruction(xml: string, at: number): number {
    const end = xml.indexOf("?>", at + 2);
    if (end < 0) return -1;
    const whole = xml.slice(at, end + 2);
    const target = whole.slice(2, nameEnd(whole, 2));
    if (target === "xml" && this.#before + at === 0) {
      if (!DECLARATION.test(whole)) this.#fail("not declared as XML 1.0");
    } else if (target.toLowerCase() === "xml" || !this.#nameOf(target, 0, target.length) || !(isBlank[whole.charCodeAt(2 + target.length)] === 1 || whole.charCodeAt(2 + target.length) === QUESTION) || !isAllowed(whole)) {
      this.#fail("a processing instruction that is none");
    }
    return end + 2;
  }
}

function nameEnd(xml: string, at: number): number {
  let i = at;
  while (i < xml.length && endsName[xml.charCodeAt(i)] !== 1) i++;
  return i;
}
