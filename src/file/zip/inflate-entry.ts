import { Inflate } from "fflate";
import { WorkbookError } from "../../domain/workbook-error";
import { refusal } from "../refusal";
import { crc32 } from "./crc32";
import type { Zip, ZipEntry } from "./open-zip";

/** Compressed bytes given to the inflater at once: deflate grows at most 1,032 times, so a lie costs at most 16 MB. */
const STEP = 16 * 1024;

/** Inflates one entry piece by piece; more bytes than claimed, fewer, or other ones are refused. */
export function inflateEntry(zip: Zip, entry: ZipEntry, onChunk: (chunk: Uint8Array) => void): void {
  const data = zip.bytes.subarray(entry.start, entry.start + entry.compressedSize);
  let length = 0;
  let sum = 0;
  const take = (chunk: Uint8Array) => {
    length += chunk.length;
    if (length > entry.size) throw refusal("tooLarge", `${entry.name} is larger than it claims`);
    sum = crc32(chunk, sum);
    onChunk(chunk);
  };
  if (entry.method === 0) take(data);
  else inflate(data, take, entry.name);
  if (length !== entry.size || sum !== entry.crc) throw refusal("damaged", `${entry.name} does not match its checksum`);
}

function inflate(data: Uint8Array, take: (chunk: Uint8Array) => void, name: string): void {
  const inflater = new Inflate(take);
  try {
    for (let at = 0; at < data.length || at === 0; at += STEP) inflater.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  } catch (error) {
    // fflate throws Error with a numeric code for bad data; anything else comes from `take` and is not ours to judge.
    if (error instanceof WorkbookError || !(error instanceof Error) || !("code" in error)) throw error;
    throw refusal("damaged", `${name} cannot be inflated`, error);
  }
}
