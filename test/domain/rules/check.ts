import { refName } from "../../../src/domain/grid";
import { missingSheets } from "../../../src/domain/report/missing-sheets";
import { readRecords } from "../../../src/domain/read/read-records";
import { applyBindings } from "../../../src/domain/recognise/apply-bindings";
import { recognise } from "../../../src/domain/recognise/recognise";
import type { Context, Rule } from "../../../src/domain/rules/rule";
import { defaultSettings, type Settings } from "../../../src/domain/settings";
import { storedBindings } from "../../../src/domain/stored-bindings";
import type { Workbook } from "../../../src/domain/grid";

export const contextOf = (workbook: Workbook, choices: Partial<Settings>, today: string | null = null): Context => {
  const settings = { ...defaultSettings, ...choices };
  const { tables, states } = applyBindings(workbook, recognise(workbook), storedBindings(workbook.names).bindings);
  const records = readRecords(workbook, tables, settings);
  return { tables, bindings: states, settings, records, workbook, today, missing: missingSheets({ records, settings, tables }) };
};

/** What one rule says of a workbook: the cells of each issue with its facts. */
export const issuesOf = (rule: Rule, workbook: Workbook, choices: Partial<Settings> = {}, today: string | null = null) =>
  rule.check(contextOf(workbook, choices, today)).map(({ at, facts }) => ({ at: at.map(refName), facts }));

/** Where one rule says something: the first cell of each issue. */
export const placesOf = (rule: Rule, workbook: Workbook, choices: Partial<Settings> = {}): (string | undefined)[] => issuesOf(rule, workbook, choices).map(({ at }) => at[0]);

export const lacksOf = (rule: Rule, workbook: Workbook, today: string | null = null): readonly string[] => rule.lacks(contextOf(workbook, {}, today));
