import { MAX_FILE_BYTES, MAX_PARTS, MAX_RATIO, MAX_TOTAL_BYTES, MIN_BOMB_BYTES } from "../limits";
import { refusal } from "../refusal";
import { sniff } from "./sniff";

/** One file in the zip, as its central directory describes it. */
export interface ZipEntry {
  /** With "/" between folders, without a leading one. */
  readonly name: string;
  readonly method: 0 | 8;
  /** MS-DOS time and date, as stored. */
  readonly time: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the compressed bytes begin in the file. */
  readonly start: number;
}

export interface Zip {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
}

export const emptyZip: Zip = { bytes: new Uint8Array(), entries: [] };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;

/** Reads the directory of a zip and refuses what cannot be an honest workbook, before anything is inflated. */
export function openZip(bytes: Uint8Array): Zip {
  if (bytes.length > MAX_FILE_BYTES) throw refusal("tooLarge", `the file has ${bytes.length} bytes`);
  const other = sniff(bytes);
  if (other) throw refusal(other, "the first bytes are not a zip's");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count === 0xffff || count > MAX_PARTS) throw refusal("tooLarge", `${count} parts`);

  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  let compressed = 0;
  for (let i = 0; i < count; i++) {
    const { entry, next } = readEntry(bytes, view, at, end);
    at = next;
    if (entry === null) continue;
    total += entry.size;
    compressed += entry.compressedSize;
    if (total > MAX_TOTAL_BYTES || (entry.size > MIN_BOMB_BYTES && entry.size > entry.compressedSize * MAX_RATIO)) {
      throw refusal("tooLarge", `${entry.name} claims ${entry.size} bytes of ${entry.compressedSize}`);
    }
    const key = entry.name.toLowerCase();
    if (names.has(key)) throw refusal("damaged", `two parts are named ${entry.name}`);
    names.add(key);
    entries.push(entry);
  }
  if (compressed > bytes.length) throw refusal("tooLarge", "parts share their bytes");
  return { bytes, entries };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  throw refusal("damaged", "the zip has no end record");
}

/** The entry at `at`; `null` for a folder. */
function readEntry(bytes: Uint8Array, view: DataView, at: number, end: number): { entry: ZipEntry | null; next: number } {
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw refusal("damaged", "the zip's directory is cut off");
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) throw refusal("damaged", "the zip's directory is cut off");
  const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replace(/\\/g, "/").replace(/^\/+/, "");
  if (name.endsWith("/")) return { entry: null, next };

  if (view.getUint16(at + 8, true) & 1) throw refusal("encrypted", `${name} is encrypted`);
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw refusal("damaged", `${name} is compressed by method ${method}`);
  const compressedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const header = view.getUint32(at + 42, true);
  if (size === 0xffffffff || compressedSize === 0xffffffff) throw refusal("tooLarge", `${name} needs zip64`);
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL) throw refusal("damaged", `${name} has no header`);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + compressedSize > bytes.length) throw refusal("damaged", `${name} is cut off`);
  return { entry: { name, method, time: view.getUint32(at + 12, true), crc: view.getUint32(at + 16, true), compressedSize, size, start }, next };
}
