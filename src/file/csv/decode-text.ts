import { refusal } from "../refusal";

/** Bytes that are looked at to tell UTF-16 without a mark: in it every second byte of Latin letters is 0. */
const LOOKED_AT = 400;

/**
 * The text of a file without an encoding of its own: by its byte-order mark, UTF-16 also without, UTF-8 where all of it is,
 * else Windows-1252, which Excel writes on Indonesian machines. Refuses what is no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const first = decodeAs(encoding ?? "utf-8", bytes);
  const text = encoding === null && !isUtf8(first, bytes) ? decodeWindows(bytes) : first;
  // Control characters but for tab, line feed, carriage return and the form feed that ends a page.
  if (/[\u0000-\u0008\u000b\u000e-\u001f]/.test(text)) throw refusal("notText", `no text in ${encoding ?? "UTF-8 or Windows-1252"}`);
  return text;
}

function encodingOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  const head = [...bytes.subarray(0, LOOKED_AT)];
  const zeros = (parity: number): number => head.filter((byte, i) => i % 2 === parity && byte === 0).length;
  const half = head.length / 2;
  if (zeros(1) > half * 0.7 && zeros(0) < half * 0.1) return "utf-16le";
  return zeros(0) > half * 0.7 && zeros(1) < half * 0.1 ? "utf-16be" : null;
}

/** What is not UTF-8 is replaced by a sign of three bytes, so that the text has another length than the file. */
function isUtf8(text: string, bytes: Uint8Array): boolean {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return !text.includes("\ufffd") || new TextEncoder().encode(text).length === bytes.length - mark;
}

const decodeAs = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

/** 0x80 to 0x9F of Windows-1252, which some decoders take for control characters of ISO 8859-1. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const decodeWindows = (bytes: Uint8Array): string => decodeAs("windows-1252", bytes).replace(/[\u0080-\u009f]/g, (letter) => WINDOWS.charAt(letter.charCodeAt(0) - 0x80));
