import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { Zip, ZipEntry } from "./open-zip";

/** 1 January 1980, the zip's zero: equal input gives equal bytes. */
const FIXED_TIME = 0x00210000;
const UTF8_NAME = 0x0800;
const VERSION = 20;

/** Name → new content; `null` leaves the entry out. Names that are not in the zip are added at its end. */
export type ZipChanges = ReadonlyMap<string, Uint8Array | null>;

interface Stored extends Pick<ZipEntry, "name" | "method" | "time" | "crc" | "size"> {
  readonly data: Uint8Array;
}

/** The zip with its changes; every other entry keeps even its compressed bytes. */
export function writeZip(zip: Zip, changes: ZipChanges): Uint8Array {
  const entries: Stored[] = [];
  const known = new Set(zip.entries.map((entry) => entry.name));
  for (const entry of zip.entries) {
    const content = changes.get(entry.name);
    if (content) entries.push(compress(entry.name, content));
    else if (content === undefined) entries.push({ ...entry, data: zip.bytes.subarray(entry.start, entry.start + entry.compressedSize) });
  }
  for (const [name, content] of changes) if (content && !known.has(name)) entries.push(compress(name, content));
  return assemble(entries);
}

const compress = (name: string, content: Uint8Array): Stored => ({
  name, method: 8, time: FIXED_TIME, crc: crc32(content), size: content.length, data: deflateSync(content, { level: 6 }),
});

function assemble(entries: readonly Stored[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const nameLength = names.reduce((sum, name) => sum + name.length, 0);
  const dataLength = entries.reduce((sum, entry) => sum + entry.data.length, 0);
  const directory = 30 * entries.length + nameLength + dataLength;
  const out = new Uint8Array(directory + 46 * entries.length + nameLength + 22);
  const view = new DataView(out.buffer);
  let at = 0;
  let row = directory;
  entries.forEach((entry, i) => {
    const name = names[i] as Uint8Array;
    view.setUint32(at, 0x04034b50, true);
    describe(view, at + 4, entry, name.length);
    out.set(name, at + 30);
    out.set(entry.data, at + 30 + name.length);

    view.setUint32(row, 0x02014b50, true);
    view.setUint16(row + 4, VERSION, true);
    describe(view, row + 6, entry, name.length);
    view.setUint32(row + 42, at, true);
    out.set(name, row + 46);
    at += 30 + name.length + entry.data.length;
    row += 46 + name.length;
  });
  view.setUint32(row, 0x06054b50, true);
  view.setUint16(row + 8, entries.length, true);
  view.setUint16(row + 10, entries.length, true);
  view.setUint32(row + 12, row - directory, true);
  view.setUint32(row + 16, directory, true);
  return out;
}

/** The 26 bytes that the local header and the directory have in common. */
function describe(view: DataView, at: number, entry: Stored, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
