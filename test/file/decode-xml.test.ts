import fc from "fast-check";
import { decodeXml } from "../../src/file/xml/decode-xml";

/** The text of bytes that arrive in pieces. */
function decoded(bytes: Uint8Array, cuts: readonly number[]): string {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  let text = "";
  decodeXml((onChunk) => places.slice(1).forEach((end, n) => onChunk(bytes.subarray(places[n], end))), "part", (piece) => (text += piece));
  return text;
}

const cuts = fc.array(fc.nat({ max: 200 }), { maxLength: 8 });
const letters = fc.string({ unit: fc.constantFrom("a", "<", "é", "ẹ", "€", "😀", "\ufeff"), maxLength: 20 });

it("reads UTF-8 whatever the pieces", () => {
  fc.assert(fc.property(letters, cuts, (text, places) => expect(decoded(new TextEncoder().encode(`<${text}`), places)).toBe(`<${text}`)));
});

it("leaves the mark out that stands before everything, and no other", () => {
  fc.assert(fc.property(letters, cuts, (text, places) => expect(decoded(new TextEncoder().encode(`\ufeff<${text}`), places)).toBe(`<${text}`)));
});

it("refuses bytes that are no UTF-8, as a whole or in pieces", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), cuts, (tail, places) => {
      const bytes = new Uint8Array([60, ...tail]);
      const isText = ((): boolean => {
        try {
          return new TextDecoder("utf-8", { fatal: true }).decode(bytes) !== "";
        } catch {
          return false;
        }
      })();
      // Zero behind "<" says UTF-16.
      fc.pre(tail[0] !== 0);
      if (isText) expect(decoded(bytes, places)).toBe(new TextDecoder().decode(bytes));
      else expect(() => decoded(bytes, places)).toThrow(expect.objectContaining({ code: "damaged" }) as Error);
    }),
  );
});

it.each([["utf-16le", [0xff, 0xfe, 60, 0, 97, 0], "<a"], ["utf-16be", [0xfe, 0xff, 0, 60, 0, 97], "<a"]])("reads %s", (_, bytes, text) => {
  fc.assert(fc.property(cuts, (places) => expect(decoded(new Uint8Array(bytes), places.map((place) => Math.max(2, place % 7)))).toBe(text)));
});
