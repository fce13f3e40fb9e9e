import fc from "fast-check";
import { SaxesParser } from "saxes";
import { parseXml } from "../../src/file/xml/parse-xml";

/** What a reader of XML tells of a document; texts that stand beside each other are one. `null`: refused. */
type Told = readonly string[] | null;

class Telling {
  readonly told: string[] = [];
  #text = "";

  add(line: string): void {
    if (this.#text !== "") this.told.push(`text ${JSON.stringify(this.#text)}`);
    this.#text = "";
    this.told.push(line);
  }

  text(text: string): void {
    this.#text += text;
  }
}

const attributesOf = (attributes: Readonly<Record<string, string>>): string => JSON.stringify(Object.entries(attributes));

/** Any failure of ours must be the refusal of a damaged part. */
function ours(pieces: readonly string[]): Told {
  const record = new Telling();
  try {
    parseXml("part", (write) => pieces.forEach(write), {
      open: (_, attributes, { qualified }, position, isSelfClosing) => record.add(`open ${qualified} ${attributesOf(attributes)} ${position} ${isSelfClosing}`),
      text: (text) => record.text(text),
      close: (name, position) => record.add(`close ${name} ${position}`),
    });
  } catch (error) {
    expect(error).toMatchObject({ name: "WorkbookError", code: "damaged" });
    return null;
  }
  record.add("end");
  return record.told;
}

/** The same from a reader that others have proven; document types are refused by us. */
function theirs(pieces: readonly string[]): Told {
  const record = new Telling();
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  // Of blanks outside of the root ours tells nothing.
  const text = (piece: string): void => {
    if (depth > 0) record.text(piece);
  };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("document type");
  });
  parser.on("xmldecl", ({ version }) => {
    if (version !== "1.0") throw new Error("version");
  });
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    depth++;
    record.add(`open ${name} ${attributesOf(attributes)} ${parser.position} ${isSelfClosing}`);
  });
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", ({ name }) => {
    depth--;
    record.add(`close ${name.slice(name.indexOf(":") + 1)} ${parser.position}`);
  });
  try {
    for (const piece of pieces) parser.write(piece);
    parser.close();
  } catch {
    return null;
  }
  record.add("end");
  return record.told;
}

const blank = fc.constantFrom("", " ", "\n", "\t ", "\r\n", "\r");
const name = fc.constantFrom("c", "v", "x:row", "sheetData", "_a.b-1", "é", "constructor", "__proto__");
const letters = fc.array(fc.constantFrom("a", "1", " ", "ü", "😀", "]", ">", "'", '"', "-", "&amp;", "&lt;", "&#65;", "&#x1F600;", "&apos;", "\r\n", "\n", "\t", "]]"), { maxLength: 6 }).map((found) => found.join(""));
const attribute = fc.tuple(blank, name, blank, blank, fc.constantFrom('"', "'"), letters).map(([before, key, a, b, quote, value]) => ` ${before}${key}${a}=${b}${quote}${value.replaceAll(quote, "")}${quote}`);
const opening = fc.tuple(name, fc.uniqueArray(attribute, { maxLength: 3, selector: (text) => /\s*([^\s=]+)/.exec(text)?.[1] }), blank).map(([key, attributes, after]) => ({ key, inside: `${key}${attributes.join("")}${after}` }));
const aside = fc.constantFrom("<!-- a -->", "<!---->", "<![CDATA[a < b ]] & ]]>", "<![CDATA[]]>", "<?pi body?>", "<?pi?>");

