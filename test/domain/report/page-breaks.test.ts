import { breakPages, type Keep } from "../../../src/domain/report/page-breaks";

/** "20" a row of 20 points, "20g" one that goes on in the next, "20h" a heading. */
const rows = (text: string) =>
  text.split(" ").map((row) => {
    const keep: Keep | null = row.endsWith("g") ? "group" : row.endsWith("h") ? "heading" : null;
    return { height: Number.parseInt(row, 10), keep };
  });

describe("breakPages", () => {
  it.each<[why: string, given: string, breaks: number[]]>([
    ["all fits", "20 20 20 20 20", []],
    ["the page is full", "20 20 20 20 20 20", [6]],
    ["a heading goes with what it heads", "20 20 20 20 20h 20", [5]],
    ["headings below headings go together", "20 20 20 20h 20h 20", [4]],
    ["a group stays together where the page before is half full", "20 20 20 20g 20g 20", [4]],
    ["a group that would leave the page too empty is torn", "20 20g 20g 20g 20g 20g 20", [6]],
    ["but not behind a heading", "20 20g 20g 20g 20h 20g 20", [5]],
    ["a row higher than a page has one of its own", "20 150 20", [2, 3]],
    ["later pages have less room", "50 50 30 30 30", [3, 5]],
  ])("%s", (_, given, breaks) => {
    expect(breakPages(rows(given), 100, 80)).toEqual(breaks);
  });

  it("takes no more breaks than Excel", () => {
    expect(breakPages(Array.from({ length: 3000 }, () => ({ height: 90, keep: null })), 100, 100)).toHaveLength(1000);
  });
});
