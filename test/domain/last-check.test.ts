import { assess } from "../../src/domain/assess";
import { checkNames, CHECK_PREFIX, storedCheck } from "../../src/domain/last-check";
import { workbookOf, type CellInput } from "./workbook-of";

const rows = (pagu: CellInput, above: CellInput[][] = []): CellInput[][] => [...above, ["Kegiatan", "Pagu", "Realisasi"], ["Satu", pagu, 90], ["Dua", "Rp. 200,-", 150]];
const printOf = (given: CellInput[][], sheet = "A") => assess(workbookOf({ [sheet]: given })).fingerprint;

describe("the fingerprint", () => {
  it("is four groups", () => expect(printOf(rows(100))).toMatch(/^[0-9A-F]{4}(?:-[0-9A-F]{4}){3}$/));

  it("stays with rows inserted above, another sheet's name, another wording of the same number", () => {
    const usual = printOf(rows(100));
    expect([printOf(rows(100, [["Judul"], []])), printOf(rows(100), "B"), printOf(rows("Rp. 100"))]).toEqual([usual, usual, usual]);
  });

  it("is another with any changed, swapped, added or emptied figure", () => {
    const prints = [rows(100), rows(101), rows(90).map((row, i) => (i === 1 ? ["Satu", 90, 100] : row)), [...rows(100), ["Tiga", 1, 1]], rows(null), rows("belum ada"), rows("-")].map((given) => printOf(given));
    expect(new Set(prints).size).toBe(prints.length);
  });
});

describe("the verdict on the sheet", () => {
  const check = { ready: true, date: "2023-01-31", fingerprint: "A" };

  it("stands until a bound figure changes", () => {
    const workbook = workbookOf({ A: rows(100) });
    const names = checkNames({ ...check, fingerprint: assess(workbook).fingerprint });
    expect(assess({ ...workbook, names }).lastCheck).toMatchObject({ ready: true, date: "2023-01-31", changed: false });
    expect(assess({ ...workbookOf({ A: rows(101) }), names }).lastCheck).toMatchObject({ ready: true, changed: true });
    expect(assess(workbook).lastCheck).toBeNull();
  });

  it.each([["another"], ['{"ready":"yes"}'], ["["]])("what does not hold together (%s) is none", (text) => {
    expect(storedCheck([{ name: `${CHECK_PREFIX}_1`, refersTo: `"${text.replace(/"/g, '""')}"` }], "A")).toBeNull();
  });

  it("may be without a day", () => expect(storedCheck(checkNames({ ...check, date: null }), "A")).toEqual({ ...check, date: null, changed: false }));
});
