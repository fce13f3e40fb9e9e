import fc from "fast-check";
import { crc32 } from "../../src/file/zip/crc32";

/** By its definition, bit by bit. */
function slowly(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

it("is the checksum of a zip", () => expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926));

it("is the same whatever the pieces, wherever in memory they lie", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat({ max: 60 }), fc.nat({ max: 9 }), (bytes, cut, offset) => {
      const moved = new Uint8Array(offset + bytes.length);
      moved.set(bytes, offset);
      const at = Math.min(cut, bytes.length);
      expect(crc32(moved.subarray(offset + at), crc32(moved.subarray(offset, offset + at)))).toBe(slowly(bytes));
    }),
  );
});
