/** Control characters that XML cannot hold, lone surrogates included. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;" };

/** Text for an element or an attribute. Line feeds stay: in attributes use `xmlTag`, which writes them as references. */
export const escapeXml = (text: string): string => text.replace(UNWRITABLE, "").replace(/[&<>"\r]/g, (letter) => ENTITIES[letter] as string);

export type WrittenAttributes = Readonly<Record<string, string | number | undefined>>;

/** One element; `content` is XML already. Attributes that are undefined are left out. */
export function xmlTag(name: string, attributes: WrittenAttributes = {}, content = ""): string {
  let head = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) head += ` ${key}="${escapeXml(String(value)).replace(/[\n\t]/g, (letter) => `&#${letter.charCodeAt(0)};`)}"`;
  }
  return content === "" ? `${head}/>` : `${head}>${content}</${name}>`;
}

/** `xmlTag` for documents whose elements carry a prefix: "x:" or "". */
export type Tag = typeof xmlTag;
export const tagWithPrefix = (prefix: string): Tag => (name, attributes, content) => xmlTag(prefix + name, attributes, content);

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
