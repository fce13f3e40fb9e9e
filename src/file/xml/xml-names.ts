/** A name as written, and what follows its prefix. */
export interface XmlName {
  readonly qualified: string;
  readonly local: string;
}

/** NameStartChar and NameChar of XML 1.0, fifth edition; the colon of a prefix is one of them. */
const START = ":A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}";
const NAME = new RegExp(`^[${START}][${START}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}]*$`, "u");

/** An honest vocabulary has some hundred names; of the names of a hostile part no more are kept. */
const MOST_KEPT = 1000;

export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The name that stands at [from, to) of a text; `null`: no name. */
export type NameReader = (xml: string, from: number, to: number) => XmlName | null;

/** Reads the names of one document; each is looked into once, and those of one letter, which most of a sheet's are, cost next to nothing. */
export function xmlNames(): NameReader {
  const known = new Map<string, XmlName>();
  const letters: (XmlName | undefined)[] = [];
  const look = (written: string): XmlName | null => {
    const found = known.get(written);
    if (found) return found;
    if (!NAME.test(written)) return null;
    const name = { qualified: written, local: localName(written) };
    if (known.size < MOST_KEPT) known.set(written, name);
    return name;
  };
  return (xml, from, to) => {
    const letter = to - from === 1 ? xml.charCodeAt(from) : 128;
    if (letter >= 128) return look(xml.slice(from, to));
    const found = letters[letter] ?? look(xml.slice(from, to));
    if (found) letters[letter] = found;
    return found;
  };
}
