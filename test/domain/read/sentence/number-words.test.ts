import { Decimal } from "decimal.js";
import fc from "fast-check";
import { readNumberWords, toNumberWords } from "../../../../src/domain/read/sentence/number-words";

const read = (text: string): string | null => readNumberWords(text)?.value.toFixed() ?? null;

test.each([
  ["nol", "0"], ["sebelas", "11"], ["dua belas", "12"], ["empat puluh lima", "45"], ["seratus", "100"], ["seribu", "1000"], ["sejuta", "1000000"],
  ["seratus dua puluh ribu rupiah", "120000"], ["dua koma lima", "2.5"], ["dua koma nol lima", "2.05"], ["dua koma dua puluh lima", "2.25"],
  ["empatpuluh lima", "45"], ["satu milyar dua ratus juta", "1200000000"], ["Tiga Puluh Enam orang", "36"],
  ["sembilan ratus sembilan puluh sembilan triliun satu", "999000000000001"],
])("%p is %p", (text, value) => {
  expect(read(text)).toBe(value);
});

test.each(["PNS", "tiga puluh empatt", "dua tiga", "ribu", "puluh lima", "satu juta dua miliar", "dua ribu nol", "sepuluh belas", "orang lima", "lima orang dua", "satu koma", "seratus nol", ""])("%p is no number", (text) => {
  expect(read(text)).toBeNull();
});

test("the unit behind the number is told", () => {
  expect(readNumberWords("delapan puluh empat orang")?.unit).toBe("orang");
});

test("what is written in words reads as the same number", () => {
  const amounts = fc.tuple(fc.oneof(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 0, max: 999_999_999_999_999 })), fc.option(fc.integer({ min: 1, max: 999 })));
  fc.assert(fc.property(amounts, ([whole, thousandths]) => {
    const value = new Decimal(whole).plus(new Decimal(thousandths ?? 0).div(1000));
    const words = toNumberWords(value);
    expect(read(words)).toBe(value.toFixed());
    expect(read(words.replace(/ /g, ""))).toBe(value.toFixed());
  }), { numRuns: 2000 });
});
