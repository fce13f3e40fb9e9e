import { serapanMatchesFigures } from "../../../../src/domain/rules/budget/serapan-matches-figures";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf } from "../check";
import { budgetOf } from "./budget-of";

const told = (workbook: Parameters<typeof issuesOf>[1]) =>
  issuesOf(serapanMatchesFigures, workbook).map(({ at, facts }) => [at[0], ...((facts.stories ?? []) as readonly { kind: string; cells: readonly string[] }[]).map(({ kind, cells }) => `${kind} ${cells.join("+")}`)]);

const [ONE, TWO, THREE] = [["a", "Satu", 80_000, 71_234], ["b", "Dua", 64_000, 60_011], ["c", "Tiga", 91_000, 45_500]] as const; // 89.0425, 93.7672, 50

test.each<[string, readonly CellInput[], readonly (readonly string[])[]]>([
  ["two rows exchanged", ["93,77%", "89,04%", "50%"], [["A!E2", "swapped A!E3"], ["A!E3", "swapped A!E2"]]],
  ["the row above copied down", ["89,04%", "89,04%", "50%"], [["A!E3", "copied A!E2"]]],
  ["the row below copied up", ["93,77%", "93,77%", "50%"], [["A!E2", "copied A!E3"]]],
  ["two digits exchanged", ["98,04%", "93,77%", "50%"], [["A!E2", "transposed-digits A!E2"]]],
  ["across the comma", ["80,94%", "93,77%", "50%"], [["A!E2", "transposed-digits A!E2"]]],
  ["the comma slipped", ["8,904%", "93,77%", "50%"], [["A!E2", "point-slipped A!E2"]]],
  ["the realisasi of the row below", ["75,01%", "93,77%", "50%"], [["A!E2", "other-top A!D3"]]],
  ["the pagu of the row below", ["111,30%", "93,77%", "50%"], [["A!E2", "other-base A!C3"]]],
  ["the share in the total", ["30,31%", "93,77%", "50%"], [["A!E2", "share-of-total A!C5"]]],
  ["pagu against realisasi", ["112,31%", "93,77%", "50%"], [["A!E2", "inverted A!D2"]]],
  ["a neighbour without decimals tells nothing", ["50%", "93,77%", "50%"], [["A!E2"]]],
  ["nor does a figure that fits nothing", ["77,77%", "93,77%", "50%"], [["A!E2"]]],
  ["a percentage that is cut needs no story", ["89,04%", "93,76%", "50%"], [["A!E3"]]],
])("%s", (_, [one, two, three], expected) => {
  const total = ["", "JUMLAH", 235_000, 176_745, "75,21%"];
  expect(told(budgetOf([...ONE, one], [...TWO, two], [...THREE, three], total))).toEqual(expected);
});

test("the pagu before its change", () => {
  const head = ["Kegiatan", "Anggaran", "Anggaran Perubahan", "Realisasi", "%"];
  expect(told(workbookOf({ A: [head, ["Satu", 80_000, 90_000, 71_234, "89,04%"], ["Dua", 64_000, 64_000, 60_011, "93,77%"]] }))).toEqual([["A!E2", "earlier-pagu A!B2"]]);
});
