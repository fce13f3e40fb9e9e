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
  let decoder: TextDecoder | null = null;
  const decode = (chunk?: Uint8Array): string => {
    try {
      decoder ??= new TextDecoder(encodingOf(chunk ?? new Uint8Array()), { fatal: true });
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch (error) {
      throw refusal("damaged", `${part} is not text in its encoding`, error);
    }
  };
  source((chunk) => {
    if (chunk.length > 0) onText(decode(chunk));
  });
  onText(decode());
}

export function xmlText(source: ByteSource, part: string): string {
  const pieces: string[] = [];
  decodeXml(source, part, (text) => pieces.push(text));
  return pieces.join("");
}
