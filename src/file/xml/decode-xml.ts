import { refusal } from "../refusal";

/** Bytes in the order of the document, handed over piece by piece. */
export type ByteSource = (onChunk: (chunk: Uint8Array) => void) => void;

/** XML may be UTF-8, UTF-16 with or without a mark, or what its first line declares. */
function encodingOf(head: Uint8Array): string {
  const [a, b] = head;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0x3c && b === 0) return "utf-16le";
  if (a === 0 && b === 0x3c) return "utf-16be";
  const line = String.fromCharCode(...head.subarray(0, 120));
  return /^[^>]*?\sencoding\s*=\s*["']([\w-]+)["']/.exec(line)?.[1] ?? "utf-8";
}

/** Hands the text of an XML part over, without a byte-order mark; what is not in its encoding is refused. */
export function decodeXml(source: ByteSource, part: string, onText: (text: string) => void): void {
  let decoder: ((bytes?: Uint8Array) => string) | null = null;
  const decode = (bytes?: Uint8Array): string => {
    try {
      decoder ??= decoderFor(encodingOf(bytes ?? new Uint8Array()));
      return decoder(bytes);
    } catch (error) {
      throw refusal("damaged", `${part} is not text in its encoding`, error);
    }
  };
  source((chunk) => {
    if (chunk.length > 0) onText(decode(chunk));
  });
  onText(decode());
}

/** Decodes piece by piece; without bytes the rest. */
function decoderFor(encoding: string): (bytes?: Uint8Array) => string {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return decoder.encoding === "utf-8" ? decodeUtf8() : (bytes) => (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
}

/** Whole letters at a time: a decoder that need not remember half of one is several times as quick. */
function decodeUtf8(): (bytes?: Uint8Array) => string {
  const first = new TextDecoder("utf-8", { fatal: true });
  const others = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let half = new Uint8Array();
  let decoder = first;
  return (bytes) => {
    const all = bytes === undefined ? half : half.length === 0 ? bytes : joined(half, bytes);
    const whole = bytes === undefined ? all.length : wholeLetters(all);
    half = all.slice(whole);
    const text = decoder.decode(all.subarray(0, whole));
    if (whole > 0) decoder = others;
    return text;
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** How many bytes there are up to the end of the last letter that is whole. */
function wholeLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) break;
    // The first byte of a letter says how many it has.
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

export function xmlText(source: ByteSource, part: string): string {
  const pieces: string[] = [];
  decodeXml(source, part, (text) => pieces.push(text));
  return pieces.join("");
}
