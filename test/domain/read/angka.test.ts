import { detectConvention, readAngka, type Convention, type Quantity } from "../../../src/domain/read/angka";
import fc from "fast-check";

const shown = (text: string, quantity: Quantity = "count", convention: Convention = null) => {
  const angka = readAngka(text, quantity, convention);
  if (angka.kind === "number") return `${angka.value.toFixed()}${angka.percent ? "%" : ""}${angka.unit ? ` ${angka.unit}` : ""} (${angka.decimals})`;
  return angka.kind === "none" ? "none" : `? ${angka.readings.join(" | ")}`.trim();
};

describe("numbers as offices write them", () => {
  test.each<[string, Quantity, string]>([
    ["Rp. 12.897.600,-", "rupiah", "12897600 (0)"],
    ["Rp. 12.897.600", "rupiah", "12897600 (0)"],
    ["Rp12.897.600", "rupiah", "12897600 (0)"],
    ["17.803.394.426,00", "rupiah", "17803394426 (2)"],
    ["12,797,147,084.00", "rupiah", "12797147084 (2)"],
    ["711.144.650", "rupiah", "711144650 (0)"],
    ["711.144", "rupiah", "711144 (0)"],
    ["711,144", "rupiah", "711144 (0)"],
    ["(1.500.000)", "rupiah", "-1500000 (0)"],
    ["-1.500.000", "rupiah", "-1500000 (0)"],
    ["Rp -250", "rupiah", "-250 (0)"],
    ["63,57%", "percent", "63.57% (2)"],
    ["63.57 %.", "percent", "63.57% (2)"],
    ["97.5", "percent", "97.5 (1)"],
    ["95,87", "percent", "95.87 (2)"],
    ["100", "percent", "100 (0)"],
    ["100%", "percent", "100% (0)"],
    ["96 persen", "percent", "96% (0)"],
    ["36 (tiga puluh empat)", "count", "36 (0)"],
    ["12 Bulan", "count", "12 Bulan (0)"],
    ["12 B", "count", "12 B (0)"],
    ["3 Dokumen", "count", "3 Dokumen (0)"],
    ["2 Orang/bulan", "count", "2 Orang/bulan (0)"],
    ["11,28", "count", "11.28 (2)"],
    ["0,5", "count", "0.5 (1)"],
    ["0", "count", "0 (0)"],
    ["-", "count", "none"],
    ["–", "rupiah", "none"],
    ["n/a", "count", "none"],
    ["N.A.", "count", "none"],
  ])("%s as %s is %s", (text, quantity, expected) => {
    expect(shown(text, quantity)).toBe(expected);
  });

  test.each<[string, Quantity, string]>([
    ["113,187,358,00", "rupiah", "? 113187358 | 11318735800"],
    ["89,3405,300", "rupiah", "? 893405300"],
    ["01,10", "rupiah", "? 1.1 | 110"],
    ["1.234", "count", "? 1234 | 1.234"],
    ["1,234", "count", "? 1.234 | 1234"],
    ["85.366", "percent", "? 85366 | 85.366"],
    ["007", "count", "? 7"],
    ["1 234 567", "rupiah", "? 1234567"],
    ["80-90", "count", "? 80"],
    ["Baik", "count", "?"],
    ["12.5.2022", "count", "? 1252022"],
    ["(500", "rupiah", "? 500"],
  ])("%s as %s is not guessed: %s", (text, quantity, expected) => {
    expect(shown(text, quantity)).toBe(expected);
  });

  test("the neighbours' habit settles a lone separator before three digits", () => {
    expect(shown("1.234", "count", "id")).toBe("1234 (0)");
    expect(shown("1.234", "count", "en")).toBe("1.234 (3)");
    expect(shown("1,234", "count", "id")).toBe("1.234 (3)");
    expect(shown("85,366", "percent")).toBe("85.366 (3)");
  });

  test("a habit is only taken from texts that can be read one way", () => {
    expect(detectConvention(["1.234", "12"])).toBeNull();
    expect(detectConvention(["1.234", "12.897.600"])).toBe("id");
    expect(detectConvention(["12,797,147.00", "5"])).toBe("en");
    expect(detectConvention(["12,797,147.00", "17.803,00"])).toBeNull();
  });

  test("what Indonesia or America would print is read back exactly", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 900_000_000_000_000n }), fc.integer({ min: 0, max: 99 }), fc.boolean(), (whole, cents, american) => {
        const [group, point] = american ? [",", "."] : [".", ","];
        const text = `${whole.toString().replace(/\B(?=(\d{3})+$)/g, group)}${point}${String(cents).padStart(2, "0")}`;
        const angka = readAngka(text, "rupiah", null);
        expect(angka.kind === "number" && angka.value.toFixed(2)).toBe(`${whole}.${String(cents).padStart(2, "0")}`);
      }),
    );
  });
});
