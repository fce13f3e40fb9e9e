import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ruleHelp } from "../../src/domain/help/index";
import { rules } from "../../src/domain/rules/index";
import type { Rule } from "../../src/domain/rules/rule";
import { root } from "./planted-tree";

const folder = join(root, "src/domain/rules");
const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const isRule = (value: unknown): value is Rule => typeof value === "object" && value !== null && "check" in value;

/** The files in area folders that export a rule; what else lies there helps the rules of its area. */
const modules = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.includes("/") && name.endsWith(".ts"));

/** Loaded one by one, so that a rule left out of the list is found too. */
const load = (name: string): [string, Rule][] => {
  const exported = jest.requireActual<Record<string, unknown>>(join(folder, name));
  return Object.entries(exported).flatMap(([key, value]): [string, Rule][] => (isRule(value) ? [[key, value]] : []));
};
const ruleFiles = modules.map((name) => ({ name, id: basename(name, ".ts"), exported: load(name) })).filter(({ exported }) => exported.length > 0);

describe("the rules", () => {
  it("are there", () => {
    expect(ruleFiles.length).toBeGreaterThan(0);
  });

  it("are all listed, once", () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(ruleFiles.map(({ id }) => id).sort());
  });

  it.each(ruleFiles)("$name holds one rule, named after the file", ({ id, exported }) => {
    expect(exported.map(([key, rule]) => [key, rule.id])).toEqual([[camelCase(id), id]]);
    expect(rules).toContain(exported[0]?.[1]);
  });

  it.each(ruleFiles)("$name says in Indonesian what it is based on and what it leaves out", ({ exported }) => {
    for (const [, { title, basis, notChecked, severity }] of exported) {
      expect([title, basis, notChecked].map((text) => text.trim().length > 0)).toEqual([true, true, true]);
      expect(`${title} ${basis} ${notChecked}`).not.toMatch(/\b(?:the|of|and|is|are|which|that|whether)\b/);
      expect(["error", "inconsistency", "warning"]).toContain(severity);
    }
  });

  it.each(ruleFiles)("$name has a test beside its like", ({ name, id }) => {
    expect(existsSync(join(root, "test/domain/rules", dirname(name), `${id}.test.ts`))).toBe(true);
  });

  it("have a page of help each, and no page is about anything else", () => {
    expect(ruleHelp.map(({ rule }) => rule).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it.each(ruleHelp)("$rule: the help says why, gives a case and the way out", ({ why, example, steps }) => {
    expect([why, example, ...steps].every((text) => text.trim().length > 20)).toBe(true);
    expect(steps.length).toBeGreaterThan(0);
  });

  it.each(ruleFiles)("the help on $id lies in a file of its name in the same area", ({ name, id }) => {
    expect(existsSync(join(root, "src/domain/help", dirname(name), `${id}.ts`))).toBe(true);
  });
});
