import { textEntry } from "../../src/excel/text-entry";

describe("textEntry", () => {
  it.each(["=1+1", "+62", "-5", "@a", "\tx", "\r=1", "1.10", "001", "Mei 2022", "12%", "Rp 5.000", "1e5", "TRUE", "salah", "#REF!", "'x", "3/4", " 5", "(5)"])("guards %j", (text) => {
    expect(textEntry(text, "General")).toBe(`'${text}`);
  });

  it.each(["Capaian", "n/a", "Sangat Tinggi", "Meningkatnya kualitas = mutu", "Élan"])("leaves %j", (text) => {
    expect(textEntry(text, "General")).toBe(text);
  });

  it("leaves everything to the text format, and the empty text alone", () => {
    expect(textEntry("=1+1", "@")).toBe("=1+1");
    expect(textEntry("", "General")).toBe("");
  });
});
