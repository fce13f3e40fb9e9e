import type { Refusal } from "../refusal";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46];
const ZIP = [0x50, 0x4b];

/** Bytes of an OLE container looked at: its directory stands near the beginning in what Excel writes, but need not. */
const OLE_SEARCH = 4 * 1024 * 1024;

/** What a file is when it is no zip; `null` for a zip, whole or not. */
export function sniff(bytes: Uint8Array): Refusal | null {
  if (bytes.length === 0) return "empty";
  const begins = (signature: readonly number[]) => signature.every((byte, i) => bytes[i] === byte);
  if (begins(OLE)) {
    if (holdsUtf16(bytes, "EncryptedPackage")) return "encrypted";
    return holdsUtf16(bytes, "Workbook") || holdsUtf16(bytes, "Book") ? "oldXls" : "otherOffice";
  }
  if (begins(PDF)) return "pdf";
  if (!begins(ZIP)) return "notAWorkbook";
  return bytes.length < 22 ? "damaged" : null;
}

/** Directory names in an OLE container are UTF-16, aligned to two bytes. */
function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const last = Math.min(bytes.length, OLE_SEARCH) - wanted.length;
  for (let at = 0; at <= last; at += 2) if (bytes[at] === wanted[0] && wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
