import { runRules } from "../../../src/domain/rules/run-rules";
import type { Issue, Rule } from "../../../src/domain/rules/rule";
import type { Severity } from "../../../src/domain/finding";
import { workbookOf } from "../workbook-of";
import { contextOf } from "./check";

const at = (sheet: string, row: number, column: number) => [{ sheet, row, column }] as const;
const issue = (place: Issue["at"], more: Partial<Issue> = {}): Issue => ({ title: "Janggal", at: place, message: "Sebab.", remedy: "Tindakan.", facts: {}, ...more });
const rule = (id: string, severity: Severity, issues: readonly Issue[], lacks: readonly string[] = []): Rule => ({
  id, severity, title: id, basis: "dasar", notChecked: "sisanya", lacks: () => lacks, check: () => issues,
});
const broken: Rule = { ...rule("broken", "error", []), check: () => { throw new RangeError("beyond"); } };
const lame: Rule = { ...rule("lame", "error", [issue(at("A", 1, 1))]), lacks: () => { throw new TypeError("no reason"); } };

const context = contextOf(workbookOf({ A: [["Rp. 5", 7], [{ f: "=B1", v: 7 }]], B: [[0.5]] }), {});

describe("runRules", () => {
  it("sorts worst first, then by sheet, row and column, and says what could not be checked", () => {
    const { findings, unchecked, failures } = runRules(context, [
      rule("w", "warning", [issue(at("A", 1, 1))], ["Tidak ada kolom."]), rule("i", "inconsistency", [issue(at("B", 1, 1)), issue(at("A", 2, 1)), issue(at("A", 1, 2))]), rule("e", "error", [issue(at("B", 1, 1))]),
    ]);
    expect(findings.map(({ rule: id, at: [{ sheet, row, column }] }) => `${id} ${sheet}${row},${column}`)).toEqual(["e B1,1", "i A1,2", "i A2,1", "i B1,1", "w A1,1"]);
    expect(unchecked).toEqual([{ rule: "w", title: "w", lacks: "Tidak ada kolom." }]);
    expect(failures).toEqual([]);
  });

  it("goes on when a rule breaks, keeps its error, and says that it did not run", () => {
    const { findings, unchecked, failures } = runRules(context, [broken, rule("i", "inconsistency", [issue(at("A", 1, 1))]), lame]);
    expect(findings.map(({ rule: id }) => id)).toEqual(["i"]);
    expect(failures.map(({ rule: id, error }) => [id, error])).toEqual([["broken", new RangeError("beyond")], ["lame", new TypeError("no reason")]]);
    expect(unchecked.map(({ rule: id }) => id)).toEqual(["broken", "lame"]);
  });
});

describe("a mend", () => {
  const mendOf = (edits: NonNullable<Issue["mend"]>["edits"]) => runRules(context, [rule("m", "warning", [issue(at("A", 1, 1), { mend: { label: "Ubah", edits } })])]).findings[0]?.mend;

  it("tells what each cell holds, as people see it, and what it will hold", () => {
    expect(mendOf([{ at: { sheet: "A", row: 1, column: 1 }, value: 5, format: "#,##0", after: "5" }, { at: { sheet: "B", row: 1, column: 1 }, value: 50, after: "50" }])).toEqual({
      label: "Ubah",
      edits: [
        { at: { sheet: "A", row: 1, column: 1 }, was: "Rp. 5", value: 5, format: "#,##0", before: "Rp. 5", after: "5" },
        { at: { sheet: "B", row: 1, column: 1 }, was: 0.5, value: 50, format: null, before: "0,5", after: "50" },
      ],
    });
  });

  it("leaves cells with a formula alone, and is none when nothing else is left", () => {
    const formula = { at: { sheet: "A", row: 2, column: 1 }, value: 8, after: "8" };
    expect(mendOf([formula, { at: { sheet: "A", row: 1, column: 2 }, value: 8, after: "8" }])?.edits.map((edit) => edit.at)).toEqual([{ sheet: "A", row: 1, column: 2 }]);
    expect(mendOf([formula])).toBeNull();
  });
});

describe("a finding's mark", () => {
  const markOf = (value: number, more: Partial<Issue>, row = 1) => {
    const rows = [...Array.from({ length: row - 1 }, () => []), [value]];
    return runRules(contextOf(workbookOf({ A: rows }), {}), [rule("m", "error", [issue(at("A", row, 1), more)])]).findings[0]?.mark;
  };

  it.each<[string, number, Partial<Issue>, number, boolean]>([
    ["is the same when nothing changed", 5, { facts: { difference: "3" } }, 1, true],
    ["is the same when rows were inserted above", 5, { facts: { difference: "3" } }, 4, true],
    ["is another with another figure in the cell", 6, { facts: { difference: "3" } }, 1, false],
    ["is another when what it is held against changed", 5, { facts: { difference: "4" } }, 1, false],
    ["is another when what is expected changed", 5, { facts: { difference: "3" }, expected: "9" }, 1, false],
  ])("%s", (_, value, more, row, same) => {
    expect(markOf(value, more, row) === markOf(5, { facts: { difference: "3" } })).toBe(same);
  });

  it("does not change with the places in the facts", () => {
    expect(markOf(5, { facts: { stories: [{ cells: ["A!C15"], remainder: "0" }], range: "D11:G11" } })).toBe(markOf(5, { facts: { stories: [{ cells: ["A!C19"], remainder: "0" }], range: "D12:G12" } }));
  });
});
