/** Bytes taken at once: table `n` tells what a byte adds to the sum once `n` more have passed. */
const STEP = 8;

const TABLES = new Int32Array(STEP * 256);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  TABLES[byte] = value;
}
for (let at = 256; at < TABLES.length; at++) {
  const sooner = TABLES[at - 256] as number;
  TABLES[at] = (sooner >>> 8) ^ added(0, sooner & 255);
}

function added(later: number, byte: number): number {
  return TABLES[later * 256 + byte] as number;
}

/** What the four bytes of a word add when `later` more bytes have passed. */
const wordAdded = (later: number, word: number): number =>
  added(later + 3, word & 255) ^ added(later + 2, (word >>> 8) & 255) ^ added(later + 1, (word >>> 16) & 255) ^ added(later, word >>> 24);

/** Continues the checksum of a zip over `bytes`; begin with 0. */
export function crc32(bytes: Uint8Array, begin = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const steps = bytes.length - (bytes.length % STEP);
  let sum = ~begin;
  for (let i = 0; i < steps; i += STEP) sum = wordAdded(4, sum ^ view.getInt32(i, true)) ^ wordAdded(0, view.getInt32(i + 4, true));
  for (let i = steps; i < bytes.length; i++) sum = added(0, (sum ^ (bytes[i] as number)) & 255) ^ (sum >>> 8);
  return ~sum >>> 0;
}
