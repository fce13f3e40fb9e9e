import { plain, wrap } from "../../src/cli/wrap";

describe("wrap", () => {
  it("breaks at spaces so that no line passes 80 columns, and uses all of them", () => {
    const words = Array.from({ length: 60 }, (_, i) => "x".repeat((i % 7) + 1)).join(" ");
    const lines = wrap(words, 10, "  label").split("\n");
    lines.forEach((line, i) => {
      const next = lines[i + 1]?.trim().split(" ")[0];
      expect(line.length).toBeLessThanOrEqual(80);
      if (next) expect(line.length + 1 + next.length).toBeGreaterThan(80);
      expect(line.slice(0, 10)).toBe(i === 0 ? "  label   " : " ".repeat(10));
    });
    expect(lines.map((line) => line.slice(10)).join(" ")).toBe(words);
  });

  it("shows a workbook's text without obeying it", () => expect(plain("a\u001b[31mb\u0000\nc\u202ed")).toBe("a [31mb c d"));
});
