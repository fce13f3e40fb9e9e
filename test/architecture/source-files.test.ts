import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { root } from "./planted-tree";

const LONGEST = 300;
const EMPTY_WORDS = /^(?:utils?|helpers?|common|shared|types?|misc)$/i;

const paths = ["src", "test", ".scripts"].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`.replaceAll("\\", "/")));
const code = paths.filter((path) => /\.(?:ts|tsx|mjs|cjs)$/.test(path));
const source = code.filter((path) => path.startsWith("src/"));
const stem = (path: string): string => basename(path).replace(/(?:\.d|\.test)?\.\w+$/, "");
const text = (path: string): string => readFileSync(join(root, path), "utf8");

describe("the files", () => {
  it("are there", () => {
    expect(source.length).toBeGreaterThan(100);
  });

  it(`are at most ${LONGEST} lines long`, () => {
    expect(code.filter((path) => text(path).split("\n").length - 1 > LONGEST)).toEqual([]);
  });

  it("and folders have names that say something", () => {
    expect(paths.filter((path) => path.startsWith("src/") && path.split("/").some((part) => EMPTY_WORDS.test(part.replace(/\..*$/, ""))))).toEqual([]);
  });

  it("are named in kebab-case, components in PascalCase", () => {
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
    const pascal = /^[A-Z][A-Za-z0-9]*$/;
    expect(code.filter((path) => !kebab.test(stem(path)) && !(extname(path) === ".tsx" && pascal.test(stem(path))))).toEqual([]);
  });

  it("leave nothing for later and say nothing to the tools to look away", () => {
    const marks = new RegExp(["TO" + "DO", "FIX" + "ME", "eslint-" + "disable", "@ts-" + "ignore", "@ts-" + "nocheck", "istanbul " + "ignore"].join("|"));
    const planted = "test/architecture/lint.test.ts";
    expect(code.filter((path) => path !== planted && marks.test(text(path)))).toEqual([]);
  });

  it("of tests run every test they hold", () => {
    const skipped = new RegExp("\\b(?:it|test|describe)\\.(?:skip|only|todo)\\b|\\b(?:xit|xdescribe|fit|fdescribe)\\(");
    expect(code.filter((path) => path.startsWith("test/") && skipped.test(text(path)))).toEqual([]);
  });
});
