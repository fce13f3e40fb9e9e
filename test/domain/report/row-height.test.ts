import { fitRow, textHeight } from "../../../src/domain/report/row-height";

describe("textHeight", () => {
  it.each([
    ["", 10, {}, 17],
    ["kata", 10, {}, 17],
    ["kata kata kata kata", 10, {}, 30],
    ["kata kata kata kata", 40, {}, 17],
    ["baris\nbaris", 40, {}, 30],
    ["satukatayangsangatpanjangsekali", 10, {}, 56],
    ["kata", 10, { size: 20 }, 30],
  ])("of %j in %d characters", (text, width, style, height) => {
    expect(textHeight(text, width, style)).toBe(height);
  });

  it("grows with bold letters and an indent", () => {
    const text = "Program Penunjang Urusan Pemerintahan ";
    expect(textHeight(text.repeat(3), 36, { bold: true })).toBeGreaterThanOrEqual(textHeight(text.repeat(3), 36, {}));
    expect(textHeight("kata kata kata", 14, { indent: 2 })).toBeGreaterThan(textHeight("kata kata kata", 14, {}));
  });
});

describe("fitRow", () => {
  it("keeps what fits the highest row and marks what does not", () => {
    expect(fitRow("kata ".repeat(20), 10, {}).text).toBe("kata ".repeat(20));
    const cut = fitRow("kata ".repeat(500), 10, {}).text;
    expect(cut).toMatch(/ …$/);
    expect(textHeight(cut, 10, {})).toBeLessThanOrEqual(409);
  });

  it.each([8, 10, 14, 20])("fits letters of %d points into the highest row", (size) => {
    const { text, height } = fitRow("kata ".repeat(500), 10, { size });
    expect(height).toBeLessThanOrEqual(409);
    expect(textHeight(text, 10, { size })).toBe(height);
  });
});
