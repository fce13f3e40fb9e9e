/** What XML 1.0 does not allow in a document, lone halves of surrogate pairs included. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export const isAllowed = (text: string): boolean => !FORBIDDEN.test(text);

/** Every end of a line is one line feed. */
export const oneLineFeed = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

const ENTITIES: ReadonlyMap<string, string> = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"]]);

/** The text with its references resolved; `null` when one of them means nothing, or an ampersand begins none. */
export function resolveReferences(text: string): string | null {
  let resolved = "";
  let done = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", done)) {
    const end = text.indexOf(";", at);
    const meant = end < 0 ? null : meaning(text.slice(at + 1, end));
    if (meant === null) return null;
    resolved += text.slice(done, at) + meant;
    done = end + 1;
  }
  return resolved + text.slice(done);
}

function meaning(reference: string): string | null {
  const digits = /^#(?:x([0-9a-f]+)|([0-9]+))$/i.exec(reference);
  if (!digits) return ENTITIES.get(reference) ?? null;
  const [, hexadecimal, decimal] = digits;
  if (reference[1] === "X") return null;
  const code = hexadecimal === undefined ? parseInt(decimal ?? "", 10) : parseInt(hexadecimal, 16);
  if (!(code >= 0 && code <= 0x10ffff)) return null;
  const letter = String.fromCodePoint(code);
  return isAllowed(letter) ? letter : null;
}
