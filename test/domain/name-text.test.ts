import fc from "fast-check";
import { namesOfText, textFromNames, textToNames } from "../../src/domain/name-text";

describe("a text kept in defined names", () => {
  it("comes back whole, whatever it holds and however long it is", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 30_000, size: "max" }), (text) => {
      expect(textFromNames("_LAKIP_uji", textToNames("_LAKIP_uji", text))).toBe(text);
    }), { numRuns: 40 });
  });

  it("keeps to Excel's limits for a literal and a formula", () => {
    const names = textToNames("_LAKIP_uji", '"'.repeat(20_000));
    expect(names.length).toBeGreaterThan(1);
    for (const { refersTo } of names) {
      expect(refersTo.length).toBeLessThan(8192);
      for (const [literal] of refersTo.matchAll(/"(?:[^"]|"")*"/g)) expect(literal.slice(1, -1).replace(/""/g, '"').length).toBeLessThanOrEqual(255);
    }
  });

  it("is nothing where there is none, or where a piece is no text any more", () => {
    expect(textFromNames("_LAKIP_uji", [{ name: "_LAKIP_lain_1", refersTo: '"a"' }])).toBeNull();
    expect(textFromNames("_LAKIP_uji", [{ name: "_LAKIP_uji_1", refersTo: "#REF!" }])).toBeNull();
    expect(textFromNames("_LAKIP_uji", [{ name: "_lakip_UJI_1", refersTo: '="a" & "b"' }])).toBe("ab");
  });

  it("knows its names, and none of another text's", () => {
    const names = [{ name: "_LAKIP_isi_1", refersTo: '"a"' }, { name: "_LAKIP_isi_dua_1", refersTo: '"b"' }, { name: "_LAKIP_isi", refersTo: '"c"' }];
    expect(namesOfText("_LAKIP_isi", names)).toEqual(["_LAKIP_isi_1"]);
  });
});