const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.oneof({ maxDepth: 4 }, letters, aside, tie("element")),
  element: fc.oneof(
    { maxDepth: 4 },
    opening.map(({ inside }) => `<${inside}/>`),
    fc.tuple(opening, fc.array(tie("content"), { maxLength: 4 }), blank).map(([{ key, inside }, content, after]) => `<${inside}>${content.join("")}</${key}${after}>`),
  ),
}));
const prolog = fc.constantFrom("", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n', "<?xml version = '1.0' ?>", "\n<!-- a -->", "<?pi?> ");
const document = fc.tuple(prolog, element, fc.constantFrom("", "\n", "<!-- a -->\n")).map((parts) => parts.join(""));

/** The document cut at some places. */
const cut = (text: string, cuts: readonly number[]): string[] => {
  const places = [0, ...cuts.map((place) => place % (text.length + 1)).sort((a, b) => a - b), text.length];
  return places.slice(1).map((end, n) => text.slice(places[n], end));
};
/** No decoder cuts a letter in half, or gives one half of it. */
const isWhole = (pieces: readonly string[]): boolean => pieces.every((piece) => !/\p{Surrogate}/u.test(piece));
const cuts = fc.array(fc.nat({ max: 500 }), { maxLength: 5 });

describe("our reader of XML tells what a proven one tells", () => {
  it("of documents that are well-formed, whatever their pieces", () => {
    let whole = 0;
    fc.assert(
      fc.property(document, cuts, (text, places) => {
        const pieces = cut(text, places);
        fc.pre(isWhole(pieces));
        const told = theirs(pieces);
        if (told) whole++;
        expect(ours(pieces)).toEqual(told);
      }),
      { numRuns: 1500 },
    );
    expect(whole).toBeGreaterThan(1000);
  });

  it("of damaged ones, which both refuse", () => {
    const change = fc.record({ at: fc.nat({ max: 500 }), gone: fc.nat({ max: 3 }), put: fc.constantFrom("", "<", ">", "/", "&", ";", '"', "'", "=", " ", "]]>", "--", "<!--", "<![CDATA[", "<!DOCTYPE a>", "<?xml?>", "<?", "?>", "\u0001", "\ufffe", "&#0;", "&nbsp;", "1", "a", ":", "<a>", "</a>", "?") });
    let refused = 0;
    fc.assert(
      fc.property(document, fc.array(change, { minLength: 1, maxLength: 2 }), cuts, (text, changes, places) => {
        const damaged = changes.reduce((so, { at, gone, put }) => so.slice(0, at % (so.length + 1)) + put + so.slice((at % (so.length + 1)) + gone), text);
        const pieces = cut(damaged, places);
        fc.pre(isWhole(pieces));
        const told = theirs(pieces);
        if (!told) refused++;
        expect(ours(pieces)).toEqual(told);
      }),
      { numRuns: 4000 },
    );
    expect(refused).toBeGreaterThan(1000);
  });
});

const both = (...pieces: string[]): [Told, Told] => [ours(pieces), theirs(pieces)];

describe("a document is refused", () => {
  it.each([
    "", " ", "text", "<a>", "<a", "<a/", "<a></b>", "<a></a", "</a>", "<a/><b/>", "<a/>text", "<a/>&amp;", "<a><b></a></b>", '<a b="1" b="2"/>', "<a b/>", "<a b=1/>", '<a b="<"/>', '<a b="1"c="2"/>',
    "<a / >", "<a>&unknown;</a>", "<a>&amp</a>", "<a>&</a>", "<a>&#0;</a>", "<a>&#xD800;</a>", "<a>&#x110000;</a>", "<a>&#X41;</a>", "<a>]]></a>", "<a>\u0000</a>", "<a>\uffff</a>", "<1/>", "<a,b/>", "<a><!-- -- --></a>", "<!-- a --", "<a><![CDATA[</a>", "<![CDATA[a]]><a/>",
    "<!DOCTYPE a><a/>", ' <?xml version="1.0"?><a/>', "<?xml?><a/>", '<?xml version="1.0" standalone="ya"?><a/>', "<a/><?xml version='1.0'?>", "<a><?XML ?></a>", "<? a?><a/>", "<?a", '<a b="&lt"/>', "<\ud83d\ude00>",
  ])("%j", (text) => expect(both(text)).toEqual([null, null]));

  it("when it is not XML 1.0", () => expect(ours(['<?xml version="1.1"?><a/>'])).toBeNull());
  it("when one half of a letter stands alone", () => expect(ours(["<a>\ud83d</a>"])).toBeNull());
  it("when a tag does not come to an end", () => expect(ours(["<a>", "<", "b".repeat(300_000), "/></a>"])).toBeNull());
});

it("takes a text of any length in pieces", () => {
  const told = ours(["<a>", ...new Array<string>(2000).fill("0123456789".repeat(100)), "</a>"]);
  expect(told?.[1]).toHaveLength(2_000_000 + 'text ""'.length);
});

it("keeps names apart when there are more of them than it remembers", () => {
  const text = `<a>${Array.from({ length: 1500 }, (_, n) => `<n${n} k${n}="${n}"/>`).join("")}</a>`;
  const [our, their] = both(text);
  expect(our).toEqual(their);
  expect(our).toHaveLength(3003);
});
