import { targetNonzero } from "../../../../src/domain/rules/iku/target-nonzero";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";

const iku = (target: CellInput, realisasi: CellInput, arah = "naik") => workbookOf({ A: [["Indikator Kinerja", "Arah", "Target", "Realisasi"], ["Kasus kebakaran", arah, target, realisasi]] });

test.each<[CellInput, string | null]>([[82, null], ["0,5%", null], ["-", null], ["", null], [0, "0"], ["0%", "0"], [-3, "-3"], ["(3)", "-3"]])("target %p", (target, stated) => {
  expect(issuesOf(targetNonzero, iku(target, 0)).map(({ at, facts }) => [at, facts.target])).toEqual(stated === null ? [] : [[["A!C2"], stated]]);
});

test("no case where none was planned is right where the workbook chooses so", () => {
  expect(issuesOf(targetNonzero, iku(0, 0, "turun"), { zeroTarget: "100" })).toEqual([]);
  expect(issuesOf(targetNonzero, iku(0, 2, "turun"), { zeroTarget: "100" })).toHaveLength(1);
  expect(issuesOf(targetNonzero, iku(0, 0, "turun"))).toHaveLength(1);
});

test("without indicators it says so", () => {
  expect(lacksOf(targetNonzero, workbookOf({ A: [["x"]] }))).toHaveLength(1);
  expect(lacksOf(targetNonzero, iku(1, 1))).toEqual([]);
});
